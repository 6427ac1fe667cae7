import { isFullPage } from '@notionhq/client';
import { chunks } from '../chunks.ts';
import type { Notion } from '../notion/api/connection.ts';
import { NotionProblem } from '../notion/api/failure.ts';
import type { Property } from '../notion/database/schema.ts';
import { LOOKED_UP_AT_ONCE } from '../notion/row/find-many.ts';
import { type Filter, queryAll, type Row, textIn, titleIn } from '../notion/row/find-rows.ts';
import type { ProblemId } from '../problems/problems.ts';
import type { TasksDatabase } from './tasks-database.ts';

/**
 * The pages of tasks by their IDs in lower case, as texts name them; nothing of those that there are none of. One query
 * per 100 IDs, none where nothing could be an ID.
 */
export async function findTasks(
  notion: Notion,
  { dataSourceId, id: property }: TasksDatabase,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  if (property === undefined) return found;
  const possible = ids.filter((id) => couldBe(id, property));
  for (const asked of chunks(possible, LOOKED_UP_AT_ONCE)) {
    const filter = { or: asked.flatMap((id) => idCondition(id, property)) };
    for (const page of await queryAll(notion, { dataSourceId }, filter)) {
      const shown = shownId(page, property);
      for (const id of asked) if (isSameId(id, shown, property)) found.set(id.toLowerCase(), page);
    }
  }
  return found;
}

/** A page that a description links, where it is a task: one request; nothing where it is another page, or hidden. */
export async function readTask(
  notion: Notion,
  { dataSourceId }: Pick<TasksDatabase, 'dataSourceId'>,
  pageId: string,
): Promise<Row | undefined> {
  try {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId }));
    if (!isFullPage(page) || page.in_trash) return undefined;
    const { parent } = page;
    return parent.type === 'data_source_id' && parent.data_source_id === dataSourceId ? page : undefined;
  } catch (error) {
    // A page that is none of the integration's business; or none at all, such as a database, which Notion refuses by 400.
    if (error instanceof NotionProblem && (error.notFound || OF_NO_PAGE.includes(error.id))) return undefined;
    throw error;
  }
}

const OF_NO_PAGE: readonly ProblemId[] = ['notion-refused', 'notion-id-mistyped'];

/** Whether a text may be an ID by this property: one of Notion's own has the property's prefix. */
export function couldBe(id: string, { type, prefix }: Property): boolean {
  if (type === 'unique_id')
    return id.slice(0, Math.max(id.lastIndexOf('-'), 0)).toLowerCase() === prefix?.toLowerCase();
  return type !== 'number' || numberOf(id) !== undefined;
}

/** One that stands for itself, as an array in a filter takes it. */
type Condition = Exclude<Filter, { or: unknown } | { and: unknown }>;

/** The condition that finds the task of an ID; nothing for one that could be none. */
function idCondition(id: string, { name: property, type }: Property): Condition[] {
  if (type === 'title') return [{ property, title: { equals: id } }];
  if (type === 'rich_text') return [{ property, rich_text: { equals: id } }];
  const equals = numberOf(id);
  if (equals === undefined) return [];
  return [type === 'number' ? { property, number: { equals } } : { property, unique_id: { equals } }];
}

/** The ID that a task's page shows, such as `TASK-123`; empty where it has none. */
export function shownId(page: Row, { name }: Property): string {
  const value = page.properties[name];
  switch (value?.type) {
    case 'unique_id':
      return [value.unique_id.prefix, value.unique_id.number].filter((part) => part !== null).join('-');
    case 'number':
      return String(value.number ?? '');
    case 'title':
      return titleIn(page);
    default:
      return textIn(page, name);
  }
}

/** Whether an ID as it is written names the task that shows this one. */
function isSameId(written: string, shown: string, { type }: Property): boolean {
  if (type === 'number') return numberOf(written) === Number(shown);
  return written.toLowerCase() === shown.toLowerCase();
}

function numberOf(id: string): number | undefined {
  const digits = /\d{1,15}$/.exec(id)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
