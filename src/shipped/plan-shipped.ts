import type { Release } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import { isGitHubFailure, Unreadable } from '../github/api/unreadable.ts';
import type { LinkJudgement } from '../notion/database/judge-links.ts';
import { digestOf } from '../notion/page/entry-content.ts';
import type { RowLinks } from '../notion/property/relation.ts';
import type { Row, Source } from '../notion/row/find-rows.ts';
import { type Mark, markOf, UNFINISHED, updatedSeconds } from '../notion/row/mark.ts';
import { quoted } from '../quoted.ts';
import type { MadeNotes } from './make-notes.ts';
import type { Shipped } from './shipped.ts';

/** What a release's row is to lead to. */
interface ShippedPlan {
  /** The release; where it has no notes, and the settings say so, with notes made from its pull requests. */
  release: Release;
  /** The text of a row that exists stays as it is: what it is to say is not known. */
  keepsText: boolean;
  /** Nothing where the row's links stay as they are. */
  links: RowLinks['pullRequests'];
  /** Pull requests whose rows are to be made before. */
  lacking: readonly ShippedPullRequest[];
  /** What the user should know. */
  warnings: readonly string[];
}

/**
 * Finds what a release ships, where its row does not say that all of it is linked.
 * @param judgement of the relation between releases and pull requests
 * @param generates whether a release without notes gets notes made from its pull requests
 */
export async function planShipped(
  shipped: Shipped,
  release: Release,
  row: Row | undefined,
  source: Source,
  judgement: LinkJudgement,
  generates: boolean,
): Promise<ShippedPlan> {
  const sides = judgement.is === 'found' || judgement.is === 'new' ? judgement : undefined;
  const writesNotes = generates && release.body.trim() === '';
  const kept = { release, keepsText: writesNotes, links: undefined, lacking: [], warnings: [] };
  if (release.state === 'deleted' || (!sides && !writesNotes)) return kept;
  const mark = row && markOf(row, source.names.key);
  const isNew = mark === undefined || (updatedSeconds(release) ?? 0) > mark.updated;
  const isLacking = !isNew && ((sides && !mark.linked) || (writesNotes && lacksNotes(release, mark)));
  if (!isNew && !isLacking && !shipped.mayLead(release)) return kept;
  const unread = sides && isNew ? { ...kept, links: { pages: [], complete: false } } : kept;
  if (release.state === 'draft' || !release.live) return unread;
  const warnings: string[] = [];
  try {
    const { known, retries, warning } = await shipped.of(release);
    if (warning !== undefined) warnings.push(warning);
    const notes = writesNotes && known && !retries ? await notesOf(release, shipped) : undefined;
    const written = {
      ...kept,
      ...(notes?.html !== undefined && {
        release: { ...release, body: notes.html, html: notes.html },
        keepsText: false,
      }),
      warnings,
    };
    if (notes?.warning !== undefined) warnings.push(notes.warning);
    return sides ? { ...written, ...(await shipped.rowsOf(release, source, sides.release.name)) } : written;
  } catch (error) {
    return { ...unread, warnings: [...warnings, untoldWarning(release, error)] };
  }
}

/** Without HTML, and with why, where GitHub does not tell what they need. */
async function notesOf(release: Release, shipped: Shipped): Promise<Partial<MadeNotes>> {
  try {
    return await shipped.notesOf(release);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      warning: `The notes of the release ${quoted(release.version)} were not made: GitHub did not tell what they need (${error.message}).`,
    };
  }
}

/** Whether the page holds what it would hold without notes. */
function lacksNotes(release: Release, { digest }: Mark): boolean {
  return digest === UNFINISHED || digest === digestOf(release);
}

/** @throws the error where it is none of GitHub's */
function untoldWarning({ version }: Release, error: unknown): string {
  if (!isGitHubFailure(error)) throw error;
  if (error instanceof Unreadable)
    return `GitHub did not tell what the release ${quoted(version)} ships (${error.message}), so its pull requests are not linked now. The next run over all entries does it.`;
  return `Not all releases are linked to their pull requests: ${error.message} The next run goes on with them.`;
}
