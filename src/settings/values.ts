import { Problem } from '../problems/problem.ts';
import { brief } from '../quoted.ts';
import { type Environment, type InputName, input } from './inputs.ts';
import { isViewAlone, notionId } from './notion-id.ts';

/** An error that names the input, what it was set to, and what it accepts. */
export function invalid(name: InputName, value: string, accepted: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` is ${JSON.stringify(brief(value))}. It accepts ${accepted}.`,
  );
}

/** `true` or `false`, in capitals too. */
export function booleanInput(env: Environment, name: InputName): boolean {
  const value = input(env, name);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw invalid(name, value, '`true` or `false`');
}

/** One of the choices, as they are written. */
export function choiceInput<const Choice extends string>(
  env: Environment,
  name: InputName,
  choices: readonly Choice[],
): Choice {
  return choice(name, input(env, name), choices);
}

/** The same of a value. */
export function choice<const Choice extends string>(
  name: InputName,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((candidate) => candidate === value);
  if (chosen === undefined) throw invalid(name, value, list(choices));
  return chosen;
}

/** A positive whole number, or nothing where the input is not set. */
export function numberInput(env: Environment, name: InputName): number | undefined {
  const value = input(env, name);
  if (value === '') return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number))
    throw invalid(name, value, 'a whole number from 1 on');
  return number;
}

/** The name of a tag, also where it is written as a ref: `github.ref` is a usual source. Nothing where the input is not set. */
export function tagInput(env: Environment, name: InputName): string | undefined {
  return tagName(input(env, name)) || undefined;
}

/** A tag's name without the `refs/tags/` before it. */
export function tagName(ref: string): string {
  return ref.replace(/^refs\/tags\//, '');
}

/** The ID of a data source, or its name. */
export function dataSourceInput(env: Environment): { id: string } | { name: string } | undefined {
  const value = input(env, 'data-source');
  const id = notionId(value);
  if (id !== undefined) return { id };
  if (isViewAlone(value)) throw viewAlone('data-source', value);
  return value === '' ? undefined : { name: value };
}

/**
 * The ID in a link, or given as it is; nothing where the input is not set.
 * @param what may be named, for a message
 */
export function idInput(env: Environment, name: InputName, what: string): string | undefined {
  const value = input(env, name);
  const id = notionId(value);
  if (value === '' || id !== undefined) return id;
  if (isViewAlone(value)) throw viewAlone(name, value);
  throw invalid(name, value, `the link or the ID of a Notion ${what}; an ID has 32 digits from 0 to f`);
}

function viewAlone(name: InputName, value: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` is ${JSON.stringify(value)}, which names a view alone, one of the tabs of a database.`,
    {
      why: 'In the link of a database its own ID stands before `?v=`, and the ID of the view after it.',
      remedy: `In Notion open the database as a full page, copy its link whole (••• → Copy link), and store that as \`${name}\`.`,
    },
  );
}

/**
 * The items of a list: on lines of their own, or separated by commas, or as YAML and JSON write lists (`- item` lines,
 * `[item, item]`). What is in quotes is one item as it is, also with a comma or brackets; a line that begins with a dash
 * and a space holds one item, and after ` #` a comment. It is no YAML throughout, in which `*[bot]` would be an alias.
 */
export function listInput(env: Environment, name: InputName): string[] {
  const value = input(env, name);
  const lines = (isBracketed(value) ? value.slice(1, -1) : value).split('\n').map((line) => line.trim());
  return lines.flatMap(itemsOf).filter((item) => item !== '');
}

/** Whether one pair of brackets holds it all: not in `[wip], [hold]`, which are two items with brackets. */
function isBracketed(text: string): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  if (!bare.startsWith('[') || !bare.endsWith(']')) return false;
  let open = 0;
  return [...bare.slice(0, -1)].every((character) => {
    if (character === '[') open += 1;
    if (character === ']') open -= 1;
    return open > 0;
  });
}

/** An item in quotes, or anything up to the next comma. */
const ITEM = /(?:\s*(?:"([^"]*)"|'([^']*)')\s*|([^,]*))(?:,|$)/g;

/** An item, which may stand in quotes, and a comment after it. In quotes there is none. */
const COMMENT = /^(?!"[^"]*"$|'[^']*'$)(?:("[^"]*"|'[^']*')\s+|(.*?)\s)#.*$/;

function itemsOf(line: string): string[] {
  if (line.startsWith('- ')) return [unquoted(line.slice(2).trim().replace(COMMENT, '$1$2').trim())];
  return [...line.matchAll(ITEM)].map(([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '');
}

function unquoted(text: string): string {
  return /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(text)?.groups?.inner ?? text;
}

/** `a`, `b` or `c`, for a message. */
export function list(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
