import type { Entry, RowIdentity } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import { readAgain, readEntry } from '../github/read-entry.ts';
import { isBadRequest, NotionProblem } from '../notion/api/failure.ts';
import { RowChanged } from '../notion/api/row-changed.ts';
import { isNoChange, newOptions } from '../notion/database/change-schema.ts';
import { OptionRefused } from '../notion/database/option-refused.ts';
import { NO_ROWS, type Row, rowOf } from '../notion/row/find-rows.ts';
import { newerThanFirst, updatedSeconds } from '../notion/row/mark.ts';
import { deletedContents } from '../notion/row/release-rows.ts';
import { Problem } from '../problems/problem.ts';
import { quoted } from '../quoted.ts';
import { apply, applyLater } from './apply.ts';
import { Journal } from './journal.ts';
import { lookUpAgain, type Seen } from './look-up.ts';
import { isForReviews, openInsteadWarning, withOpenInstead } from './open-instead.ts';
import { type Change, type Names, namesOf, type Outcome } from './outcome.ts';
import { foretold, leftArchived, outcomeOf } from './outcome-of.ts';
import { type Plan, planEntry } from './plan.ts';
import { changesOf } from './plan-row.ts';
import type { Run } from './run.ts';

/** How often the row or the schema may turn out to have changed meanwhile. */
const ROUNDS = 4;

/**
 * Brings the row of an entry to what the entry says, and what that leads to: plan, apply, and plan anew where somebody else
 * wrote meanwhile.
 * @param known the entry as the run has read it
 * @param first what a look-up by the entry's key gave
 * @throws Problem
 */
export async function reconcile(run: Run, known: Entry, first: Seen): Promise<Outcome> {
  const journal = new Journal();
  let entry = known;
  let seen = first;
  for (let round = 1; round <= ROUNDS; round++) {
    try {
      // What the run has read is old where a double holds newer data, which is not to be lost with it.
      if (newerThanFirst(seen.rows.keyed, run.changelog.names.key, updatedSeconds(entry)).length > 0)
        entry = await readAgain(run.github, entry, run.visibility);
      const names = namesOf(entry, run.fields.titles);
      const row = rowOf(seen.rows);
      if (row) note(run, entry, row, false, seen);
      const plan = await wholePlan(run, entry, seen);
      if (run.settings.dryRun) return await foretold(run, names, plan);
      const refusal = journal.begin(plan);
      if (refusal) return leftArchived(names, plan, refusal);
      seen = await applySteps(run, entry, plan, seen, journal);
      if (journal.isSettled) return await finish(run, entry, plan, seen, journal);
    } catch (error) {
      if (journal.isSettled) throw error;
      seen = await afterFailure(run, entry, seen, error, journal, round === ROUNDS);
    }
  }
  throw new Problem(
    'row-unsettled',
    `The row of ${quoted(namesOf(entry, run.fields.titles).title)} changed ${ROUNDS} times while it was written.`,
  );
}

/** A plan for which all rows of pull requests are there that can be. */
async function wholePlan(run: Run, entry: Entry, seen: Seen): Promise<Plan> {
  const plan = await planEntry(run, entry, seen);
  if (plan.lacking.length === 0) return plan;
  const { making } = run.shipped;
  for (const pullRequest of plan.lacking) {
    // Releases may be worked on beside each other, and ship the same pull request.
    const made = making.get(pullRequest.key) ?? makeRow(run, pullRequest, seen);
    making.set(pullRequest.key, made);
    await made;
  }
  return planEntry(run, entry, seen);
}

/** @returns what is seen by then; the journal tells whether all steps were done */
async function applySteps(
  run: Run,
  entry: RowIdentity,
  plan: Plan,
  first: Seen,
  journal: Journal,
): Promise<Seen> {
  let seen = first;
  for (const step of plan.steps) {
    const applied = await apply(run, entry, step, seen, journal);
    journal.done(plan, step);
    seen = applied.seen;
    if (!applied.isAsPlanned) return seen;
  }
  journal.isSettled = true;
  return seen;
}

/**
 * @returns what is seen by now, for the next round
 * @throws the error where another round would not help
 */
