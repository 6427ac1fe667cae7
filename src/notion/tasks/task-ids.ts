import type { Row } from '../find-rows.ts';
import type { Property } from '../schema.ts';

/** The types of properties that tasks can be named by. */
export const ID_TYPES = ['unique_id', 'rich_text', 'title', 'number'];

/** Whether a text may be an ID by this property: one of Notion's own has the property's prefix. */
export function couldBe(id: string, { type, prefix }: Property): boolean {
  if (type === 'unique_id') return prefixOf(id).toLowerCase() === prefix?.toLowerCase();
  return type !== 'number' || numberOf(id) !== undefined;
}

type IdCondition = { property: string } & (
  | { unique_id: { equals: number } }
  | { number: { equals: number } }
  | { title: { equals: string } }
  | { rich_text: { equals: string } }
);

/** The condition that finds the task of an ID; nothing for one that could be none. */
export function idCondition(id: string, property: Property): IdCondition[] {
  const number = numberOf(id);
  switch (property.type) {
    case 'unique_id':
      return number === undefined ? [] : [{ property: property.name, unique_id: { equals: number } }];
    case 'number':
      return number === undefined ? [] : [{ property: property.name, number: { equals: number } }];
    case 'title':
      return [{ property: property.name, title: { equals: id } }];
    default:
      return [{ property: property.name, rich_text: { equals: id } }];
  }
}

/** The ID that a task's page shows, such as `TASK-123`; empty where it has none. */
export function shownId(page: Row, { name }: Property): string {
  const value = page.properties[name];
  switch (value?.type) {
    case 'unique_id':
      return [value.unique_id.prefix, value.unique_id.number].filter((part) => part !== null).join('-');
    case 'number':
      return value.number === null ? '' : String(value.number);
    case 'title':
      return value.title.map(({ plain_text }) => plain_text).join('');
    case 'rich_text':
      return value.rich_text.map(({ plain_text }) => plain_text).join('');
    default:
      return '';
  }
}

/** Whether an ID as it is written names the task that shows this one. */
export function isSameId(written: string, shown: string, { type }: Property): boolean {
  if (type === 'number') return numberOf(written) === Number(shown);
  return written.toLowerCase() === shown.toLowerCase();
}

function prefixOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('-'), 0));
}

function numberOf(id: string): number | undefined {
  const digits = /\d{1,15}$/.exec(id)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
