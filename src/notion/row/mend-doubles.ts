import { chunks } from '../../chunks.ts';
import type { Notion } from '../api/connection.ts';
import { doublesOf, type OwnProperties, trashDouble } from './doubles.ts';
import { LOOKED_UP_AT_ONCE, type ManyRows } from './find-many.ts';
import type { Row, Source } from './find-rows.ts';
import { newerThanFirst } from './mark.ts';
import { untilSeen } from './until-seen.ts';

/** A row that a run made, with the key of its entry. */
export interface MadeRow {
  id: string;
  key: string;
}

/** What is left to do once doubles are mended. */
interface Mended {
  /** They name the rows which only a person can decide on. */
  warnings: ReadonlySet<string>;
  /** Whether a double had newer data, which the row is to get, or another run has written in one meanwhile. */
  isOutdated: boolean;
}

/**
 * Looks whether other runs have made the same rows, and mends what was doubled: one query per 100 rows. Rows that are not
 * seen for some seconds are left to the next run.
 * @param made by this run
 */
export async function mendDoubles(
  notion: Notion,
  rows: ManyRows,
  source: Source,
  made: readonly MadeRow[],
  own: OwnProperties,
): Promise<Mended> {
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
        const mended = await mend(notion, keyed, own);
        isOutdated ||= mended.isOutdated;
        for (const warning of mended.warnings) warnings.add(warning);
      }
    }
    return seen;
  });
  return { warnings, isOutdated };
}

/** @param keyed rows with one key, oldest first */
async function mend(notion: Notion, keyed: readonly Row[], own: OwnProperties): Promise<Mended> {
  const warnings = new Set<string>();
  let isOutdated = newerThanFirst(keyed, own.properties.key).length > 0;
  const [first, ...others] = keyed;
  if (first === undefined) return { warnings, isOutdated };
  let kept = first;
  for (const younger of others) {
    const doubles = await doublesOf(notion, [kept, younger], own, Number.POSITIVE_INFINITY);
    for (const warning of doubles.warnings) warnings.add(warning);
    for (const double of doubles.rows) {
      const trashing = await trashDouble(notion, double, kept, own);
      if (trashing.is === 'trashed') kept = trashing.kept;
      if (trashing.is === 'touched') warnings.add(trashing.warning);
      isOutdated ||= trashing.is === 'outdated';
    }
  }
  return { warnings, isOutdated };
}
