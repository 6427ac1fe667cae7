import type { CreatePageParameters, PageObjectResponse } from '@notionhq/client';
import type { Run } from '../../html/block.ts';
import { joined } from '../../html/runs.ts';
import { shownTime } from '../../shown-time.ts';
import { canonicalLink, richText } from './rich-text.ts';

/** A property of a row as Notion answers it, and as it takes it. */
type RowProperty = PageObjectResponse['properties'][string];
type PropertyRequest = NonNullable<CreatePageParameters['properties']>[string];

/** What a property of a row holds, of the types that can be written: one form for comparing, showing and sending. */
export type PropertyContent =
  | { type: 'title' | 'rich_text'; runs: Run[] }
  | { type: 'select' | 'status'; name: string | undefined }
  | { type: 'multi_select'; names: string[] }
  | { type: 'people'; ids: string[] }
  /** `more` where Notion shows only the first 25. */
  | { type: 'relation'; ids: string[]; more: boolean }
  | { type: 'number'; number: number | undefined }
  | { type: 'date'; start: string | undefined }
  | { type: 'url' | 'email' | 'phone_number'; text: string | undefined }
  | { type: 'checkbox'; checked: boolean };

/** The content of a row's property; nothing for the types that are never written (formulas, rollups and the like). */
export function contentOf(property: RowProperty): PropertyContent | undefined {
  switch (property.type) {
    case 'title':
      return { type: 'title', runs: readRuns(property.title) };
    case 'rich_text':
      return { type: 'rich_text', runs: readRuns(property.rich_text) };
    case 'select':
      return { type: 'select', name: property.select?.name };
    case 'status':
      return { type: 'status', name: property.status?.name };
    case 'multi_select':
      return { type: 'multi_select', names: property.multi_select.map(({ name }) => name) };
    case 'people':
      return { type: 'people', ids: property.people.map(({ id }) => id) };
    case 'relation':
      return {
        type: 'relation',
        ids: property.relation.map(({ id }) => id),
        more: 'has_more' in property && property.has_more === true,
      };
    case 'number':
      return { type: 'number', number: property.number ?? undefined };
    case 'date':
      return { type: 'date', start: property.date?.start };
    case 'url':
      return { type: 'url', text: property.url ?? undefined };
    case 'email':
      return { type: 'email', text: property.email ?? undefined };
    case 'phone_number':
      return { type: 'phone_number', text: property.phone_number ?? undefined };
    case 'checkbox':
      return { type: 'checkbox', checked: property.checkbox };
    default:
      return undefined;
  }
}

/** What a row holds in the property of a name; nothing where it has none, or one that is never written. */
export function heldBy(
  row: Pick<PageObjectResponse, 'properties'> | undefined,
  name: string | undefined,
): PropertyContent | undefined {
  const property = name === undefined ? undefined : row?.properties[name];
  return property && contentOf(property);
}

function readRuns(items: readonly { plain_text: string; href: string | null }[]): Run[] {
  return items.map(({ plain_text, href }) =>
    href === null ? { text: plain_text } : { text: plain_text, link: canonicalLink(href) },
  );
}

/** Properties by name, as a request takes them. */
export function propertyRequests(
  contents: ReadonlyMap<string, PropertyContent>,
): Record<string, PropertyRequest> {
  return Object.fromEntries([...contents].map(([name, content]) => [name, propertyRequest(content)]));
}

/** The content as a request takes it; an absent value empties the property. */
function propertyRequest(content: PropertyContent): PropertyRequest {
  switch (content.type) {
    case 'title':
      return { type: 'title', title: richText(content.runs) };
    case 'rich_text':
      return { type: 'rich_text', rich_text: richText(content.runs) };
    case 'select':
      return { type: 'select', select: content.name === undefined ? null : { name: content.name } };
    case 'status':
      return { type: 'status', status: content.name === undefined ? null : { name: content.name } };
    case 'multi_select':
      return { type: 'multi_select', multi_select: content.names.map((name) => ({ name })) };
    case 'people':
      return { type: 'people', people: content.ids.map((id) => ({ id })) };
    case 'relation':
      return { type: 'relation', relation: content.ids.map((id) => ({ id })) };
    case 'number':
      return { type: 'number', number: content.number ?? null };
    case 'date':
      return { type: 'date', date: content.start === undefined ? null : { start: content.start } };
    case 'url':
      return { type: 'url', url: content.text ?? null };
    case 'email':
      return { type: 'email', email: content.text ?? null };
    case 'phone_number':
      return { type: 'phone_number', phone_number: content.text ?? null };
    case 'checkbox':
      return { type: 'checkbox', checkbox: content.checked };
  }
}

/**
 * Whether two contents say the same. What Notion does not keep does not count: seconds of dates, the order of
 * options and people, and where runs of text are cut; nor does the formatting that people gave a text.
 */
export function sameContent(a: PropertyContent, b: PropertyContent): boolean {
  return canonical(a) === canonical(b);
}

function canonical(content: PropertyContent): string {
  switch (content.type) {
    case 'title':
    case 'rich_text':
      return JSON.stringify(joined(content.runs));
    case 'multi_select':
      return JSON.stringify([...content.names].sort());
    case 'people':
    case 'relation':
      return JSON.stringify([...content.ids].sort());
    case 'status':
      return (content.name ?? '').toLowerCase(); // options that differ in capitals only are one to Notion
    case 'date':
      return content.start === undefined ? '' : String(Math.floor(Date.parse(content.start) / 60_000));
    default:
      return JSON.stringify(content);
  }
}

export function isEmpty(content: PropertyContent): boolean {
  return content.type === 'checkbox' ? !content.checked : shown(content) === '';
}

/** The content as a person reads it; empty where there is none. */
export function shown(content: PropertyContent): string {
  switch (content.type) {
    case 'title':
    case 'rich_text':
      return content.runs.map(({ text }) => text).join('');
    case 'select':
    case 'status':
      return content.name ?? '';
    case 'multi_select':
      return content.names.join(', ');
    case 'people':
      return content.ids.join(', ');
    case 'relation': {
      const count = content.ids.length;
      const more = content.more ? ' or more' : '';
      return count === 0 ? '' : `${count}${more} ${count === 1 ? 'page' : 'pages'}`;
    }
    case 'number':
      return content.number === undefined ? '' : String(content.number);
    case 'date':
      return content.start === undefined ? '' : shownTime(content.start);
    case 'checkbox':
      return content.checked ? 'yes' : 'no';
    default:
      return content.text ?? '';
  }
}

/** What a person sees of a row's property of a name; empty where there is nothing, or no such property. */
export function shownIn(row: Parameters<typeof heldBy>[0], name: string): string {
  const content = heldBy(row, name);
  return content ? shown(content) : '';
}
