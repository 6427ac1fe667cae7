import type { Setting } from './commands.ts';
import { type Pages, type Row, type Verdict, versionOf } from './ledger.ts';
import type { GitHubEvent, Thing } from './thing.ts';

/** What a run meets. */
interface Met {
  setting: Pick<Setting, 'ignores' | 'onDelete'>;
  /** The row that it finds for its thing. */
  row: Row | undefined;
  /** Of the database, before the run. */
  pages: Pages;
}

/** What the run of an event does. @param isBlind whether GitHub can't be read */
export function verdictOnEvent(event: GitHubEvent, met: Met, isBlind: boolean): Verdict {
  return ifWanted(event.thing, ofEvent(event, met, isBlind), met, event.version);
}

function ofEvent(
  { action, thing, version, isDraft }: GitHubEvent,
  { setting: { onDelete }, row }: Met,
  isBlind: boolean,
): Verdict {
  if (action === 'deleted') {
    if (row === undefined || row.isKeyless) return { is: 'skipped', mends: false };
    if (onDelete === 'ignore') return { is: 'skipped', mends: true };
    return onDelete === 'trash' ? { is: 'trashed' } : { is: 'told', version };
  }
  if (!isBlind && thing.state === 'there') return latest(thing);
  if (!isBlind && !isDraft) return { is: 'skipped', mends: false };
  if (row === undefined || row.isKeyless) return { is: 'told', version };
  if (row.isDeleted === undefined || row.version === undefined) return { is: 'unsure' };
  const isNewer = secondsOf(thing, row.version) > secondsOf(thing, version);
  return row.isDeleted || isNewer ? { is: 'skipped', mends: true } : { is: 'told', version };
}

/** What the runs of two events do at the same time. */
export function verdictOnBoth(thing: Thing, events: readonly GitHubEvent[], met: Met): Verdict {
  const own = events.filter((event) => event.thing === thing);
  if (thing.state !== 'there' || own.some(({ action }) => action === 'deleted')) return { is: 'unsure' };
  // One that tells of what the team wants looks for the row in the archive too, and writes what is there by now.
  const told = own.find(({ version }) => !thing.versions[version]?.isUnwanted) ?? own[0];
  return ifWanted(thing, latest(thing), met, told?.version);
}

/** What a nightly run does. */
export function verdictOnNight(thing: Thing, met: Met): Verdict {
  return ifWanted(thing, ofNight(thing, met), met);
}

function ofNight(thing: Thing, { setting: { onDelete }, row, pages }: Met): Verdict {
  if (thing.state === 'there') return latest(thing);
  if (thing.state === 'hidden' || row === undefined || row.isKeyless) return { is: 'skipped', mends: false };
  if (row.isDeleted === undefined) return { is: 'unsure' };
  const { Status, Shipped } = pages.get(row.id)?.properties ?? {};
  const isPublished = !row.isDeleted && Status !== 'Draft' && Shipped !== null && Shipped !== undefined;
  if (!isPublished || onDelete === 'ignore') return { is: 'skipped', mends: false };
  return onDelete === 'trash' ? { is: 'trashed' } : { is: 'marked' };
}

function latest({ versions }: Thing): Verdict {
  return { is: 'shown', version: versions.length - 1 };
}

/**
 * What a team does not want gets no row; one in the archive is not looked for then. But a nightly run knows the rows of
 * releases by their addresses, be they in the archive or not.
 * @param told the version that an event tells of
 */
function ifWanted(thing: Thing, verdict: Verdict, { setting, row, pages }: Met, told?: number): Verdict {
  if (!setting.ignores || !('version' in verdict)) return verdict;
  const isUnwanted = (version: number) => thing.versions[version]?.isUnwanted === true;
  const page = row && pages.get(row.id);
  const isKnown = told === undefined ? /\/releases\//.test(String(page?.properties.URL)) : !isUnwanted(told);
  const isLeftOut = row === undefined || (page?.isArchived && !isKnown);
  return isLeftOut && isUnwanted(verdict.version) ? { is: 'skipped', mends: false } : verdict;
}

function secondsOf(thing: Thing, version: number): number {
  return versionOf(thing, version).updated;
}
