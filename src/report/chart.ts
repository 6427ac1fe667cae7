import type { Counts, StatusCount } from './result.ts';

/** Fewer writes than these are told by the table alone. */
const WORTH_A_CHART = 5;

/** As Notion shows its colours, so that they are told apart on a light and on a dark ground. */
const COLORS: Record<StatusCount['color'], string> = {
  gray: '#9b9a97',
  brown: '#a27763',
  orange: '#e0813a',
  yellow: '#e3b341',
  green: '#4dab7b',
  blue: '#529cca',
  purple: '#9a6dd7',
  red: '#e06c6a',
};

/**
 * How many rows have which status, for a run for all entries that has written some. GitHub draws it:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 * It is Markdown between blank lines, so it holds nothing but names that the workflow gives to statuses, without signs.
 */
export function chartOf(byStatus: readonly StatusCount[], { created, updated }: Counts): string[] {
  const slices = slicesOf(byStatus);
  if (created + updated < WORTH_A_CHART || slices.length < 2) return [];
  const colors = slices.map(({ color }, index) => [`pie${index + 1}`, COLORS[color]]);
  const themeVariables = { ...Object.fromEntries(colors), pieOpacity: 1, pieTitleTextSize: '18px' };
  return [
    '',
    '```mermaid',
    `%%{init: ${JSON.stringify({ themeVariables })}}%%`,
    'pie showData',
    '    title Rows by status',
    ...slices.map(({ label, count }) => `    "${label}" : ${count}`),
    '```',
    '',
  ];
}

interface Slice {
  label: string;
  color: StatusCount['color'];
  count: number;
}

/** Statuses that are told apart by signs alone have the same label, and the first one's colour. */
function slicesOf(byStatus: readonly StatusCount[]): Slice[] {
  const slices = new Map<string, Slice>();
  for (const { status, color, count } of byStatus) {
    const label = labelOf(status);
    const slice = slices.get(label) ?? { label, color, count: 0 };
    slices.set(label, { ...slice, count: slice.count + count });
  }
  return [...slices.values()].toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

function labelOf(status: string): string {
  return status.replace(/[^\p{L}\p{M}\p{N} .()/-]/gu, '').trim() || 'Other';
}
