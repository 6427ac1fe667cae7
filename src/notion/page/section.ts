import { type BlockObjectRequest, type BlockObjectResponse, isFullBlock } from '@notionhq/client';
import type { Notion } from '../api/connection.ts';
import { partial } from '../api/failure.ts';
import { childrenOf } from '../api/listing.ts';
import { isBot } from '../property/users.ts';
import { makerOf } from '../row/mark.ts';
import { remove } from '../row/trash.ts';
import { containerBatch } from './batch.ts';
import { insertBlocks } from './insert.ts';
import { allOf, type Mending } from './mending.ts';
import type { NotionBlock } from './notion-block.ts';
import { containerRequest } from './request.ts';

/**
 * The action's own section of a page: an original synced block, an invisible container that one DELETE removes with
 * all it holds. (Notion accepts one in an append: recorded traffic of its API; that it does when a page is created
 * is taken from the SDK's types.)
 */

/** The section as the children of a page to be created; nothing where one request does not take it as a whole. */
export function wholeSection(blocks: readonly NotionBlock[]): BlockObjectRequest[] | undefined {
  if (blocks.length === 0) return [];
  const { heads, rest, left } = containerBatch(blocks);
  return left.length === 0 && rest.length === 0 ? [containerRequest(heads)] : undefined;
}

/** A page whose section is to be written, and what is known of it before it is read. */
export interface SectionPage {
  id: string;
  /** The integration's user ID. */
  bot: string;
  /** Former integrations that have written in the section, as `makerOf` shortens their user IDs. */
  makers: readonly string[];
  /** The section's ID, where it need not be looked for. */
  section: string | undefined;
  /** Whether a run has begun to write the section: it may have died, or still be at it. */
  isUnfinished: boolean;
  /** Who made the page, and when, where the section came with it as far as its row tells; `isSure` where it tells. */
  origin: { by: string; at: string; isSure: boolean } | undefined;
}

/** What this action has on a page. */
export interface OwnSections {
  /** The page's. */
  id: string;
  bot: string;
  /** Who made what is in them, as `makerOf` shortens user IDs. */
  makers: readonly string[];
  /** More than one after a run that died. */
  sections: readonly { id: string }[];
}

/** The section that a row remembers; nothing where it does not. */
export function rememberedSection({ id, bot, makers, section }: SectionPage): OwnSections | undefined {
  if (section === undefined) return undefined;
  return { id, bot, makers: withMaker(makers, bot), sections: [{ id: section }] };
}

/**
 * The sections of a page; one request per 100 blocks at the page's top level. The integration is asked for only where
 * none of the page's synced blocks is of the one that it is taken for, or of a former one.
 */
export async function ownSections(notion: Notion, page: SectionPage): Promise<OwnSections> {
  const originals: BlockObjectResponse[] = [];
  for await (const block of childrenOf(notion, page.id)) {
    if (isOriginal(block)) originals.push(block);
  }
  const { id, bot, origin } = page;
  const madeBy = (makers: readonly string[]) =>
    originals.filter(({ created_by }) => makers.includes(makerOf(created_by.id)));
  const makers = withMaker(page.makers, bot);
  const sections = madeBy(makers);
  if (originals.length === 0 || (sections.length > 0 && origin?.isSure !== false))
    return { id, bot, makers, sections };
  const others = originals.filter((block) => !sections.includes(block));
  const former = origin ? await formerSections(notion, others, origin) : [];
  if (origin && former.length > 0) {
    const all = originals.filter((block) => sections.includes(block) || former.includes(block));
    return { id, bot, makers: withMaker(makers, origin.by), sections: all };
  }
  if (sections.length > 0) return { id, bot, makers, sections };
  const me = (await notion.me()).id;
  return { id, bot: me, makers: withMaker(page.makers, me), sections: madeBy([makerOf(me)]) };
}

function withMaker(makers: readonly string[], userId: string): string[] {
  return [...new Set([...makers, makerOf(userId)])];
}

/**
 * The sections of the integration that made the page: those that came with it; where its row leaves that open, or none
 * did, all of them, if it was an integration and no person, which is asked then.
 */
