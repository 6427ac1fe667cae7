import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { outputsOf } from '../../src/report/outputs.ts';
import { INPUTS } from '../../src/settings/inputs.ts';

interface Metadata {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const metadata: Metadata = parse(readFileSync('action.yml', 'utf8'));

describe('action.yml', () => {
  test('has the inputs that the settings read, with the same defaults', () => {
    const defaults = Object.entries(metadata.inputs).map(([name, { default: value = '' }]) => [name, value]);
    expect(Object.fromEntries(defaults)).toEqual({ ...INPUTS, 'github-token': '${{ github.token }}' });
  });

  test('has the outputs that a run sets', () => {
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputsOf({ mode: 'none', warnings: [] })));
  });

  test('describes every input and output in a sentence', () => {
    for (const { description } of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)]) {
      expect(description).toMatch(/^.{15,}\.$/);
    }
  });

  test('runs the bundle on Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});
