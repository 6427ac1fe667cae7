import type { Problem } from '../errors.ts';
import type { Counts } from '../outcome.ts';
import { COUNTED } from './outputs.ts';

/** The counts that are not 0, as a line of the log; none where a run failed before it came to any entry. */
export function countsLines(counts: Counts, dryRun: boolean, problem: Problem | undefined): string[] {
  const told = COUNTED.filter((operation) => counts[operation] > 0).map(
    (operation) => `${counts[operation]} ${operation}`,
  );
  if (told.length === 0 && problem) return [];
  return [`${dryRun ? 'Dry run: ' : ''}${told.join(', ') || 'There was nothing to sync'}.`];
}

/** All counts, as a table of the job summary. */
export function countsTable(counts: Counts): string {
  const heads = COUNTED.map((operation) => `<th>${operation}</th>`).join('');
  const cells = COUNTED.map((operation) => `<td>${counts[operation]}</td>`).join('');
  return `<table><tr>${heads}</tr><tr>${cells}</tr></table>`;
}
