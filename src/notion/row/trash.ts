import type { GetPageResponse } from '@notionhq/client';
import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';

/**
 * Moves a row to the trash; one that is there already stays there.
 * @returns the row, where it was not
 */
export async function trash(notion: Notion, pageId: string): Promise<GetPageResponse | undefined> {
  return orIsInTrash(
    notion.send('Update content', (client) => client.pages.update({ page_id: pageId, in_trash: true })),
    () => notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId })),
  );
}

/** Moves a database to the trash; one that is there already stays there. */
export async function trashDatabase(notion: Notion, databaseId: string): Promise<void> {
  await orIsInTrash(
    notion.send('Update content', (client) =>
      client.databases.update({ database_id: databaseId, in_trash: true }),
    ),
    () => notion.send('Read content', (client) => client.databases.retrieve({ database_id: databaseId })),
  );
}

/** Removes a block with all it holds; one that is removed already stays so. */
export async function remove(notion: Notion, blockId: string): Promise<void> {
  await orIsInTrash(
    notion.send('Update content', (client) => client.blocks.delete({ block_id: blockId })),
    () => notion.send('Read content', (client) => client.blocks.retrieve({ block_id: blockId })),
  );
}

async function orIsInTrash<Trashed>(
  trashing: Promise<Trashed>,
  read: () => Promise<object>,
): Promise<Trashed | undefined> {
  try {
    return await trashing;
  } catch (error) {
    if (!(error instanceof NotionProblem && error.outdated) || !(await isGone(read))) throw error;
    return undefined;
  }
}

async function isGone(read: () => Promise<object>): Promise<boolean> {
  try {
    const found = await read();
    return 'in_trash' in found && found.in_trash === true;
  } catch (error) {
    if (error instanceof NotionProblem && error.notFound) return true;
    throw error;
  }
}
