import type { Entry } from '../../entry.ts';
import { type FetchFile, Uploads } from '../../notion/content/uploads.ts';
import type { Task } from '../../notion/task.ts';
import type { Settings } from '../../settings.ts';
import type { Prepared } from './prepared.ts';
import { unwanted } from './unwanted.ts';

/** What holds for all entries of a run. */
export interface Shared extends Pick<Task, 'users' | 'applySchema' | 'confirms' | 'unmapped'> {
  /** The attachments of an entry with fresh addresses, where it may have waited for long. */
  renew?: (entry: Entry) => Promise<Entry['attachments']>;
}

/**
 * An entry on its way to its row.
 * @param warn told what the user should know though the run goes on
 */
export function taskOf(
  { entry, links, keepsContent }: Prepared,
  settings: Settings,
  warn: (message: string) => void,
  { renew, ...shared }: Shared,
): Task {
  return {
    entry,
    links,
    keepsContent,
    settings,
    unwanted: unwanted(entry, settings.ignore),
    uploads: new Uploads(fetchFrom(entry, settings.github, renew), warn),
    warn,
    ...shared,
  };
}

function fetchFrom(entry: Entry, { serverUrl }: Settings['github'], renew: Shared['renew']): FetchFile {
  let renewed: Promise<Entry['attachments']> | undefined;
  return async (address, limit) => {
    const signed = entry.attachments.get(address);
    if (signed === undefined) return { unfetched: 'GitHub gave no address for it that needs no login' };
    // Loaded late: few texts hold pictures that need a login.
    const { fetchAttachment } = await import('../../images/fetch-attachment.ts');
    const file = await fetchAttachment(signed, { serverUrl, limit });
    if (!('unfetched' in file) || renew === undefined) return file;
    renewed ??= renew(entry);
    const fresh = (await renewed).get(address);
    return fresh === undefined || fresh === signed ? file : fetchAttachment(fresh, { serverUrl, limit });
  };
}
