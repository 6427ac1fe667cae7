import { invalid, notFound } from '../errors.ts';
import { bareId, parseId } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, optionalText, textOf } from '../json.ts';
import type { Integration, Item } from '../objects.ts';
import { userReference } from '../users.ts';
import type { Workspace } from '../workspace.ts';
import { normalizedDate } from './dates.ts';

const PLAIN: JsonObject = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  code: false,
  color: 'default',
};

/** Who writes, and into which workspace: what the text mentions is looked up there. */
export interface Writer {
  workspace: Workspace;
  /** The user ID that the writing is done under. */
  actor: string;
  /** The integration that writes; none where a person does. */
  integration: Integration | undefined;
}

/** Rich text as Notion gives it back: complete, with neighbouring runs of one format merged. */
export function normalizedRichText(value: Json | undefined, writer: Writer): JsonObject[] {
  const items = listOf(value ?? []).map((item) => normalizedItem(objectOf(item), writer));
  return merged(items.filter((item) => item.type !== 'text' || item.plain_text !== ''));
}

export function plainText(items: JsonObject[]): string {
  return items.map((item) => textOf(item.plain_text)).join('');
}

export function plainRichText(text: string): JsonObject[] {
  return text === '' ? [] : [textItem(text, null, PLAIN)];
}

function normalizedItem(item: JsonObject, writer: Writer): JsonObject {
  const annotations = { ...PLAIN, ...(isObject(item.annotations) ? item.annotations : {}) };
  if (isObject(item.text)) {
    const link = isObject(item.text.link) ? answeredLink(textOf(item.text.link.url)) : null;
    return textItem(textOf(item.text.content), link, annotations);
  }
  if (isObject(item.equation)) {
    const expression = textOf(item.equation.expression);
    return { type: 'equation', equation: { expression }, annotations, plain_text: expression, href: null };
  }
  const { mention, text, href } = normalizedMention(objectOf(item.mention), writer);
  return { type: 'mention', mention, annotations, plain_text: text, href };
}

const PAGE =
  /^https?:\/\/(?:[\w-]+\.)*notion\.(?:so|com)\/(?:[^?#]*[/-])?(?<id>[\da-f]{32})(?<rest>[?#].*)?$/i;

/** A link to a page of Notion is answered as a path alone (seen live: https://notion2svelte.vercel.app/annotations/link). */
function answeredLink(url: string): string {
  const { id, rest = '' } = PAGE.exec(url)?.groups ?? {};
  return id === undefined ? url : `/${id}${rest}`;
}

function textItem(content: string, url: string | null, annotations: JsonObject): JsonObject {
  const link = url === null ? null : { url };
  return { type: 'text', text: { content, link }, annotations, plain_text: content, href: url };
}

function normalizedMention(
  mention: JsonObject,
  writer: Writer,
): { mention: JsonObject; text: string; href: string | null } {
  if (isObject(mention.user)) {
    const user = userReference(writer.workspace, textOf(mention.user.id), writer.integration);
    return {
      mention: { type: 'user', user },
      text: `@${optionalText(user.name) ?? 'Anonymous'}`,
      href: null,
    };
  }
  if (isObject(mention.date)) {
    const date = objectOf(normalizedDate(mention.date));
    const text = [date.start, date.end].filter((end) => end !== null).join(' → ');
    return { mention: { type: 'date', date }, text, href: null };
  }
  if (isObject(mention.page)) return mentionOf('page', textOf(mention.page.id), writer);
  if (isObject(mention.database)) return mentionOf('database', textOf(mention.database.id), writer);
  throw invalid('body failed validation: mention should be of a user, a date, a page or a database.');
}

function mentionOf(kind: 'page' | 'database', given: string, writer: Writer) {
  const id = parseId(given) ?? given;
  const item = writer.workspace.items.get(id);
  if (item?.kind !== kind && writer.integration) throw notFound(kind, id, writer.integration);
  const text = item ? titleOf(item) : '';
  return { mention: { type: kind, [kind]: { id } }, text, href: `https://app.notion.com/p/${bareId(id)}` };
}

export function titleOf(item: Item): string {
  if (item.kind === 'page') return plainText(listOf(item.values.get('title') ?? []).map(objectOf));
  if (item.kind === 'block') return '';
  return plainText(item.title) || 'New database';
}

/** Past 2000 characters too. */
function merged(items: JsonObject[]): JsonObject[] {
  const result: JsonObject[] = [];
  for (const item of items) {
    const previous = result.at(-1);
    if (previous && sameFormat(previous, item)) {
      const text = `${textOf(previous.plain_text)}${textOf(item.plain_text)}`;
      result[result.length - 1] = textItem(text, optionalText(item.href) ?? null, objectOf(item.annotations));
    } else {
      result.push(item);
    }
  }
  return result;
}

function sameFormat(a: JsonObject, b: JsonObject): boolean {
  if (a.type !== 'text' || b.type !== 'text' || a.href !== b.href) return false;
  const [left, right] = [objectOf(a.annotations), objectOf(b.annotations)];
  return Object.keys(PLAIN).every((key) => left[key] === right[key]);
}
