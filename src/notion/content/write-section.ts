import type { Notion } from '../connection.ts';
import { remove } from '../trash.ts';
import { compare, type Edits, holdsStrange } from './edits.ts';
import { type ExistingBlock, readBlocks } from './existing.ts';
import { insertBlocks } from './insert.ts';
import type { NotionBlock } from './notion-block.ts';
import { updateRequest } from './request.ts';
import { addSection, type OwnSections, ownSections } from './section.ts';
import type { Uploads } from './uploads.ts';

/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 * @param bot who the integration is taken for, by its user ID
 * @throws RowChanged where another run is writing the same section
 */
export async function writeSection(
  notion: Notion,
  pageId: string,
  bot: string,
  blocks: readonly NotionBlock[],
  uploads: Uploads,
): Promise<void> {
  const own = await ownSections(notion, pageId, bot);
  // The last one: the one before it was about to be replaced when its run died.
  const [current, ...others] = own.sections.toReversed();
  if (current === undefined) return addWhole(notion, pageId, own, blocks, uploads);
  const existing = await readBlocks(notion, current.id, own.bot);
  const wanted = await uploads.fill(notion, blocks, filesIn(existing));
  const edits = compare(current.id, existing, wanted);
  const isShared = existing.some((block) => !block.own || holdsStrange(block));
  const isPoor = edits.kept * 2 < countOwn(existing) && filesIn(existing).size === 0;
  if (!isShared && (wanted.length === 0 || isPoor)) {
    await addWhole(notion, pageId, own, wanted, uploads);
    others.unshift(current);
  } else await apply(notion, edits, uploads);
  for (const { id } of others.toReversed()) await remove(notion, id);
}

async function addWhole(
  notion: Notion,
  id: string,
  own: OwnSections,
  blocks: readonly NotionBlock[],
  uploads: Uploads,
): Promise<void> {
  if (blocks.length === 0) return;
  await addSection(notion, { id, ...own }, await uploads.fill(notion, blocks, new Set()));
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
