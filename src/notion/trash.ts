import { botId } from './bot.ts';
import { childrenOf } from './children.ts';
import type { Notion } from './connection.ts';
import { NotionProblem } from './failure.ts';
import type { Row } from './find-rows.ts';

/**
 * Mends what a race doubled: of several rows with one key the oldest stays, whoever made it. The others are trashed
 * where the integration made them and no person edited them.
 * @param rows oldest first
 * @returns warnings that name the rows which only a person can decide on
 */
export async function trashDuplicates(
  notion: Notion,
  rows: readonly Row[],
  dryRun: boolean,
): Promise<string[]> {
  const [oldest, ...younger] = rows;
  const warnings: string[] = [];
  for (const row of younger) {
    if (!(await isOwn(notion, row))) {
      warnings.push(
        `Two rows have the same key: ${oldest?.url} is kept current; ${row.url} holds something that a person wrote. Move what you need from it and delete it.`,
      );
    } else if (!dryRun) await trash(notion, row.id);
  }
  return warnings;
}

/** Moves a row to the trash; one that is there already stays there. */
export async function trash(notion: Notion, pageId: string): Promise<void> {
  try {
    await notion.send('Update content', (client) => client.pages.update({ page_id: pageId, in_trash: true }));
  } catch (error) {
    const gone = error instanceof NotionProblem && error.outdated;
    if (!gone || !(await isInTrash(notion, pageId))) throw error;
  }
}

async function isInTrash(notion: Notion, pageId: string): Promise<boolean> {
  try {
    const page = await notion.send('Read content', (client) => client.pages.retrieve({ page_id: pageId }));
    return 'in_trash' in page && page.in_trash;
  } catch (error) {
    if (error instanceof NotionProblem && error.notFound) return true;
    throw error;
  }
}

/** A page's `last_edited_by` tells only of the last edit, so its blocks are asked too. */
async function isOwn(notion: Notion, row: Row): Promise<boolean> {
  const bot = await botId(notion);
  if (row.created_by.id !== bot || row.last_edited_by.id !== bot) return false;
  for await (const block of childrenOf(notion, row.id)) {
    if (block.created_by.id !== bot || block.last_edited_by.id !== bot) return false;
  }
  return true;
}
