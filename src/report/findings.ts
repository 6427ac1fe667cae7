import type { Finding } from '../outcome.ts';
import { summaryText } from './safe-text.ts';

const SIGNS: Record<Finding['level'], string> = { ok: '✓', warning: '!', failure: '✗' };

/** Longer subjects push their own line to the right, and no others. */
const WIDEST = 34;

/** What `check` found, as lines of the log in columns. */
export function findingLines(findings: readonly Finding[]): string[] {
  const lengths = findings.map(({ subject }) => subject.length).filter((length) => length <= WIDEST);
  const width = Math.max(0, ...lengths);
  return findings.flatMap(({ level, subject, found, remedy }) => [
    `${SIGNS[level]} ${subject.padEnd(width)}  ${found}`,
    ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  What to do: ${remedy}`]),
  ]);
}

/** The same as a table of the job summary. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ level, subject, found, remedy }) => {
    const help = remedy === undefined ? '' : `<br><b>What to do:</b> ${formatted(remedy)}`;
    return `<tr><td>${SIGNS[level]}</td><td>${formatted(subject)}</td><td>${formatted(found)}${help}</td></tr>`;
  });
  return ['<table><tr><th></th><th>Looked at</th><th>Found</th></tr>', ...rows, '</table>'].join('\n');
}

/** Text between backticks as code; `summaryText` has made entities of them. */
function formatted(text: string): string {
  return summaryText(text).replace(/&#96;(.+?)&#96;/g, '<code>$1</code>');
}
