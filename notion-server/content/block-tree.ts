import { inTrash, invalid, notParented, Refusal } from '../errors.ts';
import { isObject, type JsonObject, listOf, objectOf, optionalList } from '../json.ts';
import type { Block, Database, Item, Page } from '../objects.ts';
import type { Workspace } from '../workspace.ts';
import { blockType, newContent } from './block-content.ts';
import type { Writer } from './rich-text.ts';

const PARENTS = new Set([
  'paragraph',
  'bulleted_list_item',
  'numbered_list_item',
  'to_do',
  'toggle',
  'quote',
  'callout',
  'template',
  'synced_block',
  'column_list',
  'column',
  'table',
  'tab',
]);
/** What stands only in its own container, and what that container holds alone. */
const CONTAINED: Record<string, string> = { table_row: 'table', column: 'column_list' };
const TOP_ONLY = new Set(['column_list']);

export type Container = Page | Block;

/** Where new children go among those that are there. */
export type Position = { at: 'start' | 'end' } | { after: string };

/** Inserts blocks with all their children; gives those of the top level. */
export function insertBlocks(
  container: Container,
  requests: JsonObject[],
  position: Position,
  writer: Writer,
): Block[] {
  const { workspace } = writer;
  if (workspace.isTrashed(container)) throw inTrash(container);
  checkPlace(container, requests);
  const index = indexOf(container, position, workspace);
  const blocks = requests.map((request) => build(container, request, writer));
  workspace.blocksCreated += sizeOf(requests);
  container.children.splice(index, 0, ...blocks.map(({ id }) => id));
  return blocks;
}

function build(container: Container, request: JsonObject, writer: Writer): Block {
  const { workspace, actor } = writer;
  const type = blockType(request);
  const body = objectOf(request[type]);
  const block: Block = {
    ...workspace.stored(
      { type: container.kind === 'page' ? 'page_id' : 'block_id', id: container.id },
      actor,
    ),
    kind: 'block',
    type,
    content: newContent(type, body, writer),
    children: [],
  };
  const children = childrenOf(request);
  checkPlace(block, children);
  checkContainer(block, children);
  block.children = children.map((child) => build(block, child, writer).id);
  return workspace.add(block);
}

function childrenOf(request: JsonObject): JsonObject[] {
  return optionalList(objectOf(request[blockType(request)]).children).map(objectOf);
}

/** Blocks that a request asks for: these and all below. */
export function sizeOf(requests: JsonObject[]): number {
  return requests.reduce((sum, request) => sum + 1 + sizeOf(childrenOf(request)), 0);
}

/** Throws where the container may not hold such children. */
function checkPlace(container: Container, children: JsonObject[]): void {
  const type = container.kind === 'page' ? 'page' : container.type;
  if (children.length > 0 && container.kind === 'block' && !mayHoldChildren(container)) {
    throw invalid(`Block of type ${type} does not support children.`);
  }
  for (const child of children) {
    const childType = blockType(child);
    const needs = CONTAINED[childType];
    const holdsOnly = Object.keys(CONTAINED).find((key) => CONTAINED[key] === type);
    if ((needs !== undefined && needs !== type) || (holdsOnly !== undefined && holdsOnly !== childType)) {
      throw invalid(`Content of type ${childType} is not allowed in ${type}.`);
    }
    if (TOP_ONLY.has(childType) && type !== 'page') {
      throw invalid(`Content of type ${childType} is not allowed in ${type}.`);
    }
    if (type === 'table' && container.kind === 'block') checkCells(container, child);
  }
}

function mayHoldChildren(block: Block): boolean {
  if (block.type === 'synced_block') return block.content.synced_from === null;
  return PARENTS.has(block.type) || block.content.is_toggleable === true;
}

function checkCells(table: Block, row: JsonObject): void {
  const cells = listOf(objectOf(row.table_row).cells).length;
  if (cells !== table.content.table_width) {
    throw invalid('Number of cells in table row must match the table width of the parent table.');
  }
}

function checkContainer(block: Block, children: JsonObject[]): void {
  if (block.type === 'table' && children.length === 0)
    throw invalid('Tables must have at least one table_row child.');
  if (block.type === 'column_list' && children.length < 2)
    throw invalid('Column lists must have at least two columns.');
}

/**
 * A free workspace with several members may create so many blocks in its life, and deleting gives nothing back. The
 * request that first reaches the limit succeeds; then no request that creates any does (after three days of grace, which
 * are over at once here): https://developers.notion.com/reference/workspace-block-limits
 */
export function requireRoom({ blocksCreated, limits }: Workspace): void {
  if (blocksCreated < limits.blocks) return;
  const message =
    'This workspace has used all of its free blocks. Upgrade its plan in Notion to create more content. Learn more: https://www.notion.com/help/understanding-block-usage';
  throw new Refusal(403, 'restricted_resource', message, {
    additionalData: { block_limit: 'block_creation' },
  });
}

function indexOf(container: Container, position: Position, workspace: Workspace): number {
  if ('at' in position) return position.at === 'start' ? 0 : container.children.length;
  const sibling = workspace.items.get(position.after);
  const index = container.children.indexOf(position.after);
  if (index < 0 || !sibling || sibling.inTrash) throw notParented(position.after, container.id);
  return index + 1;
}

export function isContainer(item: Item): item is Container {
  return item.kind === 'page' || item.kind === 'block';
}

/** Children that are not in the trash; a copy of a synced block shows its original's. */
export function visibleChildren(container: Container, workspace: Workspace): (Block | Page | Database)[] {
  const from =
    container.kind === 'block' && isObject(container.content.synced_from)
      ? container.content.synced_from
      : undefined;
  const original = from ? workspace.items.get(String(from.block_id)) : undefined;
  const holder = original?.kind === 'block' ? original : container;
  return holder.children.flatMap((id) => {
    const child = workspace.items.get(id);
    return child && !child.inTrash && child.kind !== 'data_source' ? [child] : [];
  });
}
