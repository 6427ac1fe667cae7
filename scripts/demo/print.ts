import { styleText } from 'node:util';
import type { Run } from '../../__tests__/support/run-action.ts';

/** The cells of a line of a table. */
export type Line = readonly string[];

const INDENT = '   ';

export function printHeading(text: string): void {
  console.log(`\n${styleText('bold', text)}\n`);
}

export function printIndented(text: string): void {
  console.log(`${INDENT}${text}`);
}

/** The run's log as GitHub shows it at first: groups are folded, and commands are not shown. */
export function printLog({ log, warnings }: Run): void {
  const unfolded = log.replace(/^::group::.*\n[\s\S]*?^::endgroup::\n/gm, '').replace(/^::.*\n/gm, '');
  const lines = [...unfolded.trim().split('\n'), ...warnings.map(({ message }) => `Warning: ${message}`)];
  for (const line of lines) printIndented(styleText('dim', `│ ${line}`));
}

export function printTable(heads: Line, lines: readonly Line[]): void {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  for (const line of [heads, rule, ...lines]) printIndented(aligned(line, widths));
}

export function aligned(cells: Line, widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
