import { removeRelease } from '../../changelog/reconcile.ts';
import { chunks } from '../../chunks.ts';
import type { Entry, EntryKind } from '../../entry/entry.ts';
import type { ListedPage } from '../../github/listing.ts';
import { listPullRequests } from '../../github/pull-request/list-pull-requests.ts';
import { readEntry } from '../../github/read-entry.ts';
import { isReleaseGone, listReleases } from '../../github/release/read-releases.ts';
import { releaseIdOf } from '../../github/release/release.ts';
import { LOOKED_UP_AT_ONCE, ManyRows } from '../../notion/row/find-many.ts';
import { rowOf, sorted, titleIn } from '../../notion/row/find-rows.ts';
import { keyOf, releaseRows, showsPublished } from '../../notion/row/release-rows.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Backfill, problemOf, syncListed } from './listed.ts';

/** Pull requests first: releases lead to them. */
const ORDER: readonly EntryKind[] = ['pull-request', 'release'];

/** Syncs what the settings select of all that GitHub lists. @returns why not all could be listed */
export async function syncKinds(backfill: Backfill): Promise<Problem[]> {
  const { run, queue, tally } = backfill;
  const kinds = ORDER.filter((kind) => run.settings.selection.kinds.includes(kind));
  const problems: Problem[] = [];
  for (const kind of kinds) problems.push(...(await SYNC[kind](backfill)));
  await queue.mendDoubles();
  tally.again();
  if (problems.length === 0) for (const kind of kinds) problems.push(...(await syncChanged(backfill, kind)));
  return problems;
}

const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };

/** Syncs the releases of tags. One that GitHub does not show is told of, and keeps back none of the others. */
export async function syncTags(backfill: Backfill, tags: readonly string[]): Promise<void> {
  const { queue, tally } = backfill;
  await syncListed(backfill, 'release', taggedReleases(backfill, tags));
  if (!(await queue.mendDoubles())) return;
  tally.again();
  await syncListed(backfill, 'release', taggedReleases(backfill, tags));
}

/** The releases of tags, as a listing of one page: one request for each. */
async function* taggedReleases(
  { run, tally, opened }: Backfill,
  tags: readonly string[],
): AsyncGenerator<ListedPage> {
  const { github, visibility } = opened;
  const entries: Entry[] = [];
  for (const tag of tags) {
    try {
      const reading = await readEntry(github, { kind: 'release', tag, visibility });
      if ('entry' in reading) entries.push(reading.entry);
    } catch (error) {
      const unread = { kind: 'release', key: '', title: tag, reference: tag, url: '' } as const;
      await tally.settle(run, unread, undefined, () => Promise.reject(error));
    }
  }
  yield { entries, hidden: [], total: tags.length, complete: true };
}

/** Syncs the pull requests that GitHub lists. @returns why they could not all be listed */
async function syncPullRequests(backfill: Backfill): Promise<Problem[]> {
  const { github, visibility, from } = backfill.opened;
  const { complete, problems } = await syncListed(
    backfill,
    'pull-request',
    listPullRequests(github, visibility, from),
  );
  backfill.run.shipped.isWhole = complete && from === undefined;
  return problems;
}

/**
 * Syncs the releases that GitHub lists, and handles the rows of those that it lists no more. Their rows are read before
 * GitHub is, so a release that is made meanwhile is not taken for one of those.
 * @returns why they could not all be listed
 */
async function syncReleases(backfill: Backfill): Promise<Problem[]> {
  const { run, opened } = backfill;
  const { settings, notion, changelog } = run;
  const { github, visibility, from } = opened;
  const releases = listReleases(github, visibility, from);
  if (from !== undefined) return (await syncListed(backfill, 'release', releases)).problems;
  const { serverUrl, repository } = settings.github;
  const rows = await releaseRows(notion, changelog, `${serverUrl}/${repository.fullName}`);
  const known = sorted(rows, changelog);
  const { complete, keys, problems } = await syncListed(backfill, 'release', releases, known);
  if (!complete || settings.onDelete === 'ignore') return problems;
  const lost = rows
    .filter((row) => showsPublished(row, changelog, settings.fields.statuses.draft))
    .map((row) => keyOf(row, changelog))
    .filter((key) => !keys.has(key));
  try {
    await removeLost(backfill, lost);
  } catch (error) {
    problems.push(problemOf(error, 'release', repository));
  }
  return problems;
}

/**
 * Handles the rows of releases that GitHub lists no more, as `on-delete` says: of those that are deleted, and whose rows
 * still show them as published. One query per 100, and two requests to GitHub and one to Notion for each.
 * @throws Unreadable where GitHub does not answer, or shows no releases any more
 */
async function removeLost({ run, tally }: Backfill, keys: readonly string[]): Promise<void> {
  const { notion, github, changelog, fields } = run;
  const rows = new ManyRows(notion);
  for (const some of chunks(keys, LOOKED_UP_AT_ONCE)) {
    const part = some.map((key) => ({ key, url: '' }));
    const found = await rows.findAnywhere(changelog, part, () => true);
    for (const identity of part) {
      const row = rowOf(found.of(identity));
      if (!row || !showsPublished(row, changelog, fields.statuses.draft)) continue;
      const { key } = identity;
      if (!(await isReleaseGone(github, releaseIdOf(identity)))) continue;
      const release = { kind: 'release', key, title: titleIn(row), reference: '', url: '' } as const;
      await tally.settle(run, release, row, () => removeRelease(run, release, row));
    }
  }
}

/**
 * Syncs what has changed on GitHub since the run began: rows may have been written from what was read before, while the
 * event's own run had written newer data.
 */
async function syncChanged(backfill: Backfill, kind: EntryKind): Promise<Problem[]> {
  const { github, visibility, start } = backfill.opened;
  const list = kind === 'release' ? listReleases : listPullRequests;
  const changed = list(github, visibility, start);
  return (await syncListed(backfill, kind, changed)).problems;
}
