import { propertyDescription } from '../entry/fields.ts';
import type { Notion } from '../notion/api/connection.ts';
import { locate } from '../notion/database/data-source.ts';
import type { NewRelation } from '../notion/database/new-properties.ts';
import { type Property, type Relation, readSchema, type Schema } from '../notion/database/schema.ts';
import { typeName } from '../notion/property/type-name.ts';
import type { Source } from '../notion/row/find-rows.ts';
import { Problem } from '../problems/problem.ts';
import type { ProblemId } from '../problems/problems.ts';
import { quoted } from '../quoted.ts';
import type { FieldSettings } from '../settings/settings.ts';
import type { TaskSettings } from '../settings/tasks.ts';

/** The database that tasks are in, and what leads to it from the changelog. */
export interface TasksDatabase {
  dataSourceId: string;
  /** The name of the relation. */
  relation: string;
  /** Where that is to be made. */
  newRelation: NewRelation | undefined;
  /** What tasks are named by: a property of type unique_id with a prefix, or the one of the settings. */
  id: Property | undefined;
  /** Where the settings change statuses. */
  status: Property | undefined;
  /** What the settings ask for and the database can't do. */
  warnings: string[];
}

/** Why tasks can't be linked, for a warning. */
export interface NoTasksDatabase {
  why: string;
}

/** What the other side of the relation is called, unless the tasks have a property of that name. */
const OTHER_SIDE = 'Pull requests';

/** Why IDs find no tasks. */
export const NO_IDS =
  'The tasks’ database has no property of type ID with a prefix, so tasks are found only by links to their pages.';

/** The types of properties that tasks can be named by. */
const ID_TYPES = ['unique_id', 'rich_text', 'title', 'number'];

/**
 * The database that the relation leads to, else the one of the settings: one request, and up to two more for that one.
 * Also where it is out of reach, it is said why.
 * @param changelog as its data source has it
 * @returns nothing where there is no relation and the settings name no database
 */
export async function tasksDatabase(
  notion: Notion,
  fields: FieldSettings,
  tasks: TaskSettings,
  changelog: Pick<Source, 'schema' | 'dataSourceId'>,
): Promise<TasksDatabase | NoTasksDatabase | undefined> {
  try {
    return await find(notion, fields, tasks, changelog);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    const isTrashed = error.id === 'notion-database-trashed';
    const remedy = isTrashed ? 'Restore it from Notion’s trash, or correct `tasks-database`.' : error.remedy;
    return { why: `The tasks’ database can’t be read: ${error.message} ${remedy}` };
  }
}

/** @throws Problem where Notion does not show the database */
async function find(
  notion: Notion,
  { properties, create }: FieldSettings,
  tasks: TaskSettings,
  { schema, dataSourceId: changelog }: Pick<Source, 'schema' | 'dataSourceId'>,
): Promise<TasksDatabase | NoTasksDatabase | undefined> {
  const name = properties.tasks;
  if (name === undefined) return undefined;
  const property = schema.properties.get(name);
  if (property) {
    const { relation } = property;
    if (relation === undefined) return { why: notARelation(property) };
    if (relation.toItself) return { why: toTheChangelog(name) };
    const database = await read(notion, tasks, name, relation.dataSourceId, false);
    const warnings = await misnamed(notion, name, relation, tasks);
    return { ...database, warnings: [...database.warnings, ...warnings] };
  }
  if (tasks.databaseId === undefined) return undefined;
  if (!create) return { why: missing(name) };
  const { dataSourceId } = await locate(notion, { id: tasks.databaseId, input: 'tasks-database' }, undefined);
  if (dataSourceId === changelog) return { why: toTheChangelog(name) };
  return read(notion, tasks, name, dataSourceId, true);
}

