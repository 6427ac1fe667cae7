import { type Figure, resultOf, rounded } from './figure.ts';

const HEAD = ['Figure', 'Ours', 'Peer', 'Ours / peer', 'Limit', ''];

/** A table of Markdown that is read as well as it stands, one line a figure. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = '', ...others] = rows.map(line);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...others].join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { what, unit, ours, peer, ratio, limit = '', isKept } = resultOf(figure);
  return [
    what,
    `${rounded(ours)} ${unit}`,
    peer === undefined ? '' : `${rounded(peer)} ${unit}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    limit,
    isKept === undefined ? '' : isKept ? '✓' : '✗',
  ].map((cell) => cell.trim());
}
