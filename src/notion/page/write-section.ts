import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';
import { childrenOf } from '../api/listing.ts';
import { RowChanged } from '../api/row-changed.ts';
import { type KnownSection, makerOf } from '../row/mark.ts';
import { remove } from '../row/trash.ts';
import { compare, type Edits, type Insert } from './edits.ts';
import { type ExistingBlock, holdsStrange, readBlocks } from './existing.ts';
import { insertBlocks } from './insert.ts';
import { Mending } from './mending.ts';
import type { NotionBlock } from './notion-block.ts';
import { withHeldRowLinks } from './references.ts';
import { updateRequest } from './request.ts';
import { addSection, type OwnSections, ownSections, rememberedSection, type SectionPage } from './section.ts';
import type { Uploads } from './uploads.ts';

/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 * @returns where it is; nothing where no section is left
 * @throws RowChanged where another run is writing the same section
 */
export async function writeSection(
  notion: Notion,
  page: SectionPage,
  blocks: readonly NotionBlock[],
  uploads: Uploads,
): Promise<KnownSection | undefined> {
  const mending = new Mending(notion, uploads);
  const remembered = rememberedSection(page);
  let refusal: NotionProblem | undefined;
  if (remembered) {
    try {
      const { section, isChanged } = await bring(mending, remembered, blocks);
      if (isChanged) return section;
    } catch (error) {
      if (!(error instanceof NotionProblem && error.outdated)) throw error;
      refusal = error;
    }
  }
  // A person may have removed the section, of which nothing but a refused change tells.
  const own = await ownSections(notion, page);
  if (refusal && own.sections.some(({ id }) => id === page.section)) throw refusal;
  return (await bring(mending, own, blocks)).section;
}

interface Brought {
  section: KnownSection | undefined;
  isChanged: boolean;
}

async function bring(mending: Mending, own: OwnSections, blocks: readonly NotionBlock[]): Promise<Brought> {
  const { notion, uploads } = mending;
  // The last one: the one before it was about to be replaced when its run died.
  const [current, ...others] = own.sections.toReversed();
  if (current === undefined) return addWhole(mending, own, blocks);
  const existing = await readBlocks(notion, current.id, own.makers);
  const linked = withHeldRowLinks(blocks, existing);
  const wanted = await uploads.fill(notion, linked, filesIn(existing));
  const edits = compare(current.id, existing, wanted);
  const isShared = existing.some((block) => !block.own || holdsStrange(block));
  const isPoor = edits.kept * 2 < countOwn(existing) && filesIn(existing).size === 0;
  const isReplaced = !isShared && (wanted.length === 0 || isPoor);
  const brought = isReplaced
    ? await addWhole(mending, own, wanted)
    : await apply(mending, edits, { id: current.id, makers: own.makers });
  if (isReplaced) others.unshift(current);
  for (const { id } of others.toReversed()) await remove(notion, id);
  if (own.sections.length > 1 && brought.section) await refuseWithdrawn(notion, own.id, brought.section.id);
  return brought;
}

/**
 * Of several sections the one that stays may be another run's, which withdraws it for one that is gone by now.
 * @throws RowChanged where it is gone
 */
async function refuseWithdrawn(notion: Notion, pageId: string, section: string): Promise<void> {
  for await (const { id } of childrenOf(notion, pageId)) if (id === section) return;
  throw new RowChanged('Another run is writing the page’s content');
}

async function addWhole(
  mending: Mending,
  own: OwnSections,
  blocks: readonly NotionBlock[],
): Promise<Brought> {
  if (blocks.length === 0) return { section: undefined, isChanged: true };
  const filled = await mending.uploads.fill(mending.notion, blocks);
  const section = await addSection(own, filled, mending);
  return { section: { id: section, makers: [makerOf(own.bot)] }, isChanged: true };
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

async function apply(
  mending: Mending,
  { updates, inserts, removals }: Edits,
  section: KnownSection,
): Promise<Brought> {
  const { notion, uploads } = mending;
  const known = new Map<string, Set<string>>();
  const insert = async ({ place, blocks, siblings }: Insert) => {
    const ids = known.get(place.parentId) ?? new Set(siblings);
    known.set(place.parentId, ids);
    await insertBlocks(place, await uploads.fill(notion, blocks), ids, mending);
  };
  for (const one of inserts) await insert(one);
  const replaced: string[] = [];
  for (const { id, block, instead } of updates) {
    const refusal = await mending.change(block, (changed) =>
      notion.send('Update content', (client) => client.blocks.update(updateRequest(id, changed))),
    );
    if (refusal === undefined) continue;
    if (instead === undefined) throw refusal;
    await insert(instead);
    replaced.push(id);
  }
  for (const id of [...removals, ...replaced]) await remove(notion, id);
  const isChanged = updates.length + inserts.length + removals.length > 0;
  return { section, isChanged };
}
