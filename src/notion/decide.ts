import type { Entry } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { type FoundRows, type Row, rowOf } from './find-rows.ts';
import { markOf, updatedSeconds } from './mark.ts';

type Decision = { do: 'write' } | { do: 'trash' } | { do: 'skip'; reason: string };

/**
 * What becomes of the row of an entry.
 * @param unwanted why the entry is to get no new row, where the settings say so
 */
export function decide(
  entry: Entry,
  rows: FoundRows,
  settings: Settings,
  unwanted: string | undefined,
): Decision {
  if (entry.state === 'deleted') return decideDeleted(rows.keyed[0], settings);
  const row = rowOf(rows);
  if (row === undefined) return unwanted === undefined ? { do: 'write' } : skip(unwanted);
  const mark = markOf(row, settings.fields.properties.key);
  if (mark?.deleted && !entry.live) {
    return skip('The release is deleted, and GitHub did not show that it is back.');
  }
  const updated = updatedSeconds(entry);
  const isOlder = mark && updated !== undefined && updated < mark.updated;
  return isOlder ? skip('The row has newer data than this run.') : { do: 'write' };
}

/** A page without the key, though of the same address, is a person's: it is adopted by what is there, not by its end. */
function decideDeleted(row: Row | undefined, settings: Settings): Decision {
  if (row === undefined) return skip('The release is deleted and has no row.');
  if (settings.onDelete === 'ignore') return skip('The release is deleted; `on-delete` is `ignore`.');
  return { do: settings.onDelete === 'trash' ? 'trash' : 'write' };
}

function skip(reason: string): Decision {
  return { do: 'skip', reason };
}
