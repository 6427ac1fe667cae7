import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allCases, type Case, nameOf } from './fault-cases.ts';
import { coveringCases, runCase } from './fault-matrix.ts';
import { closeStages } from './fault-stages.ts';

let all: Case[];
beforeAll(async () => {
  all = await allCases();
});
afterAll(closeStages);

test('whatever request fails in whatever way, a run ends well or says why, and the next leaves one right row', async () => {
  const cases = coveringCases(all);
  const broken: string[] = [];
  for (const one of cases) {
    await runCase(one).catch((error: Error) => broken.push(error.message));
  }
  process.stdout.write(`Faults: ${cases.length} of ${all.length} cases\n`);
  expect(broken).toEqual([]);
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
  for (const fault of new Set(all.map((one) => `${one.of} ${one.fault.name}`)))
    expect(cases.map((one) => `${one.of} ${one.fault.name}`)).toContain(fault);
});
