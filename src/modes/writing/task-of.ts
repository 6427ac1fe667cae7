import type { Entry } from '../../entry.ts';
import { hasText } from '../../notion/content/digest.ts';
import { type FetchFile, Uploads } from '../../notion/content/uploads.ts';
import type { Task } from '../../notion/task.ts';
import type { Settings } from '../../settings.ts';
import { once } from './once.ts';
import type { Prepared } from './prepared.ts';
import { unwanted } from './unwanted.ts';

/** What holds for all entries of a run. */
export interface Shared extends Pick<Task, 'users' | 'applySchema' | 'confirms' | 'unmapped'> {
  /** Asks GitHub how it shows an entry's text, in HTML; the entry as it is where GitHub does not tell. */
  render: (entry: Entry) => Promise<Entry>;
  /** The same anew, where an entry may have waited for long: addresses of its attachments are short-lived. */
  renew?: (entry: Entry) => Promise<Entry>;
}

/**
 * An entry on its way to its row.
 * @param warn told what the user should know though the run goes on
 */
export function taskOf(
  { entry, links, keepsContent }: Prepared,
  settings: Settings,
  warn: (message: string) => void,
  { render, renew, ...shared }: Shared,
): Task {
  const isComplete = entry.html !== undefined || !hasText(entry);
  const rendered = once(async () => (isComplete ? entry : render(entry)));
  return {
    entry,
    links,
    keepsContent,
    settings,
    unwanted: unwanted(entry, settings.ignore),
    rendered,
    uploads: new Uploads(fetchFrom(rendered, settings.github, renew), warn),
    warn,
    ...shared,
  };
}

function fetchFrom(
  rendered: Task['rendered'],
  { serverUrl }: Settings['github'],
  renew: Shared['renew'],
): FetchFile {
  const renewed = renew && once(async () => renew(await rendered()));
  return async (address, limit) => {
    const signed = (await rendered()).attachments.get(address);
    if (signed === undefined) return { unfetched: 'GitHub gave no address for it that needs no login' };
    // Loaded late: few texts hold pictures that need a login.
    const { fetchAttachment } = await import('../../images/fetch-attachment.ts');
    const file = await fetchAttachment(signed, { serverUrl, limit });
    if (!('unfetched' in file) || renewed === undefined) return file;
    const fresh = (await renewed()).attachments.get(address);
    return fresh === undefined || fresh === signed ? file : fetchAttachment(fresh, { serverUrl, limit });
  };
}
