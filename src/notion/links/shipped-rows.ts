import type { RowIdentity } from '../../entry.ts';
import type { Notion } from '../connection.ts';
import type { ManyRows } from '../find-many.ts';
import { type Row, rowOf, type Source } from '../find-rows.ts';
import type { LinkSides } from './judge-links.ts';
import { addPage, relationIn } from './relation.ts';
import { type WantedPage, wantedPage } from './row-links.ts';

/** The rows of a release's pull requests. */
export interface ShippedRows<PullRequest extends RowIdentity> {
  pages: WantedPage[];
  /** Those that have no row. */
  missing: PullRequest[];
}

/** Finds the rows of pull requests, by one query per 100, and one more among the archived for those that have no other. */
export async function findShippedRows<PullRequest extends RowIdentity>(
  many: ManyRows,
  source: Source,
  sides: LinkSides,
  pullRequests: readonly PullRequest[],
): Promise<ShippedRows<PullRequest>> {
  const found = await many.findAnywhere(source, pullRequests, () => true);
  const pairs = pullRequests.map((pullRequest) => ({ pullRequest, row: rowOf(found.of(pullRequest)) }));
  return {
    pages: pairs.flatMap(({ row }) => (row ? [wantedPage(row, sides.release.name)] : [])),
    missing: pairs.filter(({ row }) => row === undefined).map(({ pullRequest }) => pullRequest),
  };
}

/**
 * Links rows of pull requests to a release from their side, for those that the release's own row can't take: two
 * requests each.
 * @param ids of those rows
 * @param release its row as it is once it is written: by then the relation is there
 */
export async function linkFromPullRequests(
  notion: Notion,
  ids: readonly string[],
  release: Row,
  sides: LinkSides,
): Promise<void> {
  if (ids.length === 0) return;
  const relation = relationIn(release, sides.release.name);
  for (const id of ids) await addPage(notion, id, relation, release.id);
}
