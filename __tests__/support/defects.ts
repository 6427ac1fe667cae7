import { expect } from '@jest/globals';
import type { Finding, Result } from '../../src/report/result.ts';
import { type CheckedWorld, type Given, startCheckedWorld } from './checked-world.ts';

/** One thing that is wrong, in a world where all else is right. */
export interface Defect {
  /** Brings it into the world; gives what the runs are given. */
  seed: (world: CheckedWorld) => Given | undefined;
  /** Level, subject, found and remedy of each finding that tells of it. */
  told: [Finding['level'], string | RegExp, string | RegExp, string | RegExp][];
  /** Subjects of a healthy world that the check then leaves out. */
  without?: (string | RegExp)[];
  /** Whether a sync fails with it. */
  fails: boolean;
  /** Whether the check fails though a sync does not. */
  isUnsafe?: boolean;
}

export const given = (runs: Given) => () => runs;

/** Gives the database these properties, as a person does; null deletes one. */
export function withProperties(
  properties: Parameters<CheckedWorld['notion']['person']['changeProperties']>[1],
) {
  return ({ notion, dataSource }: CheckedWorld) => {
    notion.person.changeProperties(dataSource, properties);
    return undefined;
  };
}

export async function inCheckedWorld(use: (world: CheckedWorld) => Promise<void>): Promise<void> {
  const world = await startCheckedWorld();
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

/** What a check has found; where there is no remedy, an empty one. */
export function findingsOf(result: Result): Required<Finding>[] {
  const findings = result.mode === 'check' ? result.findings : [];
  return findings.map((finding) => ({ remedy: '', ...finding }));
}

let healthyFindings: Promise<Finding[]> | undefined;
/** The findings of a world in which nothing is wrong. */
function healthy(): Promise<Finding[]> {
  healthyFindings ??= (async () => {
    const world = await startCheckedWorld();
    const findings = findingsOf(await world.check());
    await world.close();
    return findings;
  })();
  return healthyFindings;
}

/** A database of another world has another ID. */
function withoutIds(finding: Finding): Finding {
  return { ...finding, found: finding.found.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id') };
}

/** Holds that the check finds the defect and nothing else, writes nothing, and fails where a sync does. */
export async function expectDefect(defect: Defect): Promise<void> {
  const { seed, told, without = [], fails, isUnsafe = false } = defect;
  await inCheckedWorld(async (world) => {
    const runs = seed(world);
    const before = await world.everything();
    const result = await world.check(runs);
    const { problem, warnings } = result;
    const findings = findingsOf(result);
    for (const [level, subject, found, remedy] of told) {
      const named = typeof subject === 'string' ? subject : expect.stringMatching(subject);
      expect(findings).toContainEqual({ level, subject: named, found: like(found), remedy: like(remedy) });
    }
    const subjects = [...told.map(([, subject]) => subject), ...without];
    const others = (all: readonly Finding[]) =>
      all.filter((finding) => !subjects.some((subject) => isOf(finding, subject))).map(withoutIds);
    expect(others(findings)).toEqual(others(await healthy()));
    expect([problem?.id, warnings]).toEqual([fails || isUnsafe ? 'check-failed' : undefined, []]);
    for (const token of [world.notion.token, world.github.token])
      expect(JSON.stringify([findings, problem?.message])).not.toContain(token);
    expect(await world.everything()).toEqual(before);
    expect((await world.sync(runs)).problem !== undefined).toBe(fails);
  });
}

function like(told: string | RegExp): unknown {
  return typeof told === 'string' ? expect.stringContaining(told) : expect.stringMatching(told);
}

function isOf({ subject }: Finding, told: string | RegExp): boolean {
  return typeof told === 'string' ? subject === told : told.test(subject);
}
