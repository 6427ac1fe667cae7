import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import { startWorld, type World } from '../support/world.ts';

const payload = example('pull_request', 'opened');

let world: World;
let folder: string;
beforeEach(async () => {
  world = await startWorld();
  world.github.setPullRequest(payload.pull_request);
  folder = await mkdtemp(join(tmpdir(), 'extremes-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

const DEEP = 100_000;
const lists = '['.repeat(DEEP) + ']'.repeat(DEEP);
const maps = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

/** JSON of an object with something more in it, which need not be data that JSON.stringify takes. */
const withMore = (object: unknown, json: string) => JSON.stringify(object).replace(/^\{/, `{"more":${json},`);

/** A run whose event is described by this text. */
async function runOf(text: string) {
  const path = join(folder, 'event.json');
  await writeFile(path, text);
  return world.run('pull_request', {}, {}, { GITHUB_EVENT_PATH: path });
}

const CREATED = {
  code: 0,
  errors: [],
  warnings: [],
  outputs: expect.objectContaining({ operation: 'created' }),
};

describe('a payload does no harm', () => {
  test.each([
    ['that nests lists very deep', () => lists],
    ['that nests maps very deep', () => maps],
    [
      'of 10 MB',
      () => JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, text: 'x'.repeat(90) }))),
    ],
  ])('%s', async (_, more) => {
    expect(await runOf(withMore(payload, more()))).toMatchObject(CREATED);
  });
});

test('an answer of GitHub’s that nests very deep does no harm', async () => {
  world.github.failNext((body) => Buffer.from(withMore(body, lists)), 5);
  expect(await world.run('pull_request', payload)).toMatchObject(CREATED);
});

test('a description of 10 MB is written', async () => {
  const body = 'Words and words\n'.repeat(650_000);
  world.github.failNext('forbidden', 5);
  const run = await world.run('pull_request', {
    ...payload,
    pull_request: { ...payload.pull_request, body },
  });
  expect(run).toMatchObject({ ...CREATED, warnings: [expect.anything(), expect.anything()] });
});

/** YAML of few characters that stands for a billion of them. */
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]}`)}]`),
].join('\n');

const YAML: [what: string, text: string][] = [
  ['that stands for a billion texts', BOMB],
  ['that nests lists very deep', `a: ${lists.slice(0, 20_000)}`],
  ['that nests maps very deep', `a: ${'{a: '.repeat(20_000)}`],
  ['that nests lines very deep', '- '.repeat(20_000)],
  ['that holds itself', 'a: &a [*a]'],
  ['with the names of JavaScript’s own', '__proto__: { x: y }\nconstructor: [z]\ntoString: 1'],
];

describe('an input is one error, and short,', () => {
  test.each(YAML)('of YAML %s', async (_, text) => {
    const inputs = ['properties', 'extra-properties'];
    for (const name of inputs) {
      const { code, errors, requests } = await world.run('pull_request', payload, { [name]: text });
      expect([name, code, requests, errors]).toEqual([
        name,
        1,
        [],
        [expect.objectContaining({ title: 'An input has a value that is not accepted' })],
      ]);
      expect(errors[0]?.message.length).toBeLessThan(1500);
    }
  });
});

describe('a file of categories does no harm', () => {
  test.each(YAML)('of YAML %s', async (_, text) => {
    world.github.setFile('.github/release.yml', `changelog:\n  ${text.replaceAll('\n', '\n  ')}`);
    expect(await world.run('pull_request', payload)).toMatchObject(CREATED);
  });
});
