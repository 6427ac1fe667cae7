import { setFlagsFromString } from 'node:v8';
import type { EntryKind } from '../entry.ts';
import { asProblem, Problem } from '../errors.ts';
import { openChangelog } from '../notion/changelog.ts';
import { connect, type Notion } from '../notion/connection.ts';
import { Pace } from '../notion/pace.ts';
import { pacedPatience } from '../notion/patience.ts';
import { unmappedWarnings } from '../notion/people-warnings.ts';
import { TaskFinder } from '../notion/tasks/task-finder.ts';
import type { Outcome, Result } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { backfillWriting } from './backfill/backfill-writing.ts';
import { syncChanged, syncPullRequests, syncReleases } from './backfill/kinds.ts';
import { openGitHub } from './backfill/open-github.ts';
import { PullRequestIndex } from './backfill/pull-request-index.ts';
import { NO_BLOCKS, settler } from './backfill/settle.ts';
import { graceOver, type Stop, stopOnSignals } from './backfill/stop.ts';
import { Tally } from './backfill/tally.ts';
import { Writer } from './backfill/writer.ts';

/**
 * Brings the rows of all releases and pull requests of the repository to what GitHub shows, or of those that the settings
 * select. What is right already costs nothing, so a run that was stopped goes on where it stopped.
 */
export async function backfill(settings: Settings, log: (message: string) => void): Promise<Result> {
  setFlagsFromString('--optimize-for-size'); // such a run waits for Notion most of its time, and may be long
  const tally = new Tally();
  const warnings = new Set<string>();
  const warn = (message: string) => warnings.add(message);
  const logins = new Set<string>();
  const unmapped = (some: readonly string[]) => {
    for (const login of some) logins.add(login);
  };
  const stop = stopOnSignals();
  const problem = await Promise.race([
    syncAll({ settings, log, stop, tally, warn, unmapped }),
    graceOver(stop.signal),
  ]).catch(asProblem);
  stop.release();
  return {
    outcomes: tally.outcomes,
    counts: tally.counts,
    warnings: [...warnings, ...unmappedWarnings(logins, settings.fields.people.size === 0)],
    dryRun: settings.dryRun,
    ...(problem && { problem }),
  };
}

interface Run {
  settings: Settings;
  log: (message: string) => void;
  stop: Stop;
  tally: Tally;
  warn: (message: string) => void;
  unmapped: (logins: readonly string[]) => void;
}

/** @returns what went wrong, though the run came to its end */
async function syncAll({ settings, log, stop, tally, warn, unmapped }: Run): Promise<Problem | undefined> {
  const pace = new Pace(stop.signal);
  const notion = connect(settings.notion, pacedPatience(log, pace, stop.signal));
  const [changelog, github] = await Promise.all([
    openChangelog(notion, settings),
    openGitHub(settings, stop.signal, log),
  ]);
  const settle = settler(changelog, stop, tally);
  const finder = new TaskFinder(notion, settings);
  const index = new PullRequestIndex(notion);
  const onMade = (outcome: Outcome) => {
    tally.add(outcome);
    const { operation, key, pageId } = outcome;
    if (operation === 'created' && !settings.dryRun) writer.noteMade({ id: pageId, key });
  };
  const writing = backfillWriting({
    settings,
    notion,
    changelog,
    github,
    finder,
    index,
    warn,
    unmapped,
    onMade,
  });
  const writer: Writer = new Writer({
    settings,
    notion,
    pace,
    changelog,
    settle,
    stop,
    warn,
    writing,
    texts: github.texts,
    finder,
    index,
  });
  const part = { settings, github, notion, changelog, writer, settle, index, log };
  const kinds = ORDER.filter((kind) => settings.selection.kinds.includes(kind));
  const problems: Problem[] = [];
  try {
    for (const kind of kinds) problems.push(...(await SYNC[kind](part)));
    await writer.mendDoubles();
    tally.again();
    if (problems.length === 0) for (const kind of kinds) problems.push(...(await syncChanged(part, kind)));
    await writer.mendDoubles();
  } finally {
    await writer.drained();
  }
  return problems[0] ?? incomplete(tally, notion);
}

const ORDER: readonly EntryKind[] = ['pull-request', 'release'];
const SYNC = { 'pull-request': syncPullRequests, release: syncReleases };

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
