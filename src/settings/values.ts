import { Problem } from '../errors.ts';
import { type Environment, type InputName, input } from './inputs.ts';

/** An error that names the input, what it was set to, and what it accepts. */
export function invalid(name: InputName, value: string, accepted: string): Problem {
  return new Problem(
    'input-invalid',
    `The input \`${name}\` is ${JSON.stringify(value)}. It accepts ${accepted}.`,
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
  const value = input(env, name);
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(name, value, list(choices));
  return choice;
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

/** `a`, `b` or `c`, for a message. */
export function list(items: readonly string[]): string {
  const quoted = items.map((item) => `\`${item}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
