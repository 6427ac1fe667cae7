import { PROBLEMS } from '../../src/problems/problems.ts';
import type { Run } from '../support/run-action.ts';
import type { World, WorldRun } from '../support/world.ts';
import { allCases, arm, type Case, clearFaults, nameOf, recordingOf } from './fault-cases.ts';
import type { Staged } from './fault-scenes.ts';
import { closeStages, onStage } from './fault-stages.ts';
import { differing, savedWrites, seenIn } from './what-is-seen.ts';

/** Seconds that a run waits at the most: a run for all waits for a limit for an hour at a time. */
const LONGEST = 3700;
/** Milliseconds in which any run has ended, on the slowest machine. */
const ENDED = 120_000;
/** How many cases a trial runs. */
const SAMPLE = 40;

/**
 * The cases of a seed, of every request of every scene with every fault: seeds one after another go through all of them.
 * @throws where a run ends neither well nor with one clear error, or the next leaves anything wrong
 */
export async function faultMatrixTrial(seed: number): Promise<Record<string, number>> {
  const all = await allCases();
  const trials = Math.ceil(all.length / SAMPLE);
  const first = (Math.abs(seed) % trials) * SAMPLE;
  const cases = all.slice(first, first + SAMPLE);
  try {
    for (const one of cases) await runCase(one, `seed ${seed} · `);
  } finally {
    await closeStages();
  }
  return { cases: cases.length };
}

/** A few of the cases: each fault at least once, and each kind of request of each mode. */
export function coveringCases(all: readonly Case[]): Case[] {
  const covered = new Set<string>();
  const chosen = new Set<number>();
  for (let step = 0; step < all.length; step++) {
    const index = (step * STRIDE) % all.length;
    for (const { scene, of, request, fault } of all.slice(index, index + 1)) {
      const traits = [`${of} ${fault.name}`, `${scene.mode} ${request.kind}`];
      if (traits.every((trait) => covered.has(trait))) continue;
      for (const trait of traits) covered.add(trait);
      chosen.add(index);
    }
  }
  return all.filter((_, index) => chosen.has(index));
}

/** A prime, so that all cases come in turn, in an order that mixes scenes. */
const STRIDE = 7919;

/**
 * Runs one case.
 * @param from what the message begins with where a rule is broken
 */
export async function runCase(one: Case, from = ''): Promise<void> {
  const { seen: wanted } = await recordingOf(one.scene);
  const isIn = `${from}${nameOf(one)}`;
  await onStage(one.scene, async ({ world, staged, variables }) => {
    arm(world, one);
    if (one.fault.isSilent) variables.NOBODY_ANSWERS = 'true';
    const run = await inTime(staged.run(), isIn);
    delete variables.NOBODY_ANSWERS;
    await world.notion.carryOutLate();
    clearFaults(world);
    const rule = (isKept: boolean, broken: string) => {
      if (!isKept) throw new Error(`${isIn}: ${broken}\n${told(run, world)}`);
    };
    holdEnd(run, rule);
    const passes = one.of === 'Notion' && one.fault.passes;
    if (passes) {
      rule(run.code === 0, 'what passes is not waited for');
      const { retryAfter = 0 } = one.fault.fault;
      rule(waitedIn(run) > retryAfter - 1, 'it did not wait for as long as it was told');
      const seen = await seenIn(world, staged);
      rule(seen === wanted, `a run that ended well left\n${differing(wanted, seen)}`);
    }
    await holdNext(world, staged, wanted, rule, !passes);
  });
}

type Rule = (isKept: boolean, broken: string) => void;

/** Holds that a run has ended well, or with one clear error, and has not waited for ever. */
function holdEnd(run: WorldRun, rule: Rule): void {
  const [error, ...others] = run.errors;
  rule(others.length === 0, 'there is more than one error');
  rule((run.code === 0) === (error === undefined), 'the exit code does not fit the error');
  rule(error?.title !== PROBLEMS.unexpected.title, 'the error is not clear');
  rule(error === undefined || /What to do: /.test(error.message), 'the error does not tell what to do');
  rule(!/^\s+at .+:\d+|Unhandled/m.test(run.log), 'an exception was not caught');
  rule(waitedIn(run) < LONGEST, `it waited for ${waitedIn(run)} s`);
}

/** Seconds. */
function waitedIn({ log }: WorldRun): number {
  return Number(/^Skipped ([\d.]+) s$/m.exec(log)?.[1]);
}

/** Holds that the next run makes all right, and the one after it writes nothing. */
async function holdNext(world: World, staged: Staged, wanted: string, rule: Rule, mayWrite: boolean) {
  const next = await inTime(staged.run(), 'the next run');
  rule(next.code === 0 && next.errors.length === 0, `the next run fails: ${next.log}`);
  const seen = await seenIn(world, staged);
  rule(seen === wanted, `the next run left\n${differing(wanted, seen)}`);
  const writes = savedWrites(world);
  rule(mayWrite || writes.length === 0, `the next run wrote ${writes}`);
  if (writes.length === 0) return;
  const idle = await inTime(staged.run(), 'the run after the next');
  rule(idle.code === 0, `the run after the next fails: ${idle.log}`);
  rule(savedWrites(world).length === 0, `the run after the next wrote ${savedWrites(world)}`);
}

async function inTime(running: Promise<WorldRun>, which: string): Promise<WorldRun> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${which}: it does not end`)), ENDED);
  try {
    return await Promise.race([running, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function told({ code, errors, log }: Run, { notion, github }: World): string {
  const requests = notion.requests.map(({ method, path, status }) => `${status} ${method} ${path}`);
  const asked = github.requests.map(({ method, path, status }) => `${status} ${method} ${path}`);
  return JSON.stringify({ code, errors, log, requests, asked }, undefined, 1);
}
