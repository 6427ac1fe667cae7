import type { Field, LinkField } from '../../entry.ts';
import type { FieldSettings, Settings } from '../../settings.ts';
import { changeSchema, isNoChange, namesOfNew, type SchemaChanges } from '../change-schema.ts';
import type { Notion } from '../connection.ts';
import { isRefusal } from '../failure.ts';
import type { NewRelation } from '../links/new-relation.ts';
import { knownOptions } from '../new-properties.ts';
import { isForReviews, openInsteadWarning } from '../open-instead.ts';
import { type NewOption, OptionRefused } from '../option-refused.ts';
import { type PropertyPlan, planProperties, propertyWarnings } from '../plan-properties.ts';
import { type Property, readSchema, type Schema } from '../schema.ts';
import { madeWithoutOptions } from '../status-or-select.ts';
import { TaskFinder } from '../tasks/task-finder.ts';
import type { ChangelogSchema } from '../tasks/tasks-database.ts';
import { withoutSource } from '../wrong-id.ts';
import type { Place } from './place.ts';
import type { ViewProperties } from './view-parts.ts';

interface CompletedProperties {
  /** As they are then; in a dry run with those that would be added. */
  all: ViewProperties;
  /** Names of properties that were added, or in a dry run would be. */
  properties: string[];
  /** As `Status: Approved`, of properties that were there before. */
  options: string[];
}

/**
 * Adds the properties that the fields lack, and the options that types and states lack: the filters of views are refused
 * where an option does not exist. One request or, where something is added, two. What is there stays as it is.
 * @throws Problem as `planProperties` and `changeSchema` do
 */
export async function completeProperties(
  notion: Notion,
  { database, dataSourceId, isNew }: Place,
  settings: Settings,
  warn: (message: string) => void,
): Promise<CompletedProperties> {
  const { fields, dryRun } = settings;
  const schema = await readListed(notion, database, dataSourceId);
  const since = notion.waits;
  const wanted = { ...fields, extra: new Map<string, never>(), create: fields.create || isNew };
  const plan = planProperties(wanted, schema);
  const { targets } = plan;
  const fresh = isNew ? [...targets].map(([field, property]) => ({ field, property })) : [];
  const remade = madeWithoutOptions(fresh, schema, fields.statuses);
  const existing = new Map([...targets].filter(([field]) => remade.every((one) => one.field !== field)));
  const relations = [
    ...plan.relations,
    ...(await newTasksRelation(notion, { ...settings, fields: wanted }, { schema, dataSourceId }, warn)),
  ];
  for (const warning of [...propertyWarnings(plan, true), ...extraWarnings(fields, schema)]) warn(warning);
  const changes = {
    additions: [...plan.additions, ...remade],
    options: missingOptions(existing, fields.statuses),
    relations,
  };
  const made = fresh.map(({ property }) => property.name);
  const properties = [...new Set([...made, ...namesOfNew(changes)])];
  if (dryRun || isNoChange(changes))
    return { all: viewProperties(plan, fields, schema), properties, options: shownOptions(changes.options) };
  const { schema: changed, options } = await changeAsFarAsTaken(
    notion,
    { dataSourceId, schema, since },
    changes,
    fields,
    warn,
  );
  const all = viewProperties(planProperties(wanted, changed), fields, changed);
  return { all, properties, options: shownOptions(options) };
}

/** Does without the option of pull requests that wait for a review where Notion does not add it: by one request more. */
async function changeAsFarAsTaken(
  notion: Notion,
  { dataSourceId, schema, since }: ChangelogSchema & { since: number },
  changes: SchemaChanges,
  fields: FieldSettings,
  warn: (message: string) => void,
): Promise<{ schema: Schema; options: readonly NewOption[] }> {
  const { statuses } = fields;
  try {
    return {
      schema: await changeSchema(notion, dataSourceId, changes, statuses, since),
      options: changes.options,
    };
  } catch (error) {
    if (!(error instanceof OptionRefused) || !isForReviews(error, fields)) throw error;
    const others = { ...changes, options: [] };
    const changed = isNoChange(others)
      ? schema
      : await changeSchema(notion, dataSourceId, others, statuses, since);
    warn(openInsteadWarning(fields));
    return { schema: changed, options: [] };
  }
}

function shownOptions(options: readonly NewOption[]): string[] {
  return options.map(({ property, name }) => `${property.name}: ${name}`);
}

function viewProperties(
  { targets, links }: PropertyPlan,
  { properties: names }: FieldSettings,
  schema: Schema,
): ViewProperties {
  const fields = new Map<Field | LinkField, Property>(targets);
  if (links.is === 'found') fields.set('release', links.release).set('pull-requests', links.pullRequests);
  const toTasks = names.tasks === undefined ? undefined : schema.properties.get(names.tasks);
  if (toTasks) fields.set('tasks', toTasks);
  const used = new Set([...fields.values()].map(({ name }) => name));
  const own = new Set([...schema.properties.values()].filter(({ name }) => !used.has(name)));
  return { fields, own: [...own] };
}

/** The schema of a data source that its database lists, and that Notion may not show all the same. */
async function readListed(notion: Notion, database: Place['database'], id: string): Promise<Schema> {
  try {
    return await readSchema(notion, id);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw await withoutSource(notion, { id: database.id, input: 'database' }, database);
  }
}

/** Of existing properties: what is added comes with its options. Names that differ in capitals only are one to Notion. */
function missingOptions(targets: PropertyPlan['targets'], statuses: FieldSettings['statuses']): NewOption[] {
  return [...targets].flatMap(([field, property]) => {
    const existing = property.options?.map(({ name }) => name.toLowerCase());
    if (existing === undefined) return [];
    const missing = knownOptions(field, statuses).filter(
      ({ name }) => !existing.includes(name.toLowerCase()),
    );
    return missing.map((option) => ({ property, ...option }));
  });
}

/** Which type they are to have only the team knows. */
function extraWarnings({ extra }: FieldSettings, schema: Schema): string[] {
  return [...extra.keys()]
    .filter((name) => !schema.properties.has(name))
    .map(
      (name) => `The database has no property “${name}”, which \`extra-properties\` names: add it in Notion.`,
    );
}

/** The relation to the tasks, where the settings name their database and there is none yet. */
async function newTasksRelation(
  notion: Notion,
  settings: Settings,
  changelog: ChangelogSchema,
  warn: (message: string) => void,
): Promise<NewRelation[]> {
  if (settings.tasks.databaseId === undefined) return [];
  const database = await new TaskFinder(notion, settings).database(async () => changelog);
  if (database === undefined) return [];
  for (const warning of 'why' in database ? [database.why] : database.warnings) warn(warning);
  return 'newRelation' in database && database.newRelation ? [database.newRelation] : [];
}
