import type { BlockObjectResponse } from '@notionhq/client';
import type { Notion } from '../connection.ts';
import { remove } from '../trash.ts';
import { compare, type Edits, holdsStrange } from './edits.ts';
import { type ExistingBlock, readBlocks } from './existing.ts';
import { insertBlocks } from './insert.ts';
import type { NotionBlock } from './notion-block.ts';
import { updateRequest } from './request.ts';
import { addSection, findSections } from './section.ts';
import type { Uploads } from './uploads.ts';

/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 * @param bot the integration's user ID
 * @throws RowChanged where another run is writing the same section
 */
export async function writeSection(
  notion: Notion,
  page: { id: string; bot: string },
  blocks: readonly NotionBlock[],
  uploads: Uploads,
): Promise<void> {
  const sections = await findSections(notion, page.id, page.bot);
  // The last one: the one before it was about to be replaced when its run died.
  const current = sections.at(-1);
  const existing = current && blocks.length > 0 ? await readBlocks(notion, current.id, page.bot) : [];
  const wanted = await uploads.fill(notion, blocks, filesIn(existing));
  const edits = current && compare(current.id, existing, wanted);
  if (edits && !isReplaced(edits, existing)) {
    await apply(notion, edits, uploads);
    await removeAll(notion, wanted.length > 0 ? sections.slice(0, -1) : sections);
  } else if (wanted.length > 0) {
    await addSection(notion, { ...page, sections }, await uploads.fill(notion, wanted, new Set()));
    await removeAll(notion, sections);
  }
}

function isReplaced({ kept }: Edits, existing: readonly ExistingBlock[]): boolean {
  const isPrecious =
    existing.some(({ own }) => !own) || existing.some(holdsStrange) || filesIn(existing).size > 0;
  return kept * 2 < countOwn(existing) && !isPrecious;
}

function countOwn(blocks: readonly ExistingBlock[]): number {
  return blocks.reduce((sum, { own, children }) => sum + (own ? 1 : 0) + countOwn(children), 0);
}

/** The IDs of the files that blocks show. */
function filesIn(blocks: readonly ExistingBlock[]): Set<string> {
  const found = blocks.flatMap(({ block, children }) => {
    const own = 'source' in block && block.source.at === 'file' ? [block.source.id] : [];
    return [...own, ...filesIn(children)];
  });
  return new Set(found);
}

async function apply(notion: Notion, edits: Edits, uploads: Uploads): Promise<void> {
  for (const { id, block } of edits.updates) {
    await notion.send('Update content', (client) => client.blocks.update(updateRequest(id, block)));
  }
  const known = new Map<string, Set<string>>();
  for (const { place, blocks, siblings } of edits.inserts) {
    const ids = known.get(place.parentId) ?? new Set(siblings);
    known.set(place.parentId, ids);
    await insertBlocks(notion, place, await uploads.fill(notion, blocks, new Set()), ids);
  }
  for (const id of edits.removals) await remove(notion, id);
}

async function removeAll(notion: Notion, sections: readonly BlockObjectResponse[]): Promise<void> {
  for (const { id } of sections) await remove(notion, id);
}
