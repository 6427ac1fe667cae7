import type { Entry } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import { isNoChange, namesOfNew, newOptions, type SchemaChanges } from '../notion/database/change-schema.ts';
import type { LinkJudgement } from '../notion/database/judge-links.ts';
import {
  needsSchema,
  type PropertyPlan,
  planProperties,
  propertyWarnings,
} from '../notion/database/plan-properties.ts';
import type { KnownSchema } from '../notion/database/schema.ts';
import { noPeopleProperty, peopleOf, unmappedLogins, usersShown } from '../notion/property/people.ts';
import { heldBy, sameContent } from '../notion/property/property-content.ts';
import type { RowLinks } from '../notion/property/relation.ts';
import { doublesOf } from '../notion/row/doubles.ts';
import { type Row, rowOf } from '../notion/row/find-rows.ts';
import { digestIn, UNFINISHED, updatedSeconds } from '../notion/row/mark.ts';
import { wholeRow } from '../notion/row/whole-row.ts';
import type { Problem } from '../problems/problem.ts';
import { decide } from './decide.ts';
import type { Seen } from './look-up.ts';
import type { Change, Operation } from './outcome.ts';
import { type ContentPlan, planContent } from './plan-content.ts';
import { type Leads, planLeads } from './plan-leads.ts';
import { planRow, type RowPlan } from './plan-row.ts';
import type { Run } from './run.ts';
import type { LaterStep, RowStep } from './steps.ts';

/** What a run is to do for an entry. Making it reads, and writes nothing. */
export interface Plan {
  operation: Exclude<Operation, 'failed'>;
  /** Why the entry is skipped. */
  reason?: string | undefined;
  /** The row that there is. */
  row: Row | undefined;
  steps: readonly RowStep[];
  later: readonly LaterStep[];
  /** Names of properties that are added. */
  added: readonly string[];
  /** Pull requests whose rows are to be made before there can be a whole plan. */
  lacking: readonly ShippedPullRequest[];
  /** What makes the run fail, though the row is written. */
  problem?: Problem | undefined;
}

/**
 * Plans all that is to be written for an entry. The schema is read where the row leaves a question open, users are read where
 * a property of type people is written, and a list that the row shows only in part where the plan may add to it.
 * @throws Problem where the database can't take the entry, or the workspace no more rows
 */
export async function planEntry(run: Run, entry: Entry, { rows, isBeside }: Seen): Promise<Plan> {
  const { notion, settings, fields, changelog, told, policy } = run;
  const row = rowOf(rows);
  const doubles = await doublesOf(notion, rows.keyed, fields, updatedSeconds(entry));
  for (const warning of doubles.warnings) told.warnings.add(warning);
  const mending = doubles.rows.map((double): RowStep => ({ do: 'trash-double', row: double }));
  const plan = { row, steps: mending, later: [], added: [], lacking: [] };
  const decision = decide(entry, rows, settings);
  if (decision.do === 'skip') return { ...plan, operation: 'skipped', reason: decision.reason };
  if (decision.do === 'trash') {
    const steps: RowStep[] = [...mending, { do: 'trash', row: decision.row }];
    return { ...plan, operation: 'trashed', steps };
  }
  if (row === undefined && notion.full) throw notion.full;
  const schema = needsSchema(fields, changelog.schema) ? await changelog.refresh() : changelog.schema;
  const properties = planProperties(fields, schema);
  const leads = await planLeads(run, entry, row, properties.links, policy.answersAuthor && !isBeside);
  for (const warning of leads.warnings) told.warnings.add(warning);
  if (leads.lacking.length > 0) return { ...plan, operation: 'unchanged', lacking: leads.lacking };
  const written = await planWritten(run, leads, row, properties, changelog.schema);
  return { ...plan, ...written, steps: [...mending, ...written.steps] };
}

type Written = Pick<Plan, 'operation' | 'steps' | 'later' | 'added' | 'problem'>;

