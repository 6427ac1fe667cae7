import type { DatabaseObjectResponse } from '@notionhq/client';
import { Problem } from '../../errors.ts';
import { childrenOf } from '../children.ts';
import type { Notion } from '../connection.ts';
import { readDatabase } from '../database.ts';
import { isRefusal } from '../failure.ts';
import { isOwn } from './marker.ts';

/**
 * The databases on a page that setup has made, the oldest first. Those are looked at that lie on the page itself, neither
 * in its columns or toggles nor in its subpages: one request per 100 blocks, and one per database. A search would not do:
 * it lags, and a new database was missing from many (recorded of the real API).
 */
export async function ownDatabases(notion: Notion, pageId: string): Promise<DatabaseObjectResponse[]> {
  const found: DatabaseObjectResponse[] = [];
  for await (const block of childrenOf(notion, pageId)) {
    if (block.type !== 'child_database') continue;
    const database = await visibleDatabase(notion, block.id);
    if (database && isOwn(database.description)) found.push(database);
  }
  return found.toSorted((a, b) => a.created_time.localeCompare(b.created_time) || a.id.localeCompare(b.id));
}

/** Nothing for one in the trash, or that the integration may not see: a view of another page's database is a child too. */
async function visibleDatabase(notion: Notion, id: string): Promise<DatabaseObjectResponse | undefined> {
  try {
    return await readDatabase(notion, id);
  } catch (error) {
    const isTrashed = error instanceof Problem && error.id === 'notion-database-trashed';
    if (isTrashed || isRefusal(error)) return undefined;
    throw error;
  }
}
