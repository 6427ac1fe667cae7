import { setTimeout as sleep } from 'node:timers/promises';
import { type BlockObjectRequest, type BlockObjectResponse, isFullBlock } from '@notionhq/client';
import { childrenOf } from '../children.ts';
import type { Notion } from '../connection.ts';
import { RowChanged } from '../row-changed.ts';
import { remove } from '../trash.ts';
import { containerBatch } from './batch.ts';
import { insertBlocks, orRefused } from './insert.ts';
import { withLinks } from './media.ts';
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

/** What this action has on a page. */
export interface OwnSections {
  /** The integration's user ID. */
  bot: string;
  /** More than one after a run that died. */
  sections: BlockObjectResponse[];
}

/**
 * The sections of a page; one request per 100 blocks at the page's top level.
 * @param bot who the integration is taken for; asked for where none of the page's synced blocks is of that one
 */
export async function ownSections(notion: Notion, pageId: string, bot: string): Promise<OwnSections> {
  const originals: BlockObjectResponse[] = [];
  for await (const block of childrenOf(notion, pageId)) {
    if (isOriginal(block)) originals.push(block);
  }
  const of = (id: string) => ({
    bot: id,
    sections: originals.filter(({ created_by }) => created_by.id === id),
  });
  const found = of(bot);
  return originals.length === 0 || found.sections.length > 0 ? found : of((await notion.me()).id);
}

function isOriginal(block: BlockObjectResponse): boolean {
  return block.type === 'synced_block' && block.synced_block.synced_from === null;
}

/** Where a new section goes: behind the last of those that are there, else to the page's end. */
interface Page extends OwnSections {
  id: string;
}

/**
 * Adds a section with the blocks, whole.
 * @throws RowChanged where another run is adding one at the same time, after taking this run's away again
 */
export async function addSection(notion: Notion, page: Page, blocks: readonly NotionBlock[]): Promise<void> {
  const batch = containerBatch(blocks);
  const added = await orRefused(append(notion, page, containerRequest(batch.heads)), batch.heads);
  if (added === undefined) return addSection(notion, page, blocks.map(withLinks));
  const section = await only(notion, page, added);
  for (const { children } of batch.rest) {
    // Left over of the first block alone.
    for await (const { id } of childrenOf(notion, section))
      await insertBlocks(notion, { parentId: id, after: 'end' }, children, new Set());
  }
  await insertBlocks(notion, { parentId: section, after: 'end' }, batch.left, new Set());
}

/** @returns the sections that are new since the page was read, by whichever run */
async function append(notion: Notion, page: Page, child: BlockObjectRequest): Promise<BlockObjectResponse[]> {
  const last = page.sections.at(-1);
  const position = last && ({ type: 'after_block', after_block: { id: last.id } } as const);
  const request = { block_id: page.id, children: [child], ...(position && { position }) };
  const { results } = await notion.send(
    'Insert content',
    (client) => client.blocks.children.append(request),
    async () => {
      if ((await newSections(notion, page)).length > 0) throw new RowChanged('A section may have been added');
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
async function only(notion: Notion, page: Page, added: readonly BlockObjectResponse[]): Promise<string> {
  const [own] = added;
  if (own === undefined) throw new Error('Notion answered without the block that it was to insert');
  const isSecond =
    page.sections.length > 0 ? added.length > 1 : (await newSections(notion, page))[0]?.id !== own.id;
  if (!isSecond) return own.id;
  await remove(notion, own.id);
  await sleep(500 + Math.random() * 1000);
  throw new RowChanged('Another run is writing the page’s content');
}

async function newSections(notion: Notion, page: Page): Promise<BlockObjectResponse[]> {
  return (await ownSections(notion, page.id, page.bot)).sections.filter((block) => isNew(block, page));
}

function isNew(block: BlockObjectResponse, { bot, sections }: Page): boolean {
  return isOriginal(block) && block.created_by.id === bot && sections.every(({ id }) => id !== block.id);
}
