import { type Environment, type InputName, input } from './inputs.ts';

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
const ITEM = /\s*(?:"([^"]*)"|'([^']*)'|([^,]*?))\s*(?:,|$)/g;

/** An item, which may stand in quotes, and a comment after it. */
const COMMENT = /^("[^"]*"|'[^']*'|.*?)\s+#.*$/;

function itemsOf(line: string): string[] {
  if (line.startsWith('- ')) return [unquoted(line.slice(2).trim().replace(COMMENT, '$1'))];
  return [...line.matchAll(ITEM)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

function unquoted(text: string): string {
  return /^(?<quote>["'])(?<inner>.*)\k<quote>$/.exec(text)?.groups?.inner ?? text;
}
