import type { Entry } from '../entry.ts';
import type { Settings } from '../settings.ts';
import type { Row } from './find-rows.ts';
import { markOf } from './mark.ts';

export type Decision = { do: 'write' } | { do: 'trash' } | { do: 'skip'; reason: string };

/**
 * What becomes of the row of an entry.
 * @param unwanted why the entry is to get no new row, where the settings say so
 */
export function decide(
  entry: Entry,
  row: Row | undefined,
  settings: Settings,
  unwanted: string | undefined,
): Decision {
  if (entry.state === 'deleted') return decideDeleted(row, settings);
  if (row === undefined) return unwanted === undefined ? { do: 'write' } : skip(unwanted);
  const mark = markOf(row, settings.fields.properties.key);
  if (mark?.deleted && !entry.live)
    return skip('The release is deleted, and GitHub did not show that it is back.');
  const updated = entry.updated === undefined ? undefined : Math.floor(Date.parse(entry.updated) / 1000);
  if (mark && updated !== undefined && updated < mark.updated)
    return skip('The row has newer data than this run.');
  return { do: 'write' };
}

function decideDeleted(row: Row | undefined, settings: Settings): Decision {
  if (row === undefined) return skip('The release is deleted and has no row.');
  if (settings.onDelete === 'ignore') return skip('The release is deleted; `on-delete` is `ignore`.');
  return { do: settings.onDelete === 'trash' ? 'trash' : 'write' };
}

function skip(reason: string): Decision {
  return { do: 'skip', reason };
}
