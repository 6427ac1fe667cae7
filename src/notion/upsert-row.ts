import { Problem } from '../errors.ts';
import type { Change, Operation } from '../outcome.ts';
import { namesOfNew } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { createRow, rowsBeside } from './create-row.ts';
import { decide } from './decide.ts';
import { NotionProblem } from './failure.ts';
import { findArchivedRows, findRows, type Row, rowOf } from './find-rows.ts';
import { leftArchived, orLeftArchived } from './left-archived.ts';
import { type LookUp, lookUpAgain } from './look-up.ts';
import { openInstead } from './open-instead.ts';
import { OptionRefused } from './option-refused.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { RowChanged } from './row-changed.ts';
import type { Schema } from './schema.ts';
import { needsOf } from './schema-needs.ts';
import type { Task } from './task.ts';
import { trash, trashDuplicates } from './trash.ts';
import { updateRow } from './update-row.ts';

/** What was done with the row of an entry, or in a dry run would have been. */
export interface Upsert {
  operation: Exclude<Operation, 'failed'>;
  row?: Row | undefined;
  changes: Change[];
  /** Names of properties that the data source lacked. */
  added: string[];
  /** Rows of pull requests that are still to be linked to this one, from their side. */
  elsewhere?: readonly string[];
  reason?: string;
}

/** What is known when an attempt begins: the rows as last seen, and what earlier attempts did. */
interface Round extends LookUp {
  sent?: Sent;
  /** Names of properties that earlier attempts have added. */
  added?: readonly string[];
}

/** A write of an earlier attempt. */
interface Sent {
  /** Tells plans apart. */
  plan: string;
  /** Whether the text of a new row was left for later. */
  apart: boolean;
  result: Upsert;
  /** The row that it made or changed; any where its answer was lost. */
  rowId?: string;
  /** Why Notion refused it. */
  refusal?: NotionProblem;
}

/** How often the row or the schema may turn out to have changed meanwhile. */
const ATTEMPTS = 4;

/**
 * Brings the row of an entry to what the entry says: creates, updates or trashes it, or leaves it alone.
 * @param found what a look-up by the entry's key gave
 * @throws Problem
 */
export async function upsertRow(notion: Notion, found: LookUp, wanted: Task): Promise<Upsert> {
  const round: Round = { ...found };
  let task = wanted;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const result = await tryOnce(notion, round, task);
      if (result) return result;
    } catch (error) {
      if (error instanceof OptionRefused) {
        task = openInstead(task, error);
        delete round.sent; // the write waited for the option
        continue;
      }
      const refused = error instanceof NotionProblem && error.outdated;
      if (!refused && !(error instanceof RowChanged)) throw error;
      if (refused && attempt === ATTEMPTS) throw error;
      if (refused && round.sent) round.sent.refusal = error;
      Object.assign(round, await lookUpAgain(notion, task.settings, task.entry, round.dataSourceId));
    }
  }
  throw new Problem(
    'row-unsettled',
    `The row of “${task.entry.title}” changed ${ATTEMPTS} times while it was written.`,
  );
}

/**
 * The result; or nothing where another row with the key turned up, or properties came out otherwise than planned, with
 * `round` holding the rows and the schema to go on with.
 */
async function tryOnce(notion: Notion, round: Round, task: Task): Promise<Upsert | undefined> {
  const { entry, settings } = task;
  const { key } = settings.fields.properties;
  for (const warning of await trashDuplicates(notion, round.rows.keyed, key, settings.dryRun))
    task.warn(warning);
  const row = rowOf(round.rows);
  const decision = decide(entry, round.rows, settings, task.unwanted);
  if (decision.do === 'skip')
    return { operation: 'skipped', row, changes: [], added: [], reason: decision.reason };
  if (row && decision.do === 'trash') return orLeftArchived(row, trashRow(notion, row, settings.dryRun));
  if (row === undefined && notion.full) throw notion.full;
  const plan = await planWrite(notion, round, row, task);
  for (const warning of plan.warnings) task.warn(warning);
  task.unmapped(plan.unmapped);
  const result = resultOf(plan, row, round);
  if (settings.dryRun || (row && !hasWrites(plan) && !addsProperties(plan))) return result;
  return write(notion, round, task, plan, result);
}

