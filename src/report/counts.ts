import type { Counts } from '../outcome.ts';
import { COUNTED } from './outputs.ts';

/** The counts that are not 0, in one line of the log. */
export function countsLine(counts: Counts, dryRun: boolean): string {
  const told = COUNTED.filter((operation) => counts[operation] > 0).map(
    (operation) => `${counts[operation]} ${operation}`,
  );
  return `${dryRun ? 'Dry run: ' : ''}${told.join(', ') || 'There was nothing to sync'}.`;
}

/** All counts, as a table of the job summary. */
export function countsTable(counts: Counts): string {
  const heads = COUNTED.map((operation) => `<th>${operation}</th>`).join('');
  const cells = COUNTED.map((operation) => `<td>${counts[operation]}</td>`).join('');
  return `<table><tr>${heads}</tr><tr>${cells}</tr></table>`;
}
