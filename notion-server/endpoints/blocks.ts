import { updatedContent } from '../content/block-content.ts';
import {
  type Container,
  insertBlocks,
  isContainer,
  type Position,
  requireRoom,
  visibleChildren,
} from '../content/block-tree.ts';
import { inTrash, invalid } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { askedIn, listAnswer, listing } from '../listing.ts';
import type { Block, Database, Item, Page } from '../objects.ts';
import { renderBlock } from '../render.ts';
import type { Workspace } from '../workspace.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const blockEndpoints: Endpoint[] = [
  { route: 'GET /v1/blocks/:block_id', needs: 'readContent', handle: retrieve },
  {
    route: 'PATCH /v1/blocks/:block_id',
    schema: 'UpdateBlockBodyParameters',
    needs: 'updateContent',
    handle: update,
  },
  { route: 'DELETE /v1/blocks/:block_id', needs: 'updateContent', handle: trash },
  { route: 'GET /v1/blocks/:block_id/children', needs: 'readContent', handle: listChildren },
  {
    route: 'PATCH /v1/blocks/:block_id/children',
    schema: 'AppendBlockChildrenBodyParameters',
    needs: 'insertContent',
    handle: append,
  },
];

function retrieve({ reach, params, audience }: ApiRequest): JsonObject {
  return renderBlock(reach.block(params.block_id ?? ''), audience);
}

function listChildren({ reach, params, audience, query, workspace }: ApiRequest): JsonObject {
  const item = reach.block(params.block_id ?? '');
  if (!isContainer(item)) throw invalid('Databases have no block children: query their data sources.');
  const children = visibleChildren(item, workspace).filter(isListed);
  const asked = askedIn(query);
  return listing('block', children, asked, (index) => {
    const child = children[index];
    return child ? renderBlock(child, audience) : {};
  });
}

/** Whether the listing shows it: it may lag. */
function isListed(child: Block | Page | Database): boolean {
  if (child.kind !== 'database' || child.hiddenListings === 0) return true;
  child.hiddenListings -= 1;
  return false;
}

/**
 * Answers with the new top-level blocks; after a block, with all that now follows it (recorded: blocks-append-blocks), and at
 * the start too.
 */
function append(request: ApiRequest): JsonObject {
  const { reach, params, body, writer, workspace, audience } = request;
  const container = reach.block(params.block_id ?? '');
  if (!isContainer(container)) throw invalid('Databases have no block children.');
  requireRoom(workspace);
  const position = positionOf(body);
  const blocks = insertBlocks(container, listOf(body.children).map(objectOf), position, writer);
  touch(container, request);
  const isAtEnd = 'at' in position && position.at === 'end';
  const shown = isAtEnd ? blocks : followers(container, position, workspace);
  return listAnswer(
    'block',
    shown.map((block) => renderBlock(block, audience)),
    null,
  );
}

function followers(
  container: Container,
  position: Position,
  workspace: Workspace,
): (Block | Page | Database)[] {
  const first = 'after' in position ? container.children.indexOf(position.after) + 1 : 0;
  const later = new Set(container.children.slice(first));
  return visibleChildren(container, workspace).filter(({ id }) => later.has(id));
}

function positionOf(body: JsonObject): Position {
  const { position, after } = body;
  if (after !== undefined) return { after: parseId(textOf(after)) ?? '' };
  if (!isObject(position)) return { at: 'end' };
  if (isObject(position.after_block)) return { after: parseId(textOf(position.after_block.id)) ?? '' };
  return { at: position.type === 'start' ? 'start' : 'end' };
}

function update(request: ApiRequest): JsonObject {
  const { reach, params, body, workspace, audience } = request;
  const item = reach.block(params.block_id ?? '');
  const trashed = body.in_trash ?? body.archived;
  if (typeof trashed === 'boolean') item.inTrash = trashed;
  else if (workspace.isTrashed(item)) throw inTrash(item);
  const type = Object.keys(body).find((key) => isObject(body[key]));
  if (type !== undefined) rewrite(item, type, request);
  touch(item, request);
  return renderBlock(item, audience);
}

function rewrite(item: Item, type: string, { body, writer }: ApiRequest): void {
  if (item.kind !== 'block') throw invalid('Pages and databases are updated by their own endpoints.');
  if (type !== item.type)
    throw invalid(`Cannot update block of type ${item.type} as ${type}: the type of a block cannot change.`);
  const content = updatedContent(type, item.content, objectOf(body[type]), writer);
  checkCells(item, content);
  item.content = content;
}

function checkCells({ type, content }: Block, updated: JsonObject): void {
  if (type === 'table_row' && listOf(updated.cells).length !== listOf(content.cells).length) {
    throw invalid('Number of cells in table row must match the table width of the parent table.');
  }
}

function trash(request: ApiRequest): JsonObject {
  const { reach, params, workspace, audience } = request;
  const item = reach.block(params.block_id ?? '');
  if (workspace.isTrashed(item)) throw inTrash(item);
  item.inTrash = true;
  touch(item, request);
  return renderBlock(item, audience);
}

/** The page that holds a block counts as edited with it. */
function touch(item: Item, { workspace, writer }: ApiRequest): void {
  workspace.edited(item, writer.actor);
  const page = workspace.lineage(item).find(({ kind }) => kind === 'page');
  if (page) workspace.edited(page, writer.actor);
}
