import { expect, test } from '@jest/globals';
import { chartOf } from '../../src/report/chart.ts';

const COUNTS = { created: 9, updated: 0, unchanged: 0, trashed: 0, skipped: 0, failed: 0 };

test('statuses that signs alone tell apart are one part of the chart', () => {
  const chart = chartOf(
    [
      { status: '✅ Done', color: 'purple', count: 2 },
      { status: 'Open', color: 'blue', count: 4 },
      { status: '🚀 Done', color: 'green', count: 3 },
    ],
    COUNTS,
  );
  expect(chart.filter((line) => line.includes(' : '))).toEqual(['    "Done" : 5', '    "Open" : 4']);
  expect(chart.join()).toContain('"pie1":"#9a6dd7","pie2":"#529cca"');
});

test('a single part is no chart', () => {
  const done = { color: 'green', count: 5 } as const;
  expect(
    chartOf(
      [
        { ...done, status: '✅ Done' },
        { ...done, status: 'Done' },
      ],
      COUNTS,
    ),
  ).toEqual([]);
});
