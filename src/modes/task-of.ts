import type { Entry } from '../entry.ts';
import { type FetchFile, Uploads } from '../notion/content/uploads.ts';
import type { Task } from '../notion/task.ts';
import type { Settings } from '../settings.ts';
import { unwanted } from './unwanted.ts';

/**
 * An entry on its way to its row.
 * @param warn told what the user should know though the run goes on
 * @param shared what holds for all entries of the run
 */
export function taskOf(
  entry: Entry,
  settings: Settings,
  warn: (message: string) => void,
  shared: Pick<Task, 'users' | 'applySchema' | 'confirms'>,
): Task {
  return {
    entry,
    settings,
    unwanted: unwanted(entry, settings.ignore),
    uploads: new Uploads(fetchFrom(entry.attachments, settings.github), warn),
    warn,
    ...shared,
  };
}

function fetchFrom(attachments: Entry['attachments'], { serverUrl }: Settings['github']): FetchFile {
  return async (address, limit) => {
    const signed = attachments.get(address);
    if (signed === undefined) return { unfetched: 'GitHub gave no address for it that needs no login' };
    // Loaded late: few texts hold pictures that need a login.
    const { fetchAttachment } = await import('../images/fetch-attachment.ts');
    return fetchAttachment(signed, { serverUrl, limit });
  };
}
