import { newOptions } from './change-schema.ts';
import type { Notion } from './connection.ts';
import type { NotionBlock } from './content/notion-block.ts';
import type { Row } from './find-rows.ts';
import type { NewRelation } from './links/new-relation.ts';
import type { RowLinks } from './links/row-links.ts';
import type { LookUp } from './look-up.ts';
import type { NewOption } from './option-refused.ts';
import { NO_PEOPLE_PROPERTY } from './people-warnings.ts';
import { planContent } from './plan-content.ts';
import { needsSchema, type PropertyPlan, planProperties, propertyWarnings } from './plan-properties.ts';
import { planRow, type RowPlan } from './plan-row.ts';
import { type KnownSchema, readSchema, type Schema } from './schema.ts';
import type { Task } from './task.ts';
import { unmappedLogins } from './unmapped.ts';
import { wholeRow } from './whole-row.ts';

/** All that a run is going to write for an entry. */
export interface WritePlan {
  schema: KnownSchema;
  properties: PropertyPlan;
  options: NewOption[];
  relations: readonly NewRelation[];
  row: RowPlan;
  /** The row with all that its lists hold, as far as the plan adds to lists that it shows only in part. */
  whole: Row | undefined;
  /** What the user should know of the plan. */
  warnings: string[];
  /** GitHub logins that a property of type people would take, if the people map named them. */
  unmapped: string[];
  /** What the page's section is to hold; empty where content is not written. */
  content: NotionBlock[];
}

/**
 * Gathers what the plan needs, and plans. The schema is read where the row leaves a question open, and in a dry run,
 * which tells of every property that would be added; users are read where a property of type people is written, and
 * a list that the row shows only in part where the plan may add to it.
 */
export async function planWrite(
  notion: Notion,
  found: LookUp,
  row: Row | undefined,
  task: Task,
): Promise<WritePlan> {
  const { entry, settings, users, links } = task;
  const { dataSourceId, schema: known } = found;
  const unclear = settings.dryRun ? known.origin !== 'data-source' : needsSchema(settings.fields, known);
  const schema = unclear ? await readSchema(notion, dataSourceId) : known;
  const properties = planProperties(settings.fields, schema);
  const writesPeople = [...properties.targets.values()].some(({ type }) => type === 'people');
  const warnings = propertyWarnings(properties, entry.kind === 'release');
  if (!writesPeople && settings.fields.people.size > 0) warnings.push(NO_PEOPLE_PROPERTY);
  const ids = writesPeople ? await users() : new Map<string, string>();
  const { digest, blocks } = await planContent(row, task);
  const { statuses } = settings.fields;
  const whole = row && (await wholeRow(notion, row, properties, links));
  const rowPlan = planRow(entry, whole, properties, { statuses, users: ids, digest, links });
  return {
    schema,
    properties,
    options: newOptions(rowPlan, schema, settings.fields),
    relations: [...properties.relations, ...newTasksRelation(links, schema)],
    row: rowPlan,
    whole,
    warnings,
    unmapped: unmappedLogins(entry, row, properties.targets, settings.fields.people),
    content: blocks,
  };
}

/** Another row may have brought it meanwhile. */
function newTasksRelation({ tasks }: RowLinks, { properties }: Schema): NewRelation[] {
  return tasks?.newRelation && !properties.has(tasks.property) ? [tasks.newRelation] : [];
}
