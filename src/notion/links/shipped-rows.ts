import type { RowIdentity } from '../../entry.ts';
import type { Notion } from '../connection.ts';
import { type LinkedTo, LOOKED_UP_AT_ONCE, type ManyRows } from '../find-many.ts';
import { type Row, rowOf, type Source } from '../find-rows.ts';
import type { LinkSides } from './judge-links.ts';
import { addPage, type RelationValue, relationOf } from './relation.ts';

/** The rows of a release's pull requests, by what they say of their releases. */
export interface ShippedRows<PullRequest extends RowIdentity> {
  rows: RelationValue[];
  /** All rows that the release leads to; nothing where it shows them all itself. */
  known: string[] | undefined;
  /** Those that have no row. */
  missing: PullRequest[];
}

/**
 * Finds the rows of pull requests, by one query per 100. Where the release's row shows only the first of those that it
 * leads to, the first query asks for all of them too; one more where it leaves open for some whether they are among them.
 * @param release its row, where it has one
 */
export async function findShippedRows<PullRequest extends RowIdentity>(
  many: ManyRows,
  source: Source,
  sides: LinkSides,
  pullRequests: readonly PullRequest[],
  release: Row | undefined,
): Promise<ShippedRows<PullRequest>> {
  const { name } = sides.release;
  const asksAll = release !== undefined && relationOf(release, sides.pullRequests.name).more;
  const also = asksAll ? { property: name, relation: { contains: release.id } } : undefined;
  const first = await many.find(source, pullRequests.slice(0, LOOKED_UP_AT_ONCE), also);
  const others = pullRequests.slice(LOOKED_UP_AT_ONCE).filter((pullRequest) => !first.has(pullRequest));
  const second = await many.find(source, others);
  const pairs = pullRequests.map((pullRequest) => ({
    pullRequest,
    row: rowOf(first.of(pullRequest)) ?? rowOf(second.of(pullRequest)),
  }));
  const rows = pairs.flatMap(({ row }) => row ?? []);
  const allLinked = async (link: LinkedTo) => {
    // A row shows the first 25 releases only; what was not asked for by its key was found by its link.
    const mayLead = (row: Row) => {
      const { ids, more } = relationOf(row, name);
      return ids.includes(link.relation.contains) ? 'shown' : more && 'hidden';
    };
    const isOpen = rows.some((row) => mayLead(row) === 'hidden');
    return isOpen ? many.linkedTo(source, link) : first.all.filter(mayLead);
  };
  return {
    rows: rows.map((row) => relationOf(row, name)),
    known: also && (await allLinked(also)).map(({ id }) => id),
    missing: pairs.filter(({ row }) => row === undefined).map(({ pullRequest }) => pullRequest),
  };
}

/**
 * Links rows of pull requests to a release from their side, for those that the release's own row can't take: two
 * requests each.
 */
export async function linkFromPullRequests(
  notion: Notion,
  rows: readonly RelationValue[],
  release: Row,
  { release: { name } }: LinkSides,
): Promise<void> {
  for (const row of rows) await addPage(notion, row, name, release.id);
}
