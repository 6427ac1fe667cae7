import { setFlagsFromString } from 'node:v8';
import { openRun } from '../../changelog/run.ts';
import { Told } from '../../changelog/told.ts';
import { connect, type Notion } from '../../notion/api/connection.ts';
import { Pace } from '../../notion/api/pace.ts';
import { newPatience } from '../../notion/api/patience.ts';
import { NoChangelogYet } from '../../notion/database/no-changelog-yet.ts';
import { asProblem, Problem } from '../../problems/problem.ts';
import type { Result } from '../../report/result.ts';
import type { Settings } from '../../settings/settings.ts';
import { pressFirst } from '../press-first.ts';
import { syncKinds, syncTags } from './kinds.ts';
import { openDatabase } from './open-database.ts';
import { openGitHub } from './open-github.ts';
import { Queue } from './queue.ts';
import { graceOver, type Stop, stopOnSignals } from './stop.ts';
import { Tally } from './tally.ts';

/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select, or of the releases that they name. What is right already costs nothing, so a run that was stopped goes on where
 * it stopped. Where the settings name a page without a changelog, a run for all makes it first.
 */
export async function backfill(settings: Settings, log: (message: string) => void): Promise<Result> {
  setFlagsFromString('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
  const stop = stopOnSignals();
  const tally = new Tally(stop, settings.tags !== undefined, settings.fields.statuses);
  const told = new Told();
  const problem = await Promise.race([
    syncAll(settings, tally, told, stop, log),
    graceOver(stop.signal),
  ]).catch(asProblem);
  stop.release();
  if (problem instanceof NoChangelogYet)
    return { mode: 'none', warnings: [], notice: pressFirst(problem, settings) };
  for (const outcome of told.beside) tally.add(outcome); // of entries that were not done when the run was stopped
  return {
    mode: 'backfill',
    outcomes: tally.outcomes,
    counts: tally.counts,
    untold: tally.untold,
    byStatus: tally.byStatus(),
    target: told.target,
    warnings: told.all(settings.fields.people),
    dryRun: settings.dryRun,
    database: told.database,
    ...(problem && { problem }),
  };
}

/** @returns what went wrong, though the run came to its end */
async function syncAll(
  settings: Settings,
  tally: Tally,
  told: Told,
  stop: Stop,
  log: (message: string) => void,
): Promise<Problem | undefined> {
  const pace = new Pace(stop.signal);
  const notion = connect(settings.notion, newPatience(log, pace, stop.signal));
  const [source, opened] = await Promise.all([
    openDatabase(notion, settings, told),
    openGitHub(settings, stop.signal, log),
  ]);
  if (source === undefined) return undefined;
  const { github, texts: textReader, visibility } = opened;
  const { tags } = settings;
  const run = openRun(settings, tags ? 'some' : 'all', {
    notion,
    source,
    github,
    visibility,
    told,
    textReader,
  });
  const queue = new Queue(run, pace, tally, stop);
  const many = { run, queue, tally, opened, log };
  const problems: Problem[] = [];
  try {
    if (tags) await syncTags(many, tags);
    else problems.push(...(await syncKinds(many)));
    await queue.mendDoubles();
  } finally {
    await queue.drained();
  }
  return problems[0] ?? incomplete(tally, notion);
}

function incomplete(tally: Tally, { full }: Notion): Problem | undefined {
  const { failed } = tally.counts;
  if (failed === 0) return full;
  const what = `${failed} of the entries could not be synced.`;
  if (full === undefined) return new Problem('backfill-incomplete', what);
  const { requestId } = full;
  return new Problem(full.id, `${what} ${full.message}`, { requestId, cause: full });
}
