import type { Notion } from '../../notion/connection.ts';
import { ManyRows } from '../../notion/find-many.ts';
import type { Source } from '../../notion/find-rows.ts';
import type { LinkSides } from '../../notion/links/judge-links.ts';
import type { WantedPage } from '../../notion/links/row-links.ts';
import { findShippedRows, type ShippedRows } from '../../notion/links/shipped-rows.ts';
import type { ShippedPullRequest } from '../../shipped.ts';

/** What a run knows of the rows of pull requests that it has synced, so that releases need not ask for them. */
export class PullRequestIndex {
  /** When the earliest of those was merged that had no row before; ISO 8601. */
  earliestNew: string | undefined;
  /** Whether all pull requests of the repository are in it. */
  isWhole = false;
  private readonly byKey = new Map<string, WantedPage>();
  private readonly many: ManyRows;

  constructor(notion: Notion) {
    this.many = new ManyRows(notion);
  }

  /** @param merged when it was merged, where it had no row before */
  add(key: string, page: WantedPage, merged: string | undefined): void {
    this.byKey.set(key, page);
    if (merged !== undefined && (this.earliestNew ?? merged) >= merged) this.earliestNew = merged;
  }

  /**
   * The rows of a release's pull requests. Notion is asked only for those that the run has not synced, where it has not
   * synced all.
   */
  async find(
    source: Source,
    sides: LinkSides,
    pullRequests: readonly ShippedPullRequest[],
  ): Promise<ShippedRows<ShippedPullRequest>> {
    const pages = pullRequests.flatMap(({ key }) => this.byKey.get(key) ?? []);
    const missing = pullRequests.filter(({ key }) => !this.byKey.has(key));
    if (this.isWhole || missing.length === 0) return { pages, missing };
    const others = await findShippedRows(this.many, source, sides, missing);
    return { ...others, pages: [...pages, ...others.pages] };
  }
}
