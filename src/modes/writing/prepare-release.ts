import type { Release } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import { Unreadable } from '../../github/unreadable.ts';
import { releaseLinks } from '../../links/release-links.ts';
import { digestOf } from '../../notion/content/digest.ts';
import { rowOf } from '../../notion/find-rows.ts';
import {
  judgeLinks,
  type LinkJudgement,
  type LinkSides,
  leavesLinksOpen,
} from '../../notion/links/judge-links.ts';
import { linkFromPullRequests } from '../../notion/links/shipped-rows.ts';
import type { LookUp } from '../../notion/look-up.ts';
import { type Mark, markOf, UNFINISHED, updatedSeconds } from '../../notion/mark.ts';
import { remember } from '../../notion/remember.ts';
import { readSchema, type Schema } from '../../notion/schema.ts';
import { alone, type Prepared } from './prepared.ts';
import type { Preparation } from './preparer.ts';
import type { Ships } from './ships.ts';

type ReleaseRun = Pick<Preparation, 'settings' | 'notion' | 'warn' | 'rows' | 'ships' | 'generate' | 'isDue'>;

/**
 * A release with the links to its pull requests and, where its own are empty and the settings say so, with notes made
 * from them.
 */
export async function prepareRelease(release: Release, found: LookUp, run: ReleaseRun): Promise<Prepared> {
  const { settings, notion, warn, rows, ships } = run;
  const writesNotes = settings.notes === 'generate' && settings.content && release.body.trim() === '';
  const kept = { ...alone(release), keepsContent: writesNotes };
  if (release.state === 'deleted') return kept;
  const row = rowOf(found.rows);
  const sides = sidesOf(judgeLinks(settings.fields, await schemaFor(found, run)));
  if (!sides && !writesNotes) return alone(release);
  const mark = row && markOf(row, settings.fields.properties.key);
  if (!isDue(release, mark, run, { links: sides !== undefined, notes: writesNotes })) return kept;
  const isOpen = sides !== undefined && (mark === undefined || isNewer(release, mark));
  const unprepared = isOpen ? { ...kept, links: { pullRequests: { pages: [], complete: false } } } : kept;
  if (release.state === 'draft' || !release.live) return unprepared;
  try {
    const shipped = await ships(release);
    if (shipped.warning !== undefined) warn(shipped.warning);
    const notes = writesNotes && shipped.known ? await notesOf(release, shipped, run) : undefined;
    const entry = notes === undefined ? release : { ...release, body: notes, html: notes };
    const written = { ...alone(entry), keepsContent: writesNotes && notes === undefined };
    if (!sides) return written;
    const links = await releaseLinks(shipped, sides, rows);
    return {
      ...written,
      links,
      finish: async (made, elsewhere) => {
        if (!made || settings.dryRun || elsewhere.length === 0) return [];
        await linkFromPullRequests(notion, elsewhere, made, sides);
        if (links.pullRequests?.complete)
          await remember(notion, made, settings.fields.properties.key, { linked: true });
        return [];
      },
    };
  } catch (error) {
    warn(untoldWarning(release, error));
    return unprepared;
  }
}

/** @returns nothing where GitHub does not tell what they need */
async function notesOf(
  release: Release,
  shipped: Ships,
  { generate, warn }: ReleaseRun,
): Promise<string | undefined> {
  try {
    return await generate(release, shipped);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    warn(
      `The notes of the release ${release.version} were not made: GitHub did not tell what they need (${error.message}).`,
    );
    return undefined;
  }
}

function sidesOf(judgement: LinkJudgement): LinkSides | undefined {
  return judgement.is === 'found' || judgement.is === 'new' ? judgement : undefined;
}

/** One request where the row leaves open what its relations are. */
async function schemaFor(
  { schema, dataSourceId }: LookUp,
  { notion, settings }: ReleaseRun,
): Promise<Schema> {
  const isOpen = schema.origin === 'row' && leavesLinksOpen(settings.fields, schema);
  return isOpen ? readSchema(notion, dataSourceId) : schema;
}

function isDue(
  release: Release,
  mark: Mark | undefined,
  { isDue }: ReleaseRun,
  wants: { links: boolean; notes: boolean },
): boolean {
  if (mark === undefined || isNewer(release, mark) || isDue(release)) return true;
  return (wants.links && !mark.linked) || (wants.notes && lacksNotes(release, mark));
}

function isNewer(release: Release, { updated }: Mark): boolean {
  return (updatedSeconds(release) ?? 0) > updated;
}

/** Whether the page holds what it would hold without notes. */
function lacksNotes(release: Release, { digest }: Mark): boolean {
  return digest === UNFINISHED || digest === digestOf(release);
}

/** @throws the error where it is none of GitHub's */
function untoldWarning({ version }: Release, error: unknown): string {
  if (error instanceof Unreadable)
    return `GitHub did not tell what the release ${version} ships (${error.message}), so its pull requests are not linked now. The next run over all entries does it.`;
  if (!(error instanceof Problem) || error.id !== 'github-points') throw error;
  return `Not all releases are linked to their pull requests: ${error.message} The next run goes on with them.`;
}
