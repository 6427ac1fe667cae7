import { type DatabaseObjectResponse, isFullDatabase } from '@notionhq/client';
import { Problem } from '../errors.ts';
import type { Notion } from './connection.ts';

/**
 * One request.
 * @throws Problem where the database is in the trash
 */
export async function readDatabase(notion: Notion, id: string): Promise<DatabaseObjectResponse> {
  const database = await notion.send('Read content', (client) =>
    client.databases.retrieve({ database_id: id }),
  );
  if (!isFullDatabase(database))
    throw new Problem('unexpected', 'Notion answered without the database’s data sources.');
  if (database.in_trash)
    throw new Problem('notion-database-trashed', `The database “${titleOf(database)}” is in the trash.`);
  return database;
}

/** The title as people see it. */
export function titleOf({ title }: Pick<DatabaseObjectResponse, 'title'>): string {
  const text = title.map(({ plain_text }) => plain_text).join('');
  return text.trim() === '' ? 'Untitled' : text;
}
