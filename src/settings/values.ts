import { Problem } from '../errors.ts';
import { type Environment, type InputName, input } from './inputs.ts';

/** An error that names the input, what it was set to, and what it accepts. */
export function invalid(name: InputName, value: string, accepted: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` is ${JSON.stringify(value)}. It accepts ${accepted}.`,
  );
}

/** An error for a key of a map that is none of those it may have. */
export function unknownKey(name: InputName, key: string, keys: readonly string[]): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` has the key ${JSON.stringify(key)}. Its keys may be ${list(keys)}.`,
  );
}

/** An error for an entry of a map whose value is not accepted. */
export function invalidEntry(name: InputName, key: string, value: unknown, accepted: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` has the entry \`${key}: ${shownValue(value)}\`. It accepts ${accepted}.`,
  );
}

function shownValue(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
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
  const value = input(env, name);
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(name, value, list(choices));
  return choice;
}

/** Items on lines of their own or separated by commas. */
export function listInput(env: Environment, name: InputName): string[] {
  return input(env, name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A positive whole number, or nothing where the input is not set. */
export function numberInput(env: Environment, name: InputName): number | undefined {
  const value = input(env, name);
  if (value === '') return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || !Number.isSafeInteger(number)) {
    throw invalid(name, value, 'a whole number from 1 on');
  }
  return number;
}

/**
 * A YAML map with its values as YAML has them; empty where the input is not set. The YAML library is loaded
 * only for an input that is set.
 */
export async function mapInput(env: Environment, name: InputName): Promise<Map<string, unknown>> {
  const text = input(env, name);
  if (text === '') return new Map();
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake) throw notYaml(name, text, mistake);
  const value = plainValue(name, text, document);
  if (value === null) return new Map();
  if (!isPlainObject(value)) throw invalid(name, text, 'a YAML map (`name: value` lines)');
  return new Map(Object.entries(value));
}

/** Aliases are resolved only here, and may turn out to lead nowhere, or to too much. */
function plainValue(name: InputName, text: string, document: { toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw notYaml(name, text, error);
  }
}

function notYaml(name: InputName, text: string, error: unknown): Problem {
  const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
  return invalid(name, text, `a YAML map, and this is not YAML: ${mistake?.replace(/:$/, '')}`);
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** `a`, `b` or `c`, for a message. */
export function list(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
