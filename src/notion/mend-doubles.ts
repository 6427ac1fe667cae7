import { wait } from '../wait.ts';
import type { Notion } from './connection.ts';
import { LOOKED_UP_AT_ONCE, type ManyRows } from './find-many.ts';
import type { Source } from './find-rows.ts';
import { trashDuplicates } from './trash.ts';

/** Milliseconds before each look: an index may lag. */
const LOOKS = [0, 1000, 2000, 4000];

/**
 * Looks whether other runs have made the same rows, and mends what was doubled: one query per 100 rows. Rows that are not
 * seen after 7 seconds are left to the next run.
 * @param keys of the rows that this run made
 * @returns warnings that name the rows which only a person can decide on
 */
export async function mendDoubles(
  notion: Notion,
  rows: ManyRows,
  source: Source,
  keys: readonly string[],
): Promise<string[]> {
  const warnings: string[] = [];
  let left = [...keys];
  for (const pause of LOOKS) {
    if (left.length === 0) break;
    if (pause > 0) await wait(pause);
    const unseen: string[] = [];
    for (let start = 0; start < left.length; start += LOOKED_UP_AT_ONCE) {
      const part = left.slice(start, start + LOOKED_UP_AT_ONCE).map((key) => ({ key, url: '' }));
      const found = await rows.find(source, part);
      for (const identity of part) {
        const { keyed } = found.of(identity);
        if (keyed.length === 0) unseen.push(identity.key);
        warnings.push(...(await trashDuplicates(notion, keyed, false)));
      }
    }
    left = unseen;
  }
  return warnings;
}
