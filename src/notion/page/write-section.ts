import { wait } from '../../wait.ts';
import type { Notion } from '../api/connection.ts';
import { NotionProblem } from '../api/failure.ts';
import { RowChanged } from '../api/row-changed.ts';
import { type KnownSection, makerOf } from '../row/mark.ts';
import { remove } from '../row/trash.ts';
import { Company } from './company.ts';
import { compare, type Edits, type Insert } from './edits.ts';
import { type ExistingBlock, holdsStrange, readBlocks } from './existing.ts';
import { insertBlocks } from './insert.ts';
import { Mending } from './mending.ts';
import type { NotionBlock } from './notion-block.ts';
import { withHeldRowLinks } from './references.ts';
import { updateRequest } from './request.ts';
import { addSection, type OwnSections, ownSections, rememberedSection, type SectionPage } from './section.ts';
import type { Uploads } from './uploads.ts';

/** How often a section is written, at most, where others write it at the same time. */
const TIMES = 5;

/**
 * Brings the section of a page to the blocks, and touches only what differs. Where less than half would stay, a new
 * section takes its place, unless people put something into the old one, or it shows files that would have to be
 * uploaded again. What is new is in place before anything old goes, so a run that dies leaves nothing that the next
 * one does not put right.
 *
 * Where another run may have written at the same time, as this one took several requests for what stands together, met
 * blocks of the other, or found gone what it was to change, the section is looked at again until all is as it should be:
 * whoever writes last looks last.
 * @param check throws where another text is to be written by now
 * @returns where it is; nothing where no section is left
 * @throws RowChanged where another run is writing the same section
 */
export async function writeSection(
  notion: Notion,
  page: SectionPage,
  blocks: readonly NotionBlock[],
  uploads: Uploads,
  check: () => Promise<void>,
): Promise<KnownSection | undefined> {
  const company = new Company(page.isUnfinished, check);
  const mending = new Mending(notion, uploads, company);
  for (let time = 1; ; time++) {
    try {
      const own = time === 1 ? rememberedSection(page) : undefined;
      const { section, isChanged } = await bringFound(mending, page, own, blocks);
      const isLast = time === TIMES || !mending.isAsGiven;
      if (!isChanged || isLast || !(company.isPossible || company.isLikely)) return section;
    } catch (error) {
      if (error instanceof NotionProblem && error.gone) company.isLikely = true;
      const isMet = error instanceof RowChanged || (error instanceof NotionProblem && error.outdated);
      if (!isMet || !company.isLikely || !mending.isAsGiven || time === TIMES) throw error;
      await wait(500 + Math.random() * 1000);
    }
    await check();
  }
}

interface Brought {
  section: KnownSection | undefined;
  isChanged: boolean;
}

async function bringFound(
  mending: Mending,
  page: SectionPage,
  remembered: OwnSections | undefined,
  blocks: readonly NotionBlock[],
): Promise<Brought> {
  let refusal: NotionProblem | undefined;
  if (remembered) {
    try {
      const brought = await bring(mending, remembered, blocks);
      if (brought.isChanged) return brought;
    } catch (error) {
      if (!(error instanceof NotionProblem && error.outdated)) throw error;
      refusal = error;
    }
  }
  // A person may have removed the section, of which nothing but a refused change tells.
  const own = await ownSections(mending.notion, page);
  if (refusal && own.sections.some(({ id }) => id === page.section)) throw refusal;
  return bring(mending, own, blocks);
}

async function bring(mending: Mending, own: OwnSections, blocks: readonly NotionBlock[]): Promise<Brought> {
  const { notion, uploads } = mending;
  if (own.sections.length > 1) mending.company.isLikely = true;
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
  return { ...brought, isChanged: brought.isChanged || others.length > 0 };
}

async function addWhole(
  mending: Mending,
  own: OwnSections,
  blocks: readonly NotionBlock[],
): Promise<Brought> {
  if (blocks.length === 0) return { section: undefined, isChanged: false };
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
