import type { Entry } from '../entry.ts';
import { Problem } from '../errors.ts';
import type { Change, Operation } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { applySchema, createRow, updateRow } from './apply.ts';
import type { Notion } from './connection.ts';
import { decide } from './decide.ts';
import { NotionProblem } from './failure.ts';
import { findRows, type Row } from './find-rows.ts';
import { type LookUp, lookUpAgain } from './look-up.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { trash, trashDuplicates } from './trash.ts';

/** An entry on its way to its row. */
export interface Task {
  entry: Entry;
  settings: Settings;
  /** Why the entry is to get no new row, where the settings say so. */
  unwanted: string | undefined;
  /** Told what the user should know though the run goes on. */
  warn: (message: string) => void;
}

/** What was done with the row of an entry, or in a dry run would have been. */
export interface Upsert {
  operation: Exclude<Operation, 'failed'>;
  row?: Row | undefined;
  changes: Change[];
  /** Names of properties that the data source lacked. */
  added: string[];
  reason?: string;
}

/** The rows as last seen, and the one that this run created, until it is known to be the only one. */
interface Round extends LookUp {
  created?: Upsert & { unsure: boolean };
}

/** How often the row or the schema may turn out to have changed meanwhile. */
const ATTEMPTS = 4;

/**
 * Brings the row of an entry to what the entry says: creates, updates or trashes it, or leaves it alone.
 * @param found what a look-up by the entry's key gave
 * @throws Problem
 */
export async function upsertRow(notion: Notion, found: LookUp, task: Task): Promise<Upsert> {
  let round: Round = found;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const next = await tryOnce(notion, round, task);
      if ('operation' in next) return next;
      round = next;
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof NotionProblem && error.outdated)) throw error;
      round = { ...round, ...(await lookUpAgain(notion, task.settings, task.entry, round.dataSourceId)) };
    }
  }
  throw new Problem(
    'row-unsettled',
    `The row of “${task.entry.title}” changed ${ATTEMPTS} times while it was written.`,
  );
}

/** The result, or where another row with the key turned up, the rows to go on with. */
async function tryOnce(notion: Notion, round: Round, task: Task): Promise<Upsert | Round> {
  const { entry, settings } = task;
  for (const warning of await trashDuplicates(notion, round.rows.keyed, settings.dryRun)) task.warn(warning);
  const row = round.rows.keyed[0] ?? round.rows.adoptable[0];
  const decision = decide(entry, row, settings, task.unwanted);
  if (decision.do === 'skip')
    return { operation: 'skipped', row, changes: [], added: [], reason: decision.reason };
  if (row && decision.do === 'trash') {
    if (!settings.dryRun) await trash(notion, row.id);
    return { operation: 'trashed', row, changes: [], added: [] };
  }
  const plan = await planWrite(notion, round, entry, row, settings);
  for (const warning of plan.warnings) task.warn(warning);
  const result = resultOf(plan, row, round.created);
  if (settings.dryRun || (row && !hasWrites(plan) && plan.properties.additions.length === 0)) return result;
  const schema = await applySchema(notion, round, plan, settings);
  if (row) return hasWrites(plan) ? { ...result, row: await updateRow(notion, row, plan) } : result;
  const look = async () =>
    (await findRows(notion, round.dataSourceId, entry, settings.fields.properties, schema)).keyed;
  const { id, rows, unsure } = await createRow(notion, round.dataSourceId, entry.kind, plan, look);
  const own = rows.find((candidate) => candidate.id === id);
  if (rows.length === 1 && !unsure) return { ...result, row: own };
  return { ...round, schema, rows: { keyed: rows, adoptable: [] }, created: { ...result, row: own, unsure } };
}

function hasWrites(plan: WritePlan): boolean {
  return plan.row.properties.size > 0 || plan.row.writesContent;
}

function resultOf(plan: WritePlan, row: Row | undefined, created: Round['created']): Upsert {
  if (created && (created.unsure || row?.id === created.row?.id)) {
    const { unsure: _, ...upsert } = created;
    return { ...upsert, row };
  }
  const content = {
    property: 'Page content',
    before: row ? 'earlier text' : '',
    after: plan.blocks.length > 0 ? 'new text' : '',
  };
  const changes = [...plan.row.changes, ...(plan.row.writesContent ? [content] : [])];
  const added = plan.properties.additions.map(({ property }) => property.name);
  const operation = row === undefined ? 'created' : hasWrites(plan) ? 'updated' : 'unchanged';
  return { operation, row, changes, added };
}