/** A warning where the settings name another database than the one that the relation leads to. No request where the IDs tell. */
async function misnamed(
  notion: Notion,
  name: string,
  { dataSourceId, databaseId }: Relation,
  { databaseId: id }: TaskSettings,
): Promise<string[]> {
  if (id === undefined || id === dataSourceId || id === databaseId) return [];
  try {
    const named = await locate(notion, { id, input: 'tasks-database' }, undefined);
    return named.dataSourceId === dataSourceId ? [] : [otherDatabase(name)];
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    return [
      `${error.message} ${error.remedy} Tasks are looked for where the relation ${quoted(name)} leads to.`,
    ];
  }
}

/** After these the tasks' database is out of reach, and rows can still be written. */
const OUT_OF_REACH: ReadonlySet<ProblemId> = new Set([
  'notion-not-shared',
  'notion-not-a-database',
  'notion-no-data-source',
  'notion-id-mistyped',
  'notion-database-trashed',
  'notion-data-source-choice',
]);

/** Whether an error tells that the tasks' database can't be used, and not that Notion can't. */
function isOutOfReach(error: unknown): error is Problem {
  return error instanceof Problem && OUT_OF_REACH.has(error.id);
}

function otherDatabase(name: string): string {
  return `The relation ${quoted(name)} leads to another database than \`tasks-database\` names; tasks are looked for where it leads to. To change that, rename the property in Notion, or name another one in \`properties\` (\`tasks: …\`).`;
}

function toTheChangelog(name: string): string {
  return `${quoted(name)} would lead to the changelog itself. Give \`tasks-database\` the link of the tasks’ database, or name another relation in \`properties\` (\`tasks: …\`).`;
}

async function read(
  notion: Notion,
  tasks: TaskSettings,
  relation: string,
  dataSourceId: string,
  isNew: boolean,
): Promise<TasksDatabase> {
  const schema = await readSchema(notion, dataSourceId);
  const id = tasks.id ? textProperty(schema, tasks.id.property) : uniqueId(schema);
  const status = statusOf(schema);
  const otherSide = schema.properties.has(OTHER_SIDE) ? `${OTHER_SIDE} (${relation})` : OTHER_SIDE;
  const description = propertyDescription('tasks');
  return {
    dataSourceId,
    relation,
    newRelation: isNew ? { name: relation, description, otherSide, dataSourceId } : undefined,
    id,
    status,
    warnings: [
      ...(tasks.id && !id ? [noTextProperty(tasks.id.property)] : []),
      ...(!tasks.id && !id && (tasks.required || isNew) ? [NO_IDS] : []),
      ...(tasks.statuses.size > 0 && !status ? [NO_STATUS] : []),
    ],
  };
}

const NO_STATUS =
  'No task is moved, though `task-statuses` is set: the tasks’ database has no property of type Status, and no Select called “Status”. Add one in Notion, or rename yours.';

function noTextProperty(name: string): string {
  return `Tasks are found only by links to their pages: the tasks’ database has no property ${quoted(name)} of type Text, Title or Number, which \`task-id\` names.`;
}

function textProperty({ properties }: Schema, name: string): Property | undefined {
  const property = properties.get(name);
  return property && ID_TYPES.includes(property.type) ? property : undefined;
}

/** A database has one property of type unique_id at most; without a prefix its IDs are mere numbers. */
function uniqueId({ properties }: Schema): Property | undefined {
  return [...properties.values()].find(({ type, prefix }) => type === 'unique_id' && prefix !== undefined);
}

/** The property of type status, the one called Status before others; else a select of that name. */
function statusOf({ properties }: Schema): Property | undefined {
  const all = [...properties.values()];
  const statuses = all.filter(({ type }) => type === 'status');
  const isNamed = ({ name }: Property) => name.toLowerCase() === 'status';
  return statuses.find(isNamed) ?? statuses[0] ?? all.find((one) => one.type === 'select' && isNamed(one));
}

function notARelation({ name, type }: Property): string {
  return `The property ${quoted(name)} is of type ${typeName(type)}, and tasks are linked through a relation. Rename it in Notion, or name another property in \`properties\` (\`tasks: …\`, or \`tasks: false\`).`;
}

function missing(name: string): string {
  return `The database has no relation ${quoted(name)}, and \`create-properties\` is false: add it in Notion, or set \`create-properties: true\`.`;
}
