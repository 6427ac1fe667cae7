import { styleText } from 'node:util';
import type { Run } from '../../../__tests__/support/run-action.ts';

/** The cells of a line of a table. */
export type Line = readonly string[];

const INDENT = '   ';

export function printHeading(text: string): void {
  console.log(`\n${styleText('bold', text)}\n`);
}

export function printLines(...lines: readonly string[]): void {
  for (const line of lines.flatMap((text) => text.split('\n')))
    console.log(line === '' ? '' : `${INDENT}${line}`);
}

/** The run's log as GitHub shows it at first: groups are folded, and commands are not shown. */
export function printLog({ log, warnings }: Run): void {
  const unfolded = log.replace(/^::group::.*\n[\s\S]*?^::endgroup::\n/gm, '').replace(/^::.*\n/gm, '');
  const lines = [...unfolded.trim().split('\n'), ...warnings.map(({ message }) => `Warning: ${message}`)];
  printLines(...lines.flatMap(wrapped).map((line) => styleText('dim', `│ ${line}`)));
}

/** The line in as many as the terminal needs, which go on in the column where its text begins. */
function wrapped(line: string): string[] {
  const width = Math.max(process.stdout.columns ?? 120, 80) - INDENT.length - '│ '.length;
  const column = Math.min(/^ *(?:\d\. |\S.*? {2,})?/.exec(line)?.[0].length ?? 0, Math.floor(width / 2));
  const parts = line.slice(column).match(new RegExp(`.{1,${width - column}}(?= |$)|\\S+`, 'g')) ?? [];
  const next = ' '.repeat(column);
  return parts.map((part, index) => `${index === 0 ? line.slice(0, column) : next}${part.trim()}`);
}

export function printTable(heads: Line, lines: readonly Line[]): void {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '─'.repeat(width));
  printLines(...[heads, rule, ...lines].map((line) => aligned(line, widths)));
}

function aligned(cells: Line, widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
