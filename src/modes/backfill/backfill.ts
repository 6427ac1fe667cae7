import { setFlagsFromString } from 'node:v8';
import { openRun } from '../../changelog/run.ts';
import { Told } from '../../changelog/told.ts';
import type { EntryKind } from '../../entry/entry.ts';
import { connect, type Notion } from '../../notion/api/connection.ts';
import { Pace } from '../../notion/api/pace.ts';
import { newPatience } from '../../notion/api/patience.ts';
import { readTarget } from '../../notion/database/data-source.ts';
import { planProperties } from '../../notion/database/plan-properties.ts';
import { schemaOf } from '../../notion/database/schema.ts';
import type { KnownSource } from '../../notion/row/find-rows.ts';
import { asProblem, Problem } from '../../problems/problem.ts';
import type { Result } from '../../report/result.ts';
import type { Settings } from '../../settings/settings.ts';
import { syncChanged, syncPullRequests, syncReleases } from './kinds.ts';
import { openGitHub } from './open-github.ts';
import { Queue } from './queue.ts';
import { graceOver, type Stop, stopOnSignals } from './stop.ts';
import { NO_BLOCKS, Tally } from './tally.ts';

/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select. What is right already costs nothing, so a run that was stopped goes on where it stopped.
 */
export async function backfill(settings: Settings, log: (message: string) => void): Promise<Result> {
  setFlagsFromString('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
  const stop = stopOnSignals();
  const tally = new Tally(stop);
  const told = new Told();
  const problem = await Promise.race([
    syncAll(settings, tally, told, stop, log),
    graceOver(stop.signal),
  ]).catch(asProblem);
  stop.release();
  for (const outcome of told.beside) tally.add(outcome); // of entries that were not done when the run was stopped
  return {
    mode: 'backfill',
    outcomes: tally.outcomes,
    counts: tally.counts,
    warnings: told.all(settings.fields.people),
    dryRun: settings.dryRun,
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
    readSource(notion, settings),
    openGitHub(settings, stop.signal, log),
  ]);
  const { github, texts: textReader, visibility } = opened;
  const run = openRun(settings, 'all', { notion, source, github, visibility, told, textReader });
  const queue = new Queue(run, pace, tally, stop);
  const all = { run, queue, tally, opened, log };
  const kinds = ORDER.filter((kind) => settings.selection.kinds.includes(kind));
  const problems: Problem[] = [];
  try {
    for (const kind of kinds) problems.push(...(await SYNC[kind](all)));
    await queue.mendDoubles();
    tally.again();
    if (problems.length === 0) for (const kind of kinds) problems.push(...(await syncChanged(all, kind)));
    await queue.mendDoubles();
  } finally {
    await queue.drained();
  }
  return problems[0] ?? incomplete(tally, notion);
}

const ORDER: readonly EntryKind[] = ['pull-request', 'release'];
const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };

/**
 * The data source: one request with `data-source` as an ID, two with `database`.
 * @throws Problem where it cannot be found, or its properties cannot take the fields
 */
async function readSource(notion: Notion, { notion: target, fields }: Settings): Promise<KnownSource> {
  const dataSource = await readTarget(notion, target);
  const schema = schemaOf(dataSource);
  planProperties(fields, schema);
  return { dataSourceId: dataSource.id, schema, names: fields.properties };
}

function incomplete(tally: Tally, { full }: Notion): Problem | undefined {
  const { failed } = tally.counts;
  if (failed === 0) return full;
  const what = `${failed} of the entries could not be synced.`;
  const others = tally.firstFailures(NO_BLOCKS);
  if (full === undefined) return new Problem('backfill-incomplete', [what, ...others].join(' '));
  const told = others.length === 0 ? [] : ['Some failed for another reason:', ...others];
  const { requestId } = full;
  return new Problem(full.id, [what, full.message, ...told].join(' '), { requestId, cause: full });
}
