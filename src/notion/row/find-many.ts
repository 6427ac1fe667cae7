import type { RowIdentity } from '../../entry/entry.ts';
import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';
import {
  type Filter,
  keyFilter,
  queryAll,
  queryArchived,
  type Row,
  type RowsByKey,
  rowOf,
  type Source,
  sorted,
  urlFilter,
} from './find-rows.ts';

/** Entries of one look-up: as many as a listing gives rows, and as the arrays in a request may have items. */
export const LOOKED_UP_AT_ONCE = 100;

/** Finds the rows of many entries by one query, by whatever names their repository, tags and properties have had. */
export class ManyRows {
  private readonly notion: Notion;
  private size = LOOKED_UP_AT_ONCE;

  constructor(notion: Notion) {
    this.notion = notion;
  }

  /** Looks up as many at once as at first: what was refused may have had another reason. */
  restart(): void {
    this.size = LOOKED_UP_AT_ONCE;
  }

  /**
   * The rows of entries: one query per 100, unless rows are doubled.
   *
   * How many conditions Notion takes in a filter is documented nowhere. Where it refuses a query, or takes too long for
   * it, the entries are looked up in two halves, and so are all after them.
   * @param query among which rows: those that are not archived, unless given
   */
  async find(source: Source, identities: readonly RowIdentity[], query = queryAll): Promise<RowsByKey> {
    const rows: Row[] = [];
    for (let start = 0; start < identities.length; ) {
      const size = this.size;
      const part = identities.slice(start, start + size);
      try {
        const filter = filterOf(source, part);
        if (filter) rows.push(...(await query(this.notion, source, filter)));
        start += size;
      } catch (error) {
        if (part.length < 2 || !isTooMuch(error)) throw error;
        this.size = Math.ceil(part.length / 2);
      }
    }
    return sorted(rows, source);
  }

  /**
   * The same among all rows: one query more, for those that have none that is not archived.
   * @param isAsked of which of those it is asked
   */
  async findAnywhere<Identity extends RowIdentity>(
    source: Source,
    identities: readonly Identity[],
    isAsked: (identity: Identity) => boolean,
  ): Promise<RowsByKey> {
    const found = await this.find(source, identities);
    const lacking = identities.filter((one) => isAsked(one) && rowOf(found.of(one)) === undefined);
    const { all } = await this.find(source, lacking, queryArchived);
    return all.length === 0 ? found : sorted([...found.all, ...all], source);
  }
}

function filterOf(source: Source, identities: readonly RowIdentity[]): Filter | undefined {
  const key = keyFilter(source);
  const url = urlFilter(source);
  const byKey = key ? identities.map((one) => key({ equals: one.key })) : [];
  const byUrl = url ? identities.filter((one) => one.url !== '').map((one) => url({ equals: one.url })) : [];
  const groups = [byKey, byUrl].filter((group) => group.length > 0).map((group) => ({ or: group }));
  return groups.length === 0 ? undefined : { or: groups };
}

function isTooMuch(error: unknown): boolean {
  return error instanceof NotionProblem && (error.id === 'notion-refused' || error.id === 'notion-down');
}
