import { Problem } from '../../errors.ts';
import type { Visibility } from '../../github/payload.ts';
import { readEntry } from '../../github/read.ts';
import { type KnownSource, NO_ROWS } from '../../notion/find-rows.ts';
import { type WantedPage, wantedPage } from '../../notion/links/row-links.ts';
import type { Outcome } from '../../outcome.ts';
import type { ShippedPullRequest } from '../../shipped.ts';
import { pageOf } from './page-of.ts';
import { type Writing, writeEntry } from './write-entry.ts';

interface Making {
  writing: Writing;
  source: () => KnownSource;
  visibility: Visibility;
  /** Told what was done. */
  onDone: (outcome: Outcome) => void;
}

/**
 * Makes the row of a pull request that a release ships and that has none, archived or not.
 * @returns nothing where GitHub doesn't show the pull request, in a dry run, or where the workspace has used up its
 * blocks, which the run tells at its end
 */
export async function makeRow(
  pullRequest: ShippedPullRequest,
  { writing, source, visibility, onDone }: Making,
): Promise<WantedPage | undefined> {
  const { settings, notion, warn } = writing;
  const { number } = pullRequest;
  if (notion.full) return undefined;
  try {
    const reading = await readEntry({ kind: 'pull-request', number, visibility }, settings.github);
    if ('gone' in reading) return undefined;
    const { entry } = reading;
    const found = { ...source(), rows: NO_ROWS };
    const { row, tasks: _, lacksTask: __, ...done } = await writeEntry(entry, found, writing);
    const { kind, key, title } = entry;
    // What the database lacked is told of the row that the run is about.
    onDone({ kind, key, title, ...pageOf(row), ...done, added: [] });
    return row && wantedPage(row, settings.fields.properties.release);
  } catch (error) {
    if (notion.full) return undefined;
    if (!(error instanceof Problem) || !error.id.startsWith('github-')) throw error;
    warn(`The row of #${number} was not made: ${error.message}`);
    return undefined;
  }
}
