import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';
import { childrenOf } from '../api/listing.ts';
import { isBot } from '../property/people.ts';
import type { Row } from './find-rows.ts';
import { markOf } from './mark.ts';

/**
 * What a race doubled: of several rows with one key the oldest stays, whoever made it. The others are to be trashed where the
 * integration, or a former one, made them and no person edited them.
 * @param rows oldest first
 * @returns those, and warnings that name the rows which only a person can decide on
 */
export async function doublesOf(
  notion: Notion,
  [oldest, ...younger]: readonly Row[],
  keyName: string,
): Promise<{ rows: Row[]; warnings: string[] }> {
  const rows: Row[] = [];
  const warnings: string[] = [];
  for (const row of younger) {
    if (await isOwn(notion, row, keyName)) rows.push(row);
    else
      warnings.push(
        `Two rows have the same key: ${oldest?.url} is kept current; somebody other than the integration made or edited ${row.url}. Move what you need from it and delete it.`,
      );
  }
  return { rows, warnings };
}

/** Moves a row to the trash; one that is there already stays there. */
export async function trash(notion: Notion, pageId: string): Promise<void> {
  await orIsInTrash(
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

async function orIsInTrash(trashing: Promise<unknown>, read: () => Promise<object>): Promise<void> {
  try {
    await trashing;
  } catch (error) {
    if (!(error instanceof NotionProblem && error.outdated) || !(await isGone(read))) throw error;
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

/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too.
 */
async function isOwn(notion: Notion, row: Row, keyName: string): Promise<boolean> {
  const { id: bot } = await notion.me();
  const own = new Set([bot]);
  const isMarked = markOf(row, keyName) !== undefined;
  const areOwn = async ({ created_by, last_edited_by }: Pick<Row, 'created_by' | 'last_edited_by'>) => {
    for (const { id } of [created_by, last_edited_by]) {
      if (own.has(id)) continue;
      if (!isMarked || !(await isBot(notion, id))) return false;
      own.add(id);
    }
    return true;
  };
  if (!(await areOwn(row))) return false;
  for await (const block of childrenOf(notion, row.id)) if (!(await areOwn(block))) return false;
  return true;
}
