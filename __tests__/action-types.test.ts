import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readSettings } from '../src/settings/settings.ts';

interface Typed {
  type: string;
  'allowed-values'?: string[];
  separator?: string;
  'list-item'?: Typed;
}

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, object>;
}

const action: Action = parse(readFileSync('action.yml', 'utf8'));
const types: { inputs: Record<string, Typed>; outputs: Record<string, Typed> } = parse(
  readFileSync('action-types.yml', 'utf8'),
);

/** What the action needs beside the input that is looked at. */
const REQUIRED = { 'INPUT_NOTION-TOKEN': 'ntn_token', INPUT_DATABASE: '0123456789abcdef0123456789abcdef' };
const accepts = async (name: string, value: string) => {
  const env = { ...REQUIRED, [`INPUT_${name.toUpperCase()}`]: value };
  return readSettings(env).then(
    () => true,
    () => false,
  );
};

describe('action-types.yml', () => {
  test('types each input and output of action.yml, and no others', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
  });

  test.each(Object.entries(types.inputs))('gives %s a type that the action takes', async (name, typed) => {
    const values = typed['allowed-values'] ?? typed['list-item']?.['allowed-values'];
    if (typed.type === 'boolean' || typed.type === 'integer' || values) {
      expect(await accepts(name, 'something else')).toBe(false);
    }
    const examples = { boolean: ['true', 'false'], integer: ['12'] }[typed.type] ?? values ?? [];
    for (const value of examples) expect([value, await accepts(name, value)]).toEqual([value, true]);
    if (values && typed.separator) expect(await accepts(name, values.join(typed.separator))).toBe(true);
  });

  test.each(Object.entries(action.inputs))('has the default of %s among the values', (name, input) => {
    const typed = types.inputs[name];
    if (input.default === 'true' || input.default === 'false') {
      expect(typed?.type === 'boolean' || typed?.['allowed-values']?.includes(input.default)).toBe(true);
    } else if (typed?.type === 'enum') {
      expect(typed['allowed-values']).toContain(input.default);
    }
  });
});
