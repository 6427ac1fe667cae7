import type { LinkSides } from '../notion/links/judge-links.ts';
import type { RowLinks, WantedPage } from '../notion/links/row-links.ts';
import type { ShippedRows } from '../notion/links/shipped-rows.ts';
import type { ShippedPullRequest } from '../shipped.ts';

/** How the rows of a release's pull requests are had. */
export interface PullRequestRows {
  find: (
    sides: LinkSides,
    pullRequests: readonly ShippedPullRequest[],
  ) => Promise<ShippedRows<ShippedPullRequest>>;
  /** Makes the row of one that has none; nothing where the settings want no row of it. */
  make: ((pullRequest: ShippedPullRequest) => Promise<WantedPage | undefined>) | undefined;
  /** Whether the settings want a row of one. */
  isWanted: (pullRequest: ShippedPullRequest) => boolean;
  /** Whether what has no row by now gets none later. */
  areAll: () => boolean;
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
  { find, make, isWanted, areAll }: PullRequestRows,
): Promise<RowLinks> {
  const { pages, missing } = await find(sides, pullRequests);
  const wanted = missing.filter(isWanted);
  const made: WantedPage[] = [];
  for (const pullRequest of make ? wanted : []) {
    const page = await make?.(pullRequest);
    if (page) made.push(page);
  }
  const all = new Map([...pages, ...made].map((page) => [page.id, page]));
  const complete = !retries && (areAll() || made.length === wanted.length);
  return { pullRequests: { pages: [...all.values()], complete } };
}