async function trashRow(notion: Notion, row: Row, dryRun: boolean): Promise<Upsert> {
  if (!dryRun) await trash(notion, row.id);
  return { operation: 'trashed', row, changes: [], added: [] };
}

async function write(
  notion: Notion,
  round: Round,
  task: Task,
  plan: WritePlan,
  result: Upsert,
): Promise<Upsert | undefined> {
  const { row } = result;
  const { sent } = round;
  const fingerprint = fingerprintOf(plan, row);
  // Nothing that Notion was asked has changed since it refused this very write.
  const refusal = sent?.plan === fingerprint ? sent.refusal : undefined;
  // Of a new row it may be the text that it refused, or a picture in it.
  const apart = refusal !== undefined && !sent?.apart && !row && plan.row.unfinishedKey !== undefined;
  if (refusal && !apart) {
    if (row?.is_archived) return leftArchived(row, refusal);
    throw refusal;
  }
  round.sent = { plan: fingerprint, apart, result };
  const schema = await task.applySchema(needsOf(plan), round.dataSourceId);
  round.sent.plan = fingerprintOf(withoutNeeds(plan), row);
  round.added = result.added;
  if (!isAsPlanned(plan, schema)) {
    Object.assign(round, { schema });
    return undefined;
  }
  const find = row?.is_archived ? findArchivedRows : findRows;
  const look = () => find(notion, { ...round, schema, names: task.settings.fields.properties }, task.entry);
  const { uploads, entry } = task;
  if (row && !hasWrites(plan)) return result;
  if (row) return { ...result, row: await updateRow(notion, row, plan, look, uploads, round.waits) };
  const { dataSourceId } = round;
  const made = await createRow(notion, { dataSourceId, kind: entry.kind, plan, uploads, apart, look });
  const trusted = !task.confirms && !made.unsure && made.page;
  const rows = trusted ? [trusted] : await rowsBeside(made, look);
  if (rows.length === 1 && !made.unsure && made.isWhole) return { ...result, row: rows[0] };
  if (!made.unsure) round.sent.rowId = made.id;
  Object.assign(round, { schema, rows: { keyed: rows, adoptable: [] } });
  return undefined;
}

/** The plan of the same write where all that it needs is there. */
function withoutNeeds(plan: WritePlan): WritePlan {
  return { ...plan, properties: { ...plan.properties, additions: [] }, options: [], relations: [] };
}

/** Where Notion makes no status property, a select is made in its place. */
function isAsPlanned({ properties: { additions } }: WritePlan, schema: Schema): boolean {
  return additions.every(({ property: { name, type } }) => schema.properties.get(name)?.type === type);
}

/** Options alone are no reason to change the schema: they come with the value that needs them. */
function addsProperties(plan: WritePlan): boolean {
  return namesOfNew(needsOf(plan)).length > 0;
}

function hasWrites(plan: WritePlan): boolean {
  return plan.row.properties.size > 0;
}

function fingerprintOf(
  { row, properties, options, relations }: WritePlan,
  existing: Row | undefined,
): string {
  return JSON.stringify([existing?.id, [...row.properties], properties.additions, options, relations]);
}

/** What the plan comes to; where there is nothing left to write, what an earlier attempt did. */
function resultOf(plan: WritePlan, row: Row | undefined, { sent, added: before = [] }: Round): Upsert {
  const isSent = sent && !sent.refusal && row && (sent.rowId === undefined || sent.rowId === row.id);
  if (isSent && (sent.result.operation === 'created' || !hasWrites(plan))) return { ...sent.result, row };
  const content = {
    property: 'Page content',
    before: row ? 'earlier text' : '',
    after: plan.content.length > 0 ? 'new text' : '',
  };
  const isTold = plan.row.unfinishedKey !== undefined && content.before !== content.after;
  const changes = [...plan.row.changes, ...(isTold ? [content] : [])];
  const added = [...new Set([...before, ...namesOfNew(needsOf(plan))])];
  const operation = row === undefined ? 'created' : hasWrites(plan) ? 'updated' : 'unchanged';
  return { operation, row, changes, added, elsewhere: plan.row.elsewhere };
}
