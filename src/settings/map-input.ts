import { Problem } from '../problems/problem.ts';
import { brief, coded, quoted } from '../quoted.ts';
import { wellFormed } from '../well-formed.ts';
import { type Environment, type InputName, input } from './inputs.ts';
import { invalid, list } from './values.ts';

/**
 * A YAML map. Every scalar is the text that was typed (`2026.10`, `007`, `no`): what it means is known where it is used.
 * Blank values count as not set, as blank inputs do. The YAML library is loaded only for an input that is set.
 * @returns values by key: texts, and lists and maps of them
 */
export async function mapInput(env: Environment, name: InputName): Promise<Map<string, unknown>> {
  return new Map((await readMap(env, name)).filter(([, value]) => !isBlank(value)));
}

/** The same for a map that has certain keys only; space around them does not count. */
export async function closedMapInput<const Key extends string>(
  env: Environment,
  name: InputName,
  keys: readonly Key[],
): Promise<Map<Key, unknown>> {
  const entries = (await readMap(env, name)).map(([written, value]): [Key, unknown] => {
    const key = keys.find((known) => known === written.trim());
    if (key === undefined)
      throw new Problem(
        'input-invalid',
        `The input \`${name}\` has the key ${JSON.stringify(brief(written))}. Its keys may be ${list(keys)}.`,
      );
    return [key, value];
  });
  return new Map(entries.filter(([, value]) => !isBlank(value)));
}

/** Whether the value of an entry is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value of an entry, which is to be a text. @throws Problem `input-invalid` */
export function textOf(name: InputName, key: string, value: unknown, accepted: string): string {
  if (isText(value)) return value;
  throw invalidEntry(name, key, value, accepted);
}

/** An error for an entry of a map whose value is not accepted. */
export function invalidEntry(name: InputName, key: string, value: unknown, accepted: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` has the entry ${coded(brief(`${key}: ${shownValue(value)}`))}. It accepts ${accepted}.`,
  );
}

function shownValue(value: unknown): string {
  if (value instanceof Map) return JSON.stringify(Object.fromEntries(value));
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isBlank(value: unknown): boolean {
  return isText(value) && value.trim() === '';
}

/** What an expression gives that found nothing: `toJSON(matrix.properties)`. */
const NOTHING = /^(?:null|~)$/;

async function readMap(env: Environment, name: InputName): Promise<[string, unknown][]> {
  const text = input(env, name);
  if (text === '' || NOTHING.test(text)) return [];
  const value = await readYaml(name, text);
  if (value === null) return [];
  if (!(value instanceof Map)) throw invalid(name, text, 'a YAML map (`name: value` lines)');
  return [...value].map(([key, item]) => {
    if (!isText(key) || isBlank(key)) throw invalid(name, text, 'a YAML map with a name before each colon');
    return [key, item];
  });
}

async function readYaml(name: InputName, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { schema: 'failsafe' });
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake) throw notYaml(name, text, mistake);
  try {
    // Aliases are resolved only here, and may turn out to lead nowhere, or to too much.
    return wellFormed(document.toJS({ mapAsMap: true }));
  } catch (error) {
    throw notYaml(name, text, error);
  }
}

/** A value that begins with what means something to YAML: `release: {repo} {tag}`, `octocat: @octocat`. */
const SPECIAL = /:\s+[[\]{}*&!|>%@`]/;

function notYaml(name: InputName, text: string, error: unknown): Problem {
  const [mistake = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const quotes = SPECIAL.test(text) ? '. Put a value that begins with a special character in quotes' : '';
  return invalid(
    name,
    text,
    `a YAML map, and this is not YAML: ${quoted(mistake.replace(/:$/, ''))}${quotes}`,
  );
}
