import type { Notion } from '../../notion/connection.ts';
import { ManyRows } from '../../notion/find-many.ts';
import type { Row, Source } from '../../notion/find-rows.ts';
import type { LinkSides } from '../../notion/links/judge-links.ts';
import { type RelationValue, relationOf } from '../../notion/links/relation.ts';
import { findShippedRows, type ShippedRows } from '../../notion/links/shipped-rows.ts';
import type { ShippedPullRequest } from '../../shipped.ts';

/** What a run knows of the rows of pull requests that it has synced, so that releases need not ask for them. */
export class PullRequestIndex {
  /** When the earliest of those was merged that had no row before; ISO 8601. */
  earliestNew: string | undefined;
  /** Whether all pull requests of the repository are in it. */
  isWhole = false;
  private readonly byKey = new Map<string, RelationValue>();
  private readonly many: ManyRows;

  constructor(notion: Notion) {
    this.many = new ManyRows(notion);
  }

  /** @param merged when it was merged, where it had no row before */
  add(key: string, row: RelationValue, merged: string | undefined): void {
    this.byKey.set(key, row);
    if (merged !== undefined && (this.earliestNew ?? merged) >= merged) this.earliestNew = merged;
  }

  /**
   * The rows of a release's pull requests. Notion is asked only for those that the run has not synced, where it has not
   * synced all, and where the release's row does not show all that it leads to and is to lead to more: nothing else tells
   * what a person has linked.
   */
  async find(
    source: Source,
    sides: LinkSides,
    pullRequests: readonly ShippedPullRequest[],
    release: Row | undefined,
  ): Promise<ShippedRows<ShippedPullRequest>> {
    const rows = pullRequests.flatMap(({ key }) => this.byKey.get(key) ?? []);
    const missing = pullRequests.filter(({ key }) => !this.byKey.has(key));
    const isKnown = this.isWhole || missing.length === 0;
    if (release && relationOf(release, sides.pullRequests.name).more) {
      const isDone = isKnown && rows.every(({ ids }) => ids.includes(release.id));
      return isDone
        ? { rows: [], known: undefined, missing }
        : findShippedRows(this.many, source, sides, pullRequests, release);
    }
    if (isKnown) return { rows, known: undefined, missing };
    const others = await findShippedRows(this.many, source, sides, missing, undefined);
    return { ...others, rows: [...rows, ...others.rows] };
  }
}
