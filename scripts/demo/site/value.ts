import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Row, RowProperty } from './read.ts';
import { plainText, richText } from './rich-text.ts';

/** What a value may lead to. */
export type Rows = ReadonlyMap<string, Row>;

/** What Notion shows of a property's value; nothing where it is empty. */
export function value(property: RowProperty, rows: Rows): ElementContent[] {
  switch (property.type) {
    case 'title':
      return richText(property.title);
    case 'rich_text':
      return richText(property.rich_text);
    case 'number':
      return texts(property.number === null ? [] : [String(property.number)]);
    case 'select':
      return property.select ? [tag(property.select)] : [];
    case 'multi_select':
      return property.multi_select.map(tag);
    case 'status':
      return property.status ? [pill(property.status)] : [];
    case 'date':
      return texts(property.date ? [dayOf(property.date.start)] : []);
    case 'people':
      return texts(property.people.map((person) => ('name' in person ? (person.name ?? '') : '')));
    case 'url':
      return property.url
        ? [h('a.link', { href: property.url }, property.url.replace(/^https:\/\//, ''))]
        : [];
    case 'checkbox':
      return texts([property.checkbox ? '✓' : '']);
    case 'relation':
      return property.relation.flatMap(({ id }) => rowLink(rows.get(id)));
    default:
      return [];
  }
}

interface Option {
  name: string;
  color?: string;
}

/** An option of a select. */
export function tag({ name, color = 'default' }: Option): ElementContent {
  return h('span', { className: ['tag', `tag-${color}`] }, name);
}

/** An option of a status. */
export function pill({ name, color = 'default' }: Option): ElementContent {
  return h('span', { className: ['tag', 'pill', `tag-${color}`] }, h('span.dot'), name);
}

function texts(shown: readonly string[]): ElementContent[] {
  const text = shown.filter((one) => one !== '').join(', ');
  return text === '' ? [] : [{ type: 'text', value: text }];
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function dayOf(time: string): string {
  return DAY.format(new Date(time));
}

function rowLink(row: Row | undefined): ElementContent[] {
  return row ? [h('a.row-link', { href: pathOf(row.id) }, ...iconOf(row), h('span', titleOf(row)))] : [];
}

/** The page of an entry or a view in the site. */
export function pathOf(id: string): string {
  return `${id.replaceAll('-', '')}.html`;
}

export function titleOf({ properties }: Row): string {
  const title = Object.values(properties).find((property) => property.type === 'title');
  return title?.type === 'title' ? plainText(title.title) : '';
}

/** The emoji of a row or a database. */
export function iconOf({ icon }: Pick<Row, 'icon'>): ElementContent[] {
  return icon?.type === 'emoji' ? [h('span.icon', { ariaHidden: 'true' }, icon.emoji)] : [];
}
