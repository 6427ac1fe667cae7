import type { Row } from '../notion/find-rows.ts';
import type { LinkSides } from '../notion/links/judge-links.ts';
import type { RelationValue } from '../notion/links/relation.ts';
import type { RowLinks } from '../notion/links/row-links.ts';
import type { ShippedRows } from '../notion/links/shipped-rows.ts';
import type { ShippedPullRequest } from '../shipped.ts';

/** How the rows of a release's pull requests are had. */
export interface PullRequestRows {
  find: (
    sides: LinkSides,
    pullRequests: readonly ShippedPullRequest[],
    release: Row | undefined,
  ) => Promise<ShippedRows<ShippedPullRequest>>;
  /** Makes the row of one that has none; nothing where the settings want no row of it. */
  make: ((pullRequest: ShippedPullRequest) => Promise<RelationValue | undefined>) | undefined;
  /** Whether the settings want a row of one. */
  isWanted: (pullRequest: ShippedPullRequest) => boolean;
  /** Whether what has no row by now gets none later. */
  areAll: () => boolean;
}

/** The links of a release's row, and the rows that they lead to, by their IDs. */
export interface ReleaseLinks {
  links: RowLinks;
  rows: ReadonlyMap<string, RelationValue>;
}

/** What a release ships. */
interface Shipment {
  pullRequests: readonly ShippedPullRequest[];
  /** Whether a later run may find more. */
  retries: boolean;
}

/** Finds the rows that a release is to lead to. */
export async function releaseLinks(
  { pullRequests, retries }: Shipment,
  sides: LinkSides,
  release: Row | undefined,
  { find, make, isWanted, areAll }: PullRequestRows,
): Promise<ReleaseLinks> {
  const { rows, known, missing } = await find(sides, pullRequests, release);
  const wanted = missing.filter(isWanted);
  const made: RelationValue[] = [];
  for (const pullRequest of make ? wanted : []) {
    const row = await make?.(pullRequest);
    if (row) made.push(row);
  }
  const all = [...rows, ...made];
  const complete = !retries && (areAll() || made.length === wanted.length);
  const ids = [...new Set(all.map(({ rowId }) => rowId))];
  return {
    links: { pullRequests: { ids, complete, ...(known && { known }) } },
    rows: new Map(all.map((row) => [row.rowId, row])),
  };
}
