import { invalid, invalidBody } from './errors.ts';
import type { Json, JsonObject } from './json.ts';

/** Content that is refused by rules which Notion does not tell. */
export interface Refused {
  /** A part of an address that no picture or video may have. */
  address?: string;
  /** A part of a text, a link or an expression that no block may hold. */
  text?: string;
  /** What the message names beside the rule; nothing unless given. */
  naming?: 'block' | 'address';
}

const ADDRESS = /\.external\.url$/;
const TEXT = /\.(?:content|expression|link\.url)$/;

/**
 * Throws 400 where blocks hold what is refused. The words without a name are reported
 * (https://github.com/makenotion/notion-sdk-js/issues/211, https://github.com/Kenshin/simpread/issues/6882), the path of a
 * block is as in any failed validation; that an address is named is this server's.
 */
export function checkRefused({ properties: _, ...body }: JsonObject, refused: readonly Refused[]): void {
  if (refused.length === 0) return;
  for (const [path, text] of stringsIn(body, 'body')) {
    for (const { address, text: part, naming } of refused) {
      if (address !== undefined && ADDRESS.test(path) && text.includes(address))
        throw refusal('Invalid image url', path, text, naming);
      if (part !== undefined && TEXT.test(path) && text.includes(part))
        throw refusal('Invalid URL for link', path, text, naming);
    }
  }
}

function refusal(rule: string, path: string, text: string, naming: Refused['naming']): Error {
  if (naming === 'block') return invalidBody(path, 'a valid URL', JSON.stringify(text));
  const named = naming === 'address' ? `: ${text}` : '';
  return invalid(`Content creation Failed. Fix the following: \n${rule}${named}.`);
}

function* stringsIn(value: Json, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* stringsIn(item, `${path}[${i}]`);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, `${path}.${key}`);
}
