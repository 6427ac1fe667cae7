import type { Entry } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import { readEntry } from '../../github/read.ts';
import type { Settings } from '../../settings.ts';

/** The attachments of an entry with addresses that are valid now: those in a listing live for about five minutes. */
export async function currentAttachments(
  entry: Entry,
  github: Settings['github'],
): Promise<Entry['attachments']> {
  const visibility = 'private';
  const subject =
    entry.kind === 'release'
      ? ({ kind: 'release', tag: entry.version, visibility } as const)
      : ({ kind: 'pull-request', number: entry.number, visibility } as const);
  try {
    const reading = await readEntry(subject, github);
    return 'entry' in reading ? reading.entry.attachments : entry.attachments;
  } catch (error) {
    if (error instanceof Problem) return entry.attachments; // the file then stays a link, with a warning
    throw error;
  }
}
