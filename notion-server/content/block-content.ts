import { invalid } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, optionalText, textOf } from '../json.ts';
import { fileContent, fileName, iconContent } from './files.ts';
import { normalizedRichText, type Writer } from './rich-text.ts';

const META_KEYS = new Set(['object', 'type', 'id', 'in_trash', 'archived', 'has_children']);
const FILES = new Set(['image', 'video', 'pdf', 'audio', 'file']);
const LINKS = new Set(['embed', 'bookmark']);
const TOGGLEABLE = /^heading_[1-4]$/;

/** The type of a block in a request: `type` may be left out. */
export function blockType(request: JsonObject): string {
  return optionalText(request.type) ?? Object.keys(request).find((key) => !META_KEYS.has(key)) ?? '';
}

/** A block's content as answers show it: complete, texts merged, children left out. */
export function newContent(type: string, request: JsonObject, writer: Writer): JsonObject {
  const text = (key: string) => normalizedRichText(request[key] ?? [], writer);
  const color = optionalText(request.color) ?? 'default';
  if (TOGGLEABLE.test(type))
    return { rich_text: text('rich_text'), is_toggleable: request.is_toggleable === true, color };
  if (FILES.has(type)) return mediaContent(type, request, writer);
  if (LINKS.has(type)) return { caption: text('caption'), url: textOf(request.url) };
  switch (type) {
    case 'paragraph':
    case 'callout':
      return { rich_text: text('rich_text'), icon: iconOf(type, request.icon, writer), color };
    case 'bulleted_list_item':
    case 'numbered_list_item':
    case 'quote':
    case 'toggle':
      return { rich_text: text('rich_text'), color };
    case 'to_do':
      return { rich_text: text('rich_text'), checked: request.checked === true, color };
    case 'code':
      return { caption: text('caption'), rich_text: text('rich_text'), language: textOf(request.language) };
    case 'template':
      return { rich_text: text('rich_text') };
    case 'equation':
      return { expression: textOf(request.expression) };
    case 'table_of_contents':
      return { color: optionalText(request.color) ?? 'gray' };
    case 'table_row':
      return { cells: listOf(request.cells).map((cell) => normalizedRichText(cell, writer)) };
    case 'table':
      return tableContent(request);
    case 'column':
      return request.width_ratio === undefined ? {} : { width_ratio: request.width_ratio };
    case 'link_to_page':
      return linkContent(request, writer);
    case 'synced_block':
      return { synced_from: syncedFrom(request.synced_from, writer) };
    case 'divider':
    case 'breadcrumb':
    case 'column_list':
    case 'tab':
      return {};
    default:
      throw invalid(`Block type ${type} is not supported via the API.`);
  }
}

/** The content after an update: what the request leaves out stays. */
export function updatedContent(
  type: string,
  content: JsonObject,
  request: JsonObject,
  writer: Writer,
): JsonObject {
  if (type === 'file' && request.name !== undefined) {
    const extension = /\.[^.]+$/.exec(textOf(content.name))?.[0] ?? '';
    const name = textOf(request.name);
    // Recorded: blocks-modify-file-blocks, my_robot becomes my_robot.txt.
    return newContent(
      type,
      { ...content, ...request, name: name.endsWith(extension) ? name : `${name}${extension}` },
      writer,
    );
  }
  return newContent(type, { ...content, ...request }, writer);
}

function iconOf(type: string, request: Json | undefined, { workspace }: Writer): JsonObject | null {
  if (isObject(request)) return iconContent(request, workspace);
  return type === 'callout' && request === undefined ? { type: 'emoji', emoji: '💡' } : null;
}

function mediaContent(type: string, request: JsonObject, writer: Writer): JsonObject {
  const file = fileContent(request, writer.workspace);
  const content = { caption: normalizedRichText(request.caption ?? [], writer), ...file };
  return type === 'file' ? { ...content, name: optionalText(request.name) ?? fileName(file) } : content;
}

function tableContent(request: JsonObject): JsonObject {
  return {
    table_width: request.table_width ?? 1,
    has_column_header: request.has_column_header === true,
    has_row_header: request.has_row_header === true,
  };
}

function linkContent(request: JsonObject, { workspace }: Writer): JsonObject {
  const type =
    ['page_id', 'database_id', 'comment_id'].find((key) => request[key] !== undefined) ?? 'page_id';
  const id = parseId(textOf(request[type])) ?? '';
  if (!workspace.items.has(id)) throw invalid(`Could not find ${type.replace('_id', '')} with ID: ${id}.`);
  return { type, [type]: id };
}

function syncedFrom(request: Json | undefined, { workspace }: Writer): JsonObject | null {
  if (!isObject(request)) return null;
  const id = parseId(textOf(request.block_id)) ?? '';
  const original = workspace.items.get(id);
  if (
    original?.kind !== 'block' ||
    original.type !== 'synced_block' ||
    original.content.synced_from !== null
  ) {
    throw invalid('synced_from should name an original synced block.');
  }
  return { type: 'block_id', block_id: id };
}
