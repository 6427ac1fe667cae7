import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BlockObjectRequest, type BlockObjectResponse, isFullBlock } from '@notionhq/client';
import type { Block } from '../markdown/blocks.ts';
import { childrenOf } from './children.ts';
import type { Notion } from './connection.ts';
import { fittingRuns, richText } from './rich-text.ts';
import { RowChanged } from './row-changed.ts';
import { remove } from './trash.ts';

/**
 * The action's own section of a page: an original synced block, an invisible container that one DELETE removes with
 * all it holds. (Notion accepts one in an append: recorded traffic of its API; that it does when a page is created
 * is taken from the SDK's types.)
 */

const CHILDREN_LIMIT = 100;

/** Tells contents apart; empty for no content. */
export function digestOf(blocks: readonly Block[]): string {
  return blocks.length === 0
    ? ''
    : createHash('sha256').update(JSON.stringify(blocks)).digest('hex').slice(0, 16);
}

/** The section as the children of a page to be created; none for no content. */
export function newSection(blocks: readonly Block[]): BlockObjectRequest[] {
  if (blocks.length === 0) return [];
  const head = blocks.slice(0, CHILDREN_LIMIT - 1);
  const rest = blocks.slice(CHILDREN_LIMIT - 1);
  const tail =
    rest.length === 0
      ? []
      : [{ type: 'paragraph' as const, text: rest.map(({ text }) => text).join('\n\n') }];
  return [
    {
      type: 'synced_block',
      synced_block: { synced_from: null, children: [...head, ...tail].map(paragraph) },
    },
  ];
}

function paragraph({ text }: Block) {
  return { type: 'paragraph' as const, paragraph: { rich_text: richText(fittingRuns([{ text }])) } };
}

/**
 * Replaces the section of a page: the new one is in place, where the old one was, before the old one goes. What a
 * run that died in between has left is removed too.
 * @throws RowChanged where another run is replacing the section at the same time, after taking this run's away again
 */
export async function replaceSection(
  notion: Notion,
  pageId: string,
  blocks: readonly Block[],
): Promise<void> {
  const bot = await notion.bot();
  const old = await sections(notion, pageId, bot);
  const children = newSection(blocks);
  if (children.length > 0) await putInPlace(notion, pageId, bot, children, old);
  for (const { id } of old) await remove(notion, id);
}

/**
 * Of two runs at the same time, the one that comes second sees the other's section and withdraws: behind its own, where
 * both stand after the old one, and before its own, where both stand at the end of the page.
 */
async function putInPlace(
  notion: Notion,
  pageId: string,
  bot: string,
  children: BlockObjectRequest[],
  old: readonly BlockObjectResponse[],
): Promise<void> {
  const isNew = ({ id }: BlockObjectResponse) => old.every((section) => section.id !== id);
  const listNew = async () => (await sections(notion, pageId, bot)).filter(isNew);
  const last = old.at(-1);
  const added = await notion.send(
    'Insert content',
    async (client) => {
      const position = last && ({ type: 'after_block', after_block: { id: last.id } } as const);
      const { results } = await client.blocks.children.append({
        block_id: pageId,
        children,
        ...(position && { position }),
      });
      // With a position all following siblings are answered too (recorded: blocks-insert-after-replace-block), and a
      // section that another run has put there is one of them.
      return results.filter(isFullBlock).filter((block) => isSection(block, bot) && isNew(block));
    },
    async () => {
      const found = await listNew();
      return found.length > 0 ? found : undefined;
    },
  );
  const [own] = added;
  const isSecond = last ? added.length > 1 : (await listNew())[0]?.id !== own?.id;
  if (own === undefined || !isSecond) return;
  await remove(notion, own.id);
  await sleep(500 + Math.random() * 1000);
  throw new RowChanged('Another run is writing the page’s content');
}

/** One request per 100 blocks at the page's top level. */
async function sections(notion: Notion, pageId: string, bot: string): Promise<BlockObjectResponse[]> {
  const found: BlockObjectResponse[] = [];
  for await (const block of childrenOf(notion, pageId)) {
    if (isSection(block, bot)) found.push(block);
  }
  return found;
}

function isSection(block: BlockObjectResponse, bot: string): boolean {
  return (
    block.type === 'synced_block' && block.synced_block.synced_from === null && block.created_by.id === bot
  );
}
