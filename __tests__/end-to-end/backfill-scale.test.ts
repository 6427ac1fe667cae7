import { expect, test } from '@jest/globals';
import { evenHistory } from '../github-server/history.ts';
import { writesOf } from '../support/failed-run.ts';
import { inWorld } from '../support/in-world.ts';
import { backfill, countOf, fill } from '../support/many-entries.ts';

test(
  '1,000 pull requests and 100 releases are linked by about a request each, and none to write when they are right',
  () =>
    inWorld(async (world) => {
      fill(world, 1000, 100);
      world.github.setHistory(evenHistory(10));
      const first = await backfill(world);
      expect([first.code, first.outputs.created, first.outputs.failed]).toEqual([0, '1100', '0']);
      expect(countOf(first)['POST /v1/pages']).toBe(1100);
      expect(first.requests.length).toBeLessThanOrEqual(1.05 * 1100 + 1100 / 100);
      const rows = await world.rows();
      expect(new Set(rows.map((row) => row['GitHub ID'])).size).toBe(1100);
      expect(rows).toHaveLength(1100);
      // Of ten pull requests two or three are merged.
      const linked = rows.filter(
        (row) => Array.isArray(row['Pull requests']) && row['Pull requests'].length >= 2,
      );
      expect(linked).toHaveLength(100);
      const shipped = rows.filter((row) => Array.isArray(row.Release) && row.Release.length > 0);
      expect(shipped.map((row) => row.Status)).toEqual(Array.from({ length: 250 }, () => 'Merged'));
      const second = await backfill(world);
      expect(second.outputs).toMatchObject({ unchanged: '1100', created: '0', updated: '0' });
      expect(writesOf(second)).toEqual([]);
      expect(countOf(second)['POST /v1/data_sources/:id/query']).toBe(12); // 10 of pull requests, and releases with the archived
    }),
  120_000,
);
