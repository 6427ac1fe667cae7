import type { Finding } from '../outcome.ts';
import { summaryText } from './safe-text.ts';

const SIGNS: Record<Finding['level'], string> = { ok: '✓', warning: '!', failure: '✗' };

/** What `check` found, as lines of the log. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ level, subject, found, remedy }) => [
    `${SIGNS[level]} ${subject}: ${found}`,
    ...(remedy === undefined ? [] : [`  What to do: ${remedy}`]),
  ]);
}

/** The same as a table of the job summary. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ level, subject, found, remedy }) => {
    const cells = [SIGNS[level], summaryText(subject), summaryText(found), summaryText(remedy ?? '')];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    '<table><tr><th></th><th>What</th><th>Found</th><th>What to do</th></tr>',
    ...rows,
    '</table>',
  ].join('\n');
}