async function afterFailure(
  run: Run,
  entry: Entry,
  seen: Seen,
  error: unknown,
  journal: Journal,
  isLast: boolean,
): Promise<Seen> {
  if (error instanceof OptionRefused) {
    const { fields } = run.settings;
    if (!isForReviews(error, fields)) throw error;
    run.told.warnings.add(openInsteadWarning(fields));
    run.fields = withOpenInstead(fields);
    journal.forget();
    return seen;
  }
  const isRefused = error instanceof NotionProblem && error.outdated;
  if ((!isRefused && !(error instanceof RowChanged)) || (isRefused && isLast)) throw error;
  journal.failed(isRefused ? error : undefined);
  return { ...seen, ...(await lookUpAgain(run.notion, run.changelog, entry)) };
}

/** Does what follows once the row is as it should be. */
async function finish(run: Run, entry: Entry, plan: Plan, seen: Seen, journal: Journal): Promise<Outcome> {
  const row = plan.operation === 'trashed' ? plan.row : rowOf(seen.rows);
  const { operation, changes } = journal.effectOf(plan);
  if (row) note(run, entry, row, operation === 'created', seen);
  const later: Change[] = [];
  for (const step of row ? plan.later : []) if (row) later.push(...(await applyLater(run, step, row)));
  const added = journal.added(plan);
  const names = namesOf(entry, run.fields.titles);
  return outcomeOf(names, plan, row, { operation, changes: [...changes, ...later], added });
}

/** What is known of a row from now on. */
function note(run: Run, entry: Entry, row: Row, isNew: boolean, { isBeside = false }: Seen): void {
  const { release } = run.fields.properties;
  if (entry.kind === 'pull-request') {
    run.rows.add(entry.url, row);
    if (release !== undefined) run.shipped.add(entry, row, release, isNew && !isBeside);
  }
  if (isNew) run.made.push({ id: row.id, key: entry.key });
}

/**
 * Makes the row of a pull request that a release ships and that has none, archived or not; none where GitHub doesn't show
 * the pull request, or where the workspace has used up its blocks, which the run tells at its end.
 */
async function makeRow(run: Run, pullRequest: ShippedPullRequest, { waits }: Seen): Promise<void> {
  const { notion, github, shipped, visibility, told } = run;
  const { number } = pullRequest;
  try {
    if (notion.full) return;
    const reading = await readEntry(github, { kind: 'pull-request', number, visibility });
    if ('gone' in reading) return;
    const outcome = await reconcile(run, reading.entry, { rows: NO_ROWS, waits, isBeside: true });
    // What the database lacked is told of the row that the run is about.
    told.beside.push({ ...outcome, added: [] });
  } catch (error) {
    if (notion.full) return;
    // What Notion refuses of this row is no refusal of the release's own.
    if (error instanceof NotionProblem)
      throw new Problem(error.id, error.message, { ...error, cause: error });
    if (!(error instanceof Problem) || !error.id.startsWith('github-')) throw error;
    told.warnings.add(`The row of #${number} was not made: ${error.message}`);
  } finally {
    shipped.tried(pullRequest);
  }
}

/** Marks or trashes the row of a release that GitHub lists no more. */
export async function removeRelease(run: Run, release: Names, row: Row): Promise<Outcome> {
  const plan = planRemoval(run, row);
  if (run.settings.dryRun) return foretold(run, release, plan);
  const journal = new Journal();
  const seen = { rows: { keyed: [row], adoptable: [] } };
  try {
    await applySteps(run, { ...release, url: '' }, plan, seen, journal);
  } catch (error) {
    if (!isBadRequest(error)) throw error;
    return leftArchived(release, plan, error);
  }
  return outcomeOf(release, plan, row, { ...journal.effectOf(plan), added: [] });
}

function planRemoval({ settings, fields, changelog }: Run, row: Row): Plan {
  const reason = 'GitHub does not list this release any more.';
  const plan = { row, later: [], added: [], lacking: [], reason };
  if (settings.onDelete === 'trash') return { ...plan, operation: 'trashed', steps: [{ do: 'trash', row }] };
  const properties = deletedContents(row, changelog, fields.statuses.deleted);
  const options = newOptions(properties, changelog.schema, fields);
  const additions = { additions: [], options, relations: [] };
  return {
    ...plan,
    operation: 'updated',
    steps: [
      ...(isNoChange(additions) ? [] : [{ do: 'add-properties', ...additions } as const]),
      { do: 'mark-deleted', row, properties, changes: changesOf(properties, row) },
    ],
  };
}
