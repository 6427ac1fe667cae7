import { isFullPage } from '@notionhq/client';
import type { ProblemId } from '../../problems.ts';
import type { Notion } from '../connection.ts';
import { NotionProblem } from '../failure.ts';
import { queryAll, type Row } from '../find-rows.ts';
import { couldBe, idCondition, isSameId, shownId } from './task-ids.ts';
import type { TasksDatabase } from './tasks-database.ts';

/** Conditions that an array in a filter takes. */
const ASKED_AT_ONCE = 100;

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
  for (let start = 0; start < possible.length; start += ASKED_AT_ONCE) {
    const asked = possible.slice(start, start + ASKED_AT_ONCE);
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
