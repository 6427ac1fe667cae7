import { isForReviews, openInsteadWarning } from '../../changelog/open-instead.ts';
import type { DatabaseResult } from '../../changelog/told.ts';
import type { Field, LinkField } from '../../entry/fields.ts';
import type { Notion } from '../../notion/api/connection.ts';
import { isRefusal } from '../../notion/api/failure.ts';
import {
  changeSchema,
  isNoChange,
  namesOfNew,
  type SchemaChanges,
} from '../../notion/database/change-schema.ts';
import { knownOptions, madeWithoutOptions, type NewRelation } from '../../notion/database/new-properties.ts';
import { type NewOption, OptionRefused } from '../../notion/database/option-refused.ts';
import {
  type PropertyPlan,
  planProperties,
  propertyWarnings,
} from '../../notion/database/plan-properties.ts';
import { type Property, readSchema, type Schema } from '../../notion/database/schema.ts';
import { withoutSource } from '../../notion/database/wrong-id.ts';
import { isSameOption } from '../../notion/property/field-content.ts';
import type { Source } from '../../notion/row/find-rows.ts';
import { quoted } from '../../quoted.ts';
import type { FieldSettings, Settings } from '../../settings/settings.ts';
import { tasksDatabase } from '../../tasks/tasks-database.ts';
import type { ViewProperties } from './columns.ts';
import type { Place } from './place.ts';

interface CompletedProperties extends Pick<DatabaseResult, 'properties' | 'options'> {
  /** As they are then. */
  all: ViewProperties;
}

/** What the database lacks. */
interface PropertyAdditions {
  changelog: Pick<Source, 'schema' | 'dataSourceId'>;
  /** `Notion.waits` when the schema was read. */
  since: number;
  fields: FieldSettings;
  changes: SchemaChanges;
  /** What there is once the changes are made, as far as it is known before. */
  expected: CompletedProperties;
}

/**
 * The properties that the fields lack, and the options that types and states lack: the filters of views are refused where
 * an option does not exist. Only reads: one request, and those for the tasks' database.
 * @throws Problem as `planProperties` does, or where Notion does not show the data source
 */
export async function planAdditions(
  notion: Notion,
  { database, dataSourceId, isNew }: Place,
  { fields: settings, tasks }: Pick<Settings, 'fields' | 'tasks'>,
  warn: (message: string) => void,
): Promise<PropertyAdditions> {
  const schema = await readSchema(notion, dataSourceId).catch(async (error) => {
    // Notion may not show what its database lists.
    throw isRefusal(error)
      ? await withoutSource(notion, { id: database.id, input: 'database' }, database)
      : error;
  });
  const since = notion.waits;
  const changelog = { schema, dataSourceId };
  const fields = { ...settings, extra: new Map<string, never>(), create: settings.create || isNew };
  const plan = planProperties(fields, schema);
  const { targets } = plan;
  const fresh = isNew ? [...targets].map(([field, property]) => ({ field, property })) : [];
  const remade = madeWithoutOptions(fresh, schema, fields.statuses);
  const existing = new Map([...targets].filter(([field]) => remade.every((one) => one.field !== field)));
  const relations = [
    ...plan.relations,
    ...(await newTasksRelation(notion, { fields, tasks }, changelog, warn)),
  ];
  for (const warning of propertyWarnings(plan, true)) warn(warning);
  // Which type one is to have only the team knows.
  for (const name of settings.extra.keys())
    if (!schema.properties.has(name))
      warn(
        `The database has no property ${quoted(name)}, which \`extra-properties\` names: add it in Notion.`,
      );
  const changes = {
    additions: [...plan.additions, ...remade],
    options: missingOptions(existing, fields.statuses),
    relations,
  };
  const made = fresh.map(({ property }) => property.name);
  const expected = {
    all: viewProperties(plan, fields, schema),
    properties: [...new Set([...made, ...namesOfNew(changes)])],
    options: changes.options.map(({ property, name }) => `${property.name}: ${name}`),
  };
  return { changelog, since, fields, changes, expected };
}

/**
 * Makes these additions, by one request; does without the option of pull requests that wait for a review where Notion
 * does not add it, by one request more. What is there stays as it is.
 * @throws Problem as `changeSchema` does
 */
export async function addProperties(
  notion: Notion,
  { changelog: { dataSourceId, schema }, since, fields, changes, expected }: PropertyAdditions,
  warn: (message: string) => void,
): Promise<CompletedProperties> {
  const change = async (some: SchemaChanges) =>
    isNoChange(some) ? schema : changeSchema(notion, dataSourceId, some, fields.statuses, since);
  const completed = (changed: Schema) =>
    changed === schema ? expected.all : viewProperties(planProperties(fields, changed), fields, changed);
  try {
    return { ...expected, all: completed(await change(changes)) };
  } catch (error) {
    if (!(error instanceof OptionRefused) || !isForReviews(error, fields)) throw error;
    const changed = await change({ ...changes, options: [] });
    warn(openInsteadWarning(fields));
    return { ...expected, all: completed(changed), options: [] };
  }
}

function viewProperties(
  { targets, links }: PropertyPlan,
  { properties: names }: FieldSettings,
  schema: Schema,
): ViewProperties {
  const fields = new Map<Field | LinkField, Property>(targets);
  if ('release' in links) fields.set('release', links.release).set('pull-requests', links.pullRequests);
  const toTasks = names.tasks === undefined ? undefined : schema.properties.get(names.tasks);
  if (toTasks) fields.set('tasks', toTasks);
  const used = new Set([...fields.values()].map(({ name }) => name));
  const own = new Set([...schema.properties.values()].filter(({ name }) => !used.has(name)));
  return { fields, own: [...own] };
}

/** Of existing properties: what is added comes with its options. */
function missingOptions(targets: PropertyPlan['targets'], statuses: FieldSettings['statuses']): NewOption[] {
  return [...targets].flatMap(([field, property]) => {
    const { options } = property;
    if (options === undefined) return [];
    return knownOptions(field, statuses)
      .filter(({ name }) => !options.some((existing) => isSameOption(existing.name, name)))
      .map((option) => ({ property, ...option }));
  });
}

/** The relation to the tasks, where the settings name their database and there is none yet. */
async function newTasksRelation(
  notion: Notion,
  settings: Pick<Settings, 'fields' | 'tasks'>,
  changelog: Pick<Source, 'schema' | 'dataSourceId'>,
  warn: (message: string) => void,
): Promise<NewRelation[]> {
  if (settings.tasks.databaseId === undefined) return [];
  const database = await tasksDatabase(notion, settings.fields, settings.tasks, changelog);
  if (database === undefined) return [];
  for (const warning of 'why' in database ? [database.why] : database.warnings) warn(warning);
  return 'newRelation' in database && database.newRelation ? [database.newRelation] : [];
}