async function formerSections(
  notion: Notion,
  originals: readonly BlockObjectResponse[],
  { by, at, isSure }: NonNullable<SectionPage['origin']>,
): Promise<BlockObjectResponse[]> {
  const made = originals.filter(({ created_by }) => created_by.id === by);
  const first = isSure ? made.filter((block) => cameWith(block, at)) : [];
  return first.length > 0 || made.length === 0 || !(await isBot(notion, by)) ? first : made;
}

/** Times of pages and blocks are whole minutes (recorded), and the next one may have begun within the request. */
function cameWith({ created_time }: BlockObjectResponse, at: string): boolean {
  const later = Date.parse(created_time) - Date.parse(at);
  return later >= 0 && later <= 60_000;
}

function isOriginal(block: BlockObjectResponse): boolean {
  return block.type === 'synced_block' && block.synced_block.synced_from === null;
}

/**
 * Adds a section with the blocks, whole: behind the last of those that are there, else to the page's end.
 * @returns its ID
 * @throws RowChanged where another run is adding one at the same time, after taking this run's away again
 */
export async function addSection(
  page: OwnSections,
  blocks: readonly NotionBlock[],
  mending: Mending,
): Promise<string> {
  const { result, batch } = await mending.send(allOf(blocks), containerBatch, (heads) =>
    append(mending, page, containerRequest(heads)),
  );
  const section = await only(mending, page, result);
  for (const { children } of batch.rest) {
    await mending.company.beforeMore();
    // Left over of the first block alone.
    for await (const { id } of childrenOf(mending.notion, section))
      await insertBlocks({ parentId: id, after: 'end' }, children, new Set(), mending);
  }
  if (batch.left.length > 0) await mending.company.beforeMore();
  await insertBlocks({ parentId: section, after: 'end' }, batch.left, new Set(), mending);
  return section;
}

/** @returns the sections that are new since the page was read, by whichever run */
async function append(
  mending: Mending,
  page: OwnSections,
  child: BlockObjectRequest,
): Promise<BlockObjectResponse[]> {
  const { notion } = mending;
  const last = page.sections.at(-1);
  const position = last && ({ type: 'after_block', after_block: { id: last.id } } as const);
  const request = { block_id: page.id, children: [child], ...(position && { position }) };
  const { results } = await notion.send(
    'Insert content',
    (client) => client.blocks.children.append(request),
    async () => {
      if ((await newSections(notion, page)).length > 0)
        throw mending.company.met('A section may have been added');
      return undefined;
    },
  );
  // With a position all following siblings are answered too (recorded: blocks-insert-after-replace-block), and a section
  // that another run has put there is one of them.
  return results.filter(isFullBlock).filter((block) => isNew(block, page));
}

/**
 * Of two runs at the same time, the one that comes second sees the other's section and withdraws: behind its own, where
 * both stand after the old one, and before its own, where both stand at the end of the page.
 * @returns the ID of this run's section
 */
async function only(
  mending: Mending,
  page: OwnSections,
  added: readonly BlockObjectResponse[],
): Promise<string> {
  const { notion } = mending;
  const [own] = added;
  if (own === undefined) throw partial('the block that it was to insert');
  const isSecond =
    page.sections.length > 0 ? added.length > 1 : (await newSections(notion, page))[0]?.id !== own.id;
  if (!isSecond) return own.id;
  // Whatever the row tells by now: nobody else knows of it.
  await remove(
    notion.checking(async () => undefined),
    own.id,
  );
  throw mending.company.met('Another run is writing the page’s content');
}

async function newSections(notion: Notion, page: OwnSections): Promise<BlockObjectResponse[]> {
  const sections: BlockObjectResponse[] = [];
  for await (const block of childrenOf(notion, page.id)) if (isNew(block, page)) sections.push(block);
  return sections;
}

function isNew(block: BlockObjectResponse, { bot, sections }: OwnSections): boolean {
  return isOriginal(block) && block.created_by.id === bot && sections.every(({ id }) => id !== block.id);
}
