import { type GetPageResponse, isFullPage } from '@notionhq/client';
import type { PropertyNames } from '../../settings/maps.ts';
import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';
import { childrenOf } from '../api/listing.ts';
import { RowChanged } from '../api/row-changed.ts';
import { heldBy, isEmpty, sameContent } from '../property/property-content.ts';
import { isBot } from '../property/users.ts';
import type { Row } from './find-rows.ts';
import { markOf, newerThanFirst } from './mark.ts';

/**
 * What a race doubled: of several rows with one key the oldest stays, whoever made it. The others are to be trashed where the
 * integration, or a former one, made them and no person put anything there, unless newer data would be lost with them.
 * @param keyed oldest first
 * @param names of the properties that are not the team's own
 * @param updated of the data that the oldest gets
 * @returns those, and warnings that name the rows which only a person can decide on
 */
export async function doublesOf(
  notion: Notion,
  keyed: readonly Row[],
  names: PropertyNames,
  updated?: number,
): Promise<{ rows: Row[]; warnings: string[] }> {
  const rows: Row[] = [];
  const warnings: string[] = [];
  const [oldest, ...younger] = keyed;
  const newer = newerThanFirst(keyed, names.key, updated);
  for (const row of younger.filter((one) => !newer.includes(one))) {
    if (oldest && !isTouched(row, oldest, names) && (await isOwn(notion, row, names.key))) rows.push(row);
    else
      warnings.push(
        `Two rows have the same key: ${oldest?.url} is kept current; somebody other than the integration made or edited ${row.url}. Move what you need from it and delete it.`,
      );
  }
  return { rows, warnings };
}

/**
 * Moves a double to the trash, and takes it out again where a person, or a run with newer data, has written in its properties
 * since it was read. Its blocks are looked at again after each wait.
 * @returns whether it is in the trash
 */
export async function trashDouble(notion: Notion, row: Row, names: PropertyNames): Promise<boolean> {
  const careful = notion.checking(async () => {
    if (!(await isOwn(notion, row, names.key))) throw new RowChanged();
  });
  try {
    const now = await trash(careful, row.id);
    if (now === undefined || !isFullPage(now)) return true;
    if (!isTouched(now, row, names) && newerThanFirst([row, now], names.key).length === 0) return true;
  } catch (error) {
    if (error instanceof RowChanged) return false;
    throw error;
  }
  await notion.send('Update content', (client) => client.pages.update({ page_id: row.id, in_trash: false }));
  return false;
}

/**
 * Whether a row is archived otherwise than another, or holds what that one lacks in properties that the action does not
 * write: only people do that. `last_edited_by` does not show it where the action has written since. A status is never empty,
 * so it tells nothing.
 */
function isTouched(row: Row, other: Row, names: PropertyNames): boolean {
  if (row.is_archived !== other.is_archived) return true;
  const written = new Set(Object.values(names));
  return Object.keys(row.properties).some((name) => {
    const property = row.properties[name];
    if (property?.type === 'files' && property.files.length > 0) return true;
    const [held, otherwise] = [heldBy(row, name), heldBy(other, name)];
    if (held === undefined || held.type === 'title' || held.type === 'status') return false;
    if (written.has(name) || isEmpty(held)) return false;
    return otherwise === undefined || !sameContent(held, otherwise);
  });
}

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

/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too, at any depth.
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
  const holdsOwn = async (id: string): Promise<boolean> => {
    for await (const block of childrenOf(notion, id))
      if (!(await areOwn(block)) || (block.has_children && !(await holdsOwn(block.id)))) return false;
    return true;
  };
  return (await areOwn(row)) && (await holdsOwn(row.id));
}
