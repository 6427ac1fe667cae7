import type { Entry } from '../../src/entry/entry.ts';
import type { Run } from '../../src/html/block.ts';
import type { PropertyContent } from '../../src/notion/property/property-content.ts';
import type { Row } from '../../src/notion/row/find-rows.ts';
import { type Mark, markedLink } from '../../src/notion/row/mark.ts';

const PERSON = { object: 'user', id: 'person' } as const;
const PLAIN = {
  ...{ bold: false, italic: false, strikethrough: false, underline: false, code: false },
  color: 'default' as const,
};

/** A row that holds these properties, as Notion answers it. */
export function rowHolding(contents: Iterable<readonly [string, PropertyContent]>, id = 'row'): Row {
  const properties = [...contents].map(([name, content]) => [name, { id: name, ...answered(content) }]);
  return {
    object: 'page',
    id,
    url: `https://app.notion.com/p/${id}`,
    public_url: null,
    parent: { type: 'data_source_id', data_source_id: 'source', database_id: 'database' },
    created_time: '2026-01-01T00:00:00.000Z',
    last_edited_time: '2026-01-01T00:00:00.000Z',
    created_by: PERSON,
    last_edited_by: PERSON,
    in_trash: false,
    archived: false,
    is_archived: false,
    is_locked: false,
    icon: null,
    cover: null,
    properties: Object.fromEntries(properties),
  };
}

/** The key of an entry's row, which remembers this. */
export function keyWith({ key, url }: Entry, mark: Partial<Mark> = {}): PropertyContent {
  const blank = { updated: 0, digest: '', section: undefined, deleted: false, linked: false, tasks: '' };
  return { type: 'rich_text', runs: [{ text: key, link: markedLink(url, { ...blank, ...mark }) }] };
}

function answered(content: PropertyContent) {
  switch (content.type) {
    case 'title':
      return { type: content.type, title: content.runs.map(textItem) };
    case 'rich_text':
      return { type: content.type, rich_text: content.runs.map(textItem) };
    case 'select':
      return { type: content.type, select: content.name === undefined ? null : option(content.name) };
    case 'status':
      return { type: content.type, status: content.name === undefined ? null : option(content.name) };
    case 'multi_select':
      return { type: content.type, multi_select: content.names.map(option) };
    case 'relation':
      return { type: content.type, relation: content.ids.map((id) => ({ id })), has_more: content.more };
    case 'number':
      return { type: content.type, number: content.number ?? null };
    case 'date':
      return { type: content.type, date: content.start === undefined ? null : { start: content.start } };
    case 'url':
      return { type: content.type, url: content.text ?? null };
    default:
      throw new Error(`No row of these tests holds a property of type ${content.type}`);
  }
}

function textItem({ text, link }: Run) {
  const href = link ?? null;
  return {
    type: 'text',
    text: { content: text, link: href === null ? null : { url: href } },
    annotations: PLAIN,
    plain_text: text,
    href,
  };
}

function option(name: string) {
  return { id: name, name, color: 'default' };
}
