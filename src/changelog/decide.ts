import type { Entry } from '../entry/entry.ts';
import { unwanted } from '../entry/unwanted.ts';
import { type FoundRows, type Row, rowOf } from '../notion/row/find-rows.ts';
import { markOf, updatedSeconds } from '../notion/row/mark.ts';
import type { Settings } from '../settings/settings.ts';

export type Decision = { do: 'write' } | { do: 'trash'; row: Row } | { do: 'skip'; reason: string };

/** What becomes of the row of an entry. */
export function decide(entry: Entry, rows: FoundRows, settings: Settings): Decision {
  if (entry.state === 'deleted') return decideDeleted(rows.keyed[0], settings.onDelete);
  const row = rowOf(rows);
  if (row === undefined) {
    const reason = unwanted(entry, settings.ignore);
    return reason === undefined ? { do: 'write' } : skip(reason);
  }
  const markIn = (one: Row) => markOf(one, settings.fields.properties.key);
  if (markIn(row)?.deleted && !entry.live) {
    return skip('The release is deleted, and GitHub did not show that it is back.');
  }
  const updated = updatedSeconds(entry) ?? Number.POSITIVE_INFINITY;
  const isOlder = rows.keyed.some((one) => updated < (markIn(one)?.updated ?? 0));
  return isOlder ? skip('The row has newer data than this run.') : { do: 'write' };
}

/** A page without the key, though of the same address, is a person's: it is adopted by what is there, not by its end. */
function decideDeleted(row: Row | undefined, onDelete: Settings['onDelete']): Decision {
  if (row === undefined) return skip('The release is deleted and has no row.');
  if (onDelete === 'ignore') return skip('The release is deleted; `on-delete` is `ignore`.');
  return onDelete === 'trash' ? { do: 'trash', row } : { do: 'write' };
}

function skip(reason: string): Decision {
  return { do: 'skip', reason };
}
