import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/changelog/outcome.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { annotationText, logLine, summaryText, withoutSecrets } from '../../src/report/safe-text.ts';
import { summaryOf } from '../../src/report/summary.ts';

const outcome: Outcome = {
  kind: 'release',
  key: 'release/1',
  title: 'v1.0',
  reference: 'v1.0.0',
  url: 'https://github.com/octo/app/releases/tag/v1.0.0',
  operation: 'created',
  pageId: 'page-id',
  pageUrl: 'https://www.notion.so/page',
  changes: [],
  added: [],
};

describe('a title from anybody', () => {
  test.each([
    ['::error::owned', ': :error::owned'],
    ['  ::set-env name=A::b', '  : :set-env name=A::b'],
    ['text ##[add-mask]x', 'text ## [add-mask]x'],
    ['one\n::error::two\r\nthree', 'one ::error::two three'],
    ['\u001b[31mred', ' [31mred'],
    ['safe\u202etxt.exe', 'safe txt.exe'],
  ])('starts no workflow command in the log: %j', (title, line) => {
    expect(logLine(title)).toBe(line);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', /[<>]/],
    ['[click](https://evil.example)', /[[\]]/],
    ['@octocat', /@octocat/],
    ['a\n\n# heading', /\n/],
    ['"quoted"', /"/],
    ['`code` **bold** _it_ ~~no~~', /[`*_~]/],
  ])('is neither HTML nor Markdown nor a mention in the summary: %j', (title, forbidden) => {
    expect(summaryText(title)).not.toMatch(forbidden);
  });
});

test('an annotation keeps its lines, and nothing in it moves a terminal', () => {
  expect(annotationText('a\n\u001b[2Kb\r\u2066c')).toBe('a\n [2Kb c');
});

test.each(['evil/app#1', 'evil/app@1234567'])(
  'what a title names of another repository is no link: %s',
  (title) => {
    expect(summaryText(title)).toMatch(/^evil\/app[#@]\u2060\d+$/);
  },
);

test('secrets are replaced wherever they turn up', () => {
  expect(withoutSecrets('Bearer ntn_1, ntn_1', ['ntn_1'])).toBe('Bearer ***, ***');
});

const summaryFor = (outcomes: [Outcome, ...Outcome[]], dryRun = false) =>
  summaryOf({ mode: 'sync', outcomes, warnings: [], dryRun }, {});

describe('the job summary', () => {
  test('leads from the title to Notion and from the tag to GitHub, and names what changed', () => {
    const changes = [{ property: 'Status', before: 'Draft', after: 'Released' }];
    expect(summaryFor([{ ...outcome, operation: 'updated', changes }])).toBe(
      '<h3>Release updated: <a href="https://www.notion.so/page">v1.0</a> · <a href="https://github.com/octo/app/releases/tag/v1.0.0">v1.0.0</a></h3>\n<p>Changed: Status</p>\n',
    );
  });

  test('of a new row names no properties', () => {
    const changes = [{ property: 'Status', before: '', after: 'Released' }];
    expect(summaryFor([{ ...outcome, changes }])).not.toContain('Status');
  });

  test('of a dry run shows before and after', () => {
    const changes = [{ property: 'Status', before: 'Draft', after: 'Released' }];
    const summary = summaryFor([{ ...outcome, operation: 'updated', changes, added: ['Package'] }], true);
    expect(summary).toContain('<td>Status</td><td>Draft</td><td>Released</td>');
    expect(summary).toContain('Properties to be added: Package');
    expect(summary).toContain('This was a dry run: nothing was written.');
  });

  test('stays under 900 KB', () => {
    const outcomes = Array.from({ length: 9000 }, () => ({ ...outcome, title: 'é'.repeat(200) }));
    const summary = summaryFor([outcome, ...outcomes]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/… and [\d,]+ more<\/td><\/tr>\n<\/table>\n<\/details>\n$/);
  });
});

describe('a run that keeps not all of its outcomes', () => {
  const COUNTS = { created: 12_000, updated: 0, unchanged: 0, trashed: 0, skipped: 0, failed: 700 };
  const many = (operation: Outcome['operation'], length: number): Outcome[] =>
    Array.from({ length }, () => ({ ...outcome, operation }));
  const summary = (outcomes: readonly Outcome[], untold: { failures: number; others: number }) =>
    summaryOf(
      {
        mode: 'backfill',
        outcomes,
        counts: COUNTS,
        untold,
        byStatus: [],
        target: undefined,
        warnings: [],
        dryRun: false,
      },
      {},
    );

  test('says how many rows it shows, and of how many', () => {
    const told = summary([...many('failed', 500), ...many('created', 500)], {
      failures: 200,
      others: 11_500,
    });
    expect(told.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>The first 500 of 12,000 rows</summary>',
    ]);
    expect(told.match(/… and [\d,]+ more/g)).toEqual(['… and 200 more', '… and 11,500 more']);
  });

  test('says so of those too that the summary has no room for', () => {
    const long = many('created', 500).map((one) => ({ ...one, reason: 'é'.repeat(2000) }));
    const told = summary(long, { failures: 0, others: 0 });
    const { shown } = /The first (?<shown>\d+) of 500 rows/.exec(told)?.groups ?? {};
    expect(told).toContain(`… and ${500 - Number(shown)} more`);
  });

  test('calls all of them all', () => {
    const told = summary(many('created', 500), { failures: 0, others: 0 });
    expect(told).toContain('<summary>All 500 rows</summary>');
    expect(told).not.toContain('… and');
  });
});

describe('outputs', () => {
  test('of several entries say synced, and count', () => {
    const outcomes = [outcome, { ...outcome, operation: 'failed' as const }];
    const counts = { created: 1, updated: 0, unchanged: 5, trashed: 0, skipped: 0, failed: 1 };
    const outputs = outputsOf({
      mode: 'backfill',
      outcomes,
      counts,
      untold: { failures: 0, others: 0 },
      byStatus: [],
      target: undefined,
      warnings: [],
      dryRun: false,
    });
    expect(outputs).toMatchObject({ operation: 'synced', created: '1', failed: '1', 'page-id': '' });
    expect(JSON.parse(outputs.entries ?? '')).toHaveLength(2);
  });
});
