import { blockType } from './content/block-content.ts';
import { sizeOf } from './content/block-tree.ts';
import { invalid, invalidBody } from './errors.ts';
import { isObject, type Json, type JsonObject, objectOf, optionalList, optionalText } from './json.ts';

// Sizes: https://developers.notion.com/reference/request-limits
const BYTES = 500 * 1024;
const BLOCKS = 1000;
const URL_LENGTH = 2000;
const ARRAY_LENGTH = 100;
const OPTION_LENGTH = 100;
// That of a description, which is of a property or an option, is not documented: assumed.
const TEXTS: Record<string, number> = { content: 2000, email: 200, phone_number: 200, description: 280 };
const EQUATION_LENGTH = 1000;
const ARRAYS = new Set([
  'rich_text',
  'title',
  'description',
  'caption',
  'children',
  'multi_select',
  'relation',
  'people',
  'cells',
  'options',
  'and',
  'or',
  'sorts',
]);
const OPTION_KEYS = new Set(['select', 'status', 'multi_select', 'options']);
/** What holds a `url` that must be a web address; a url property may hold any text. */
const WEB_ADDRESSES = new Set(['external', 'file', 'embed', 'bookmark']);
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Throws 400 where a request goes beyond a documented size, or holds what no shape can tell. */
export function checkLimits(body: JsonObject, bytes: number): void {
  if (bytes > BYTES)
    throw invalid(
      `body failed validation: body size should be ≤ \`${BYTES}\` bytes, instead was \`${bytes}\`.`,
    );
  const blocks = sizeOf(optionalList(body.children).map(objectOf));
  if (blocks > BLOCKS)
    throw invalidBody('body.children', `at most \`${BLOCKS}\` blocks in all`, String(blocks));
  checkValue(body, 'body', '');
}

function checkValue(value: Json, path: string, key: string): void {
  if (Array.isArray(value)) checkArray(value, path, key);
  else if (isObject(value)) checkObject(value, path, key);
  else if (typeof value === 'string') checkText(value, path, key);
}

function checkArray(list: Json[], path: string, key: string): void {
  if (ARRAYS.has(key)) checkLength(list.length, ARRAY_LENGTH, path);
  const inner = OPTION_KEYS.has(key) || key === 'cells' ? (key === 'cells' ? 'rich_text' : 'option') : '';
  for (const [index, item] of list.entries()) checkValue(item, `${path}[${index}]`, inner);
}

function checkObject(object: JsonObject, path: string, key: string): void {
  if (key === 'option' || OPTION_KEYS.has(key)) checkOptionName(object, path);
  if (key === 'text' && isObject(object.link)) checkLink(optionalText(object.link.url) ?? '');
  if (key === 'equation')
    checkLength((optionalText(object.expression) ?? '').length, EQUATION_LENGTH, `${path}.expression`);
  if (WEB_ADDRESSES.has(key) && typeof object.url === 'string') checkAddress(object.url, path);
  const type = blockType(object);
  if (/^heading_[1-4]$/.test(type) && isObject(object[type]))
    checkHeading(objectOf(object[type]), `${path}.${type}`);
  for (const [name, value] of Object.entries(object)) checkValue(value, `${path}.${name}`, name);
}

/** Control characters but for tabs and line breaks, halves of surrogate pairs, and what Unicode calls no characters. */
const ILL_FORMED = /(?![\t\n\r])[\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}]/u;

/**
 * Half of a surrogate pair is reported to be refused (github.com/raycast/extensions/pull/30001). The others are assumed to be:
 * NUL is what PostgreSQL refuses in JSON. The words are this server's.
 */
function checkText(text: string, path: string, key: string): void {
  if (ILL_FORMED.test(text)) throw invalidBody(path, 'well-formed Unicode', JSON.stringify(text));
  const limit = key === 'url' ? URL_LENGTH : TEXTS[key];
  if (limit !== undefined) checkLength(text.length, limit, path);
  if (key === 'url' && text === '') throw invalidBody(path, 'a non-empty string or null', '""');
}

function checkLength(length: number, limit: number, path: string): void {
  if (length > limit) throw invalidBody(`${path}.length`, `≤ \`${limit}\``, String(length));
}

function checkOptionName(option: JsonObject, path: string): void {
  const name = optionalText(option.name);
  if (name === undefined) return;
  checkLength(name.length, OPTION_LENGTH, `${path}.name`);
  if (name === '') throw invalidBody(`${path}.name.length`, '≥ `1`', '0');
  if (name.includes(',')) throw invalid(`Invalid select option, commas not allowed: ${name}`);
}

function checkLink(url: string): void {
  if (!URL.canParse(url) || !LINK_PROTOCOLS.has(new URL(url).protocol))
    throw invalid('Invalid URL for link.');
}

function checkAddress(url: string, path: string): void {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw invalidBody(`${path}.url`, 'a valid URL', `"${url}"`);
}

function checkHeading(heading: JsonObject, path: string): void {
  if (optionalList(heading.children).length > 0 && heading.is_toggleable !== true) {
    throw invalidBody(
      `${path}.is_toggleable`,
      '`true` for a heading with children',
      JSON.stringify(heading.is_toggleable ?? false),
    );
  }
}