async function planWritten(
  run: Run,
  { entry, keepsText, links, later, problem }: Leads,
  row: Row | undefined,
  properties: PropertyPlan,
  schema: KnownSchema,
): Promise<Written> {
  const { notion, fields, told } = run;
  const { targets } = properties;
  const writesPeople = [...targets.values()].some(({ type }) => type === 'people');
  for (const warning of propertyWarnings(properties, entry.kind === 'release')) told.warnings.add(warning);
  if (!writesPeople && fields.people.size > 0) told.warnings.add(noPeopleProperty(fields.properties));
  const content = await planContent(run, entry, row, keepsText);
  const whole = row && (await wholeRow(notion, row, properties, links));
  const users = writesPeople
    ? await run.users(peopleOf(entry, row, targets), usersShown(whole, targets))
    : new Map<string, string>();
  const { statuses, titles } = fields;
  const context = { statuses, titles, users, digest: content.digest, links };
  const rowPlan = planRow(entry, whole, properties, context);
  for (const login of unmappedLogins(entry, row, targets, fields.people)) told.unmapped.add(login);
  const changes: SchemaChanges = {
    additions: properties.additions,
    options: newOptions(rowPlan.properties, schema, fields),
    relations: [...properties.relations, ...newTasksRelation(links, schema)],
  };
  const writes = rowPlan.properties.size > 0;
  return {
    operation: row === undefined ? 'created' : writes ? 'updated' : 'unchanged',
    steps: [
      ...(isNoChange(changes) ? [] : [{ do: 'add-properties', ...changes } as const]),
      ...rowSteps(row, whole, rowPlan, properties, content),
    ],
    later: [...linkSteps(rowPlan, links, properties.links), ...later],
    added: namesOfNew(changes),
    problem,
  };
}

/** Another row may have brought it meanwhile. */
function newTasksRelation({ tasks }: RowLinks, { properties }: KnownSchema): SchemaChanges['relations'] {
  return tasks?.newRelation && !properties.has(tasks.property) ? [tasks.newRelation] : [];
}

function rowSteps(
  row: Row | undefined,
  whole: Row | undefined,
  { properties, unfinishedKey, changes }: RowPlan,
  { key: { name: keyName } }: PropertyPlan,
  { blocks, shown: text }: ContentPlan,
): RowStep[] {
  const told = unfinishedKey ? contentChange(digestIn(row, keyName), blocks.length > 0) : [];
  if (row === undefined || whole === undefined) {
    const all = [...changes, ...told];
    return [{ do: 'create-row', text, properties, keyName, unfinishedKey, blocks, changes: all }];
  }
  const key = properties.get(keyName);
  if (properties.size === 0) return [];
  if (key === undefined || unfinishedKey === undefined)
    return [{ do: 'update-row', row, whole, properties, changes }];
  const announced = new Map([...properties, [keyName, unfinishedKey]]);
  const held = heldBy(row, keyName);
  const isAnnounced = properties.size === 1 && held !== undefined && sameContent(held, unfinishedKey);
  return [
    ...(isAnnounced ? [] : [{ do: 'update-row', row, whole, properties: announced, changes } as const]),
    { do: 'write-section', text, row, keyName, key, blocks, changes: told },
  ];
}

function contentChange(digestBefore: string, hasText: boolean): Change[] {
  const hadText = digestBefore !== '' && digestBefore !== UNFINISHED;
  const [before, after] = [hadText ? 'earlier text' : '', hasText ? 'new text' : ''];
  return before === after ? [] : [{ property: 'Page content', before, after }];
}

/** What the row of a release can't take itself. */
function linkSteps(
  { elsewhere }: RowPlan,
  { pullRequests }: RowLinks,
  judgement: LinkJudgement,
): LaterStep[] {
  if (elsewhere.length === 0 || !pullRequests || !('release' in judgement)) return [];
  const { name } = judgement.release;
  const pages = pullRequests.pages.filter(({ id }) => elsewhere.includes(id));
  return [{ do: 'link-from', pages, relation: name, isAll: pullRequests.complete }];
}
