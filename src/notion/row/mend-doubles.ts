import { chunks } from '../../chunks.ts';
import type { Notion } from '../api/connection.ts';
import { LOOKED_UP_AT_ONCE, type ManyRows } from './find-many.ts';
import type { Source } from './find-rows.ts';
import { newerThanFirst } from './mark.ts';
import { doublesOf, trashDouble } from './trash.ts';
import { untilSeen } from './until-seen.ts';

/** A row that a run made, with the key of its entry. */
export interface MadeRow {
  id: string;
  key: string;
}

/**
 * Looks whether other runs have made the same rows, and mends what was doubled: one query per 100 rows. Rows that are not
 * seen for some seconds are left to the next run.
 * @param made by this run
 * @returns warnings that name the rows which only a person can decide on, and whether a double had newer data, which the row is to get
 */
export async function mendDoubles(
  notion: Notion,
  rows: ManyRows,
  source: Source,
  made: readonly MadeRow[],
): Promise<{ warnings: ReadonlySet<string>; isOutdated: boolean }> {
  let isOutdated = false;
  const warnings = new Set<string>();
  await untilSeen(made, async (unseen) => {
    const seen = new Set<string>();
    for (const chunk of chunks(unseen, LOOKED_UP_AT_ONCE)) {
      const part = chunk.map(({ key }) => ({ key, url: '' }));
      const found = await rows.find(source, part);
      for (const identity of part) {
        const { keyed } = found.of(identity);
        for (const { id } of keyed) seen.add(id);
        isOutdated ||= newerThanFirst(keyed, source.names.key).length > 0;
        const doubles = await doublesOf(notion, keyed, source.names, Number.POSITIVE_INFINITY);
        for (const double of doubles.rows) await trashDouble(notion, double, source.names);
        for (const warning of doubles.warnings) warnings.add(warning);
      }
    }
    return seen;
  });
  return { warnings, isOutdated };
}
