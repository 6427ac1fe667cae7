import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { PROBE, probedIn } from '../support/probed.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await sync({});
});
afterAll(() => world.close());

async function sync(changes: object) {
  const payload = example('pull_request', 'opened');
  const pull_request = { ...payload.pull_request, ...changes };
  world.github.setPullRequest(pull_request);
  const run = await world.run('pull_request', { ...payload, pull_request }, {}, PROBE);
  expect([run.code, run.errors]).toEqual([0, []]);
  return { ...run, ...probedIn(run.log) };
}

const bytesOf = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Of the bundled files, where one of them is loaded. */
const holds = (files: readonly { name: string }[], text: string) =>
  files.some(({ name }) => readFileSync(`dist/${name}`, 'utf8').includes(text));

/** A part of the parser of HTML, which the converter cannot do without. */
const CONVERTER = 'sequenceIndex';

/** How many bytes of JavaScript a run loads at most. One that needs more has to say so here. */
const LIMITS = { start: 150_000, unchanged: 577_000, text: 654_000 };

describe('a run loads', () => {
  test('no file but the first before its first request has left', async () => {
    const { files } = await sync({ title: 'First' });
    const early = files.filter(({ isBeforeRequest }) => isBeforeRequest);
    expect(early.map(({ name }) => name)).toEqual(['index.js']);
    expect(bytesOf(early)).toBeLessThan(LIMITS.start);
  });

  test('no converter where the text is as it was, and reads no block', async () => {
    const { files, requests, outputs } = await sync({ title: 'Second' });
    expect(outputs.operation).toBe('updated');
    expect(holds(files, CONVERTER)).toBe(false);
    expect(requests).toEqual([
      'GET /v1/databases/:id',
      'POST /v1/data_sources/:id/query',
      'PATCH /v1/pages/:id',
    ]);
    expect(bytesOf(files)).toBeLessThan(LIMITS.unchanged);
  });

  test('the converter where the text has changed', async () => {
    const { files } = await sync({ title: 'Third', body: 'Another text' });
    expect(holds(files, CONVERTER)).toBe(true);
    expect(bytesOf(files)).toBeLessThan(LIMITS.text);
  });
});

test('No module is in two files of the bundle.', async () => {
  const names = readdirSync('dist').filter((name) => name.endsWith('.index.js'));
  const files: { modules: object }[] = await Promise.all(names.map((name) => import(resolve('dist', name))));
  const modules = files.flatMap((file) => Object.keys(file.modules));
  expect(modules.length).toBeGreaterThan(100);
  expect(new Set(modules).size).toBe(modules.length);
});
