import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { SURROUNDINGS } from './surroundings.ts';

const FIXTURES = '__tests__/html/fixtures';

/** A fixture is a folder: input.html in a form of GitHub's, and blocks.json with what it shows. A missing blocks.json is written, to be read. */
test.each(readdirSync(FIXTURES))('%s', (name) => {
  const blocks = toBlocks(readFileSync(`${FIXTURES}/${name}/input.html`, 'utf8'), SURROUNDINGS);
  const path = `${FIXTURES}/${name}/blocks.json`;
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(blocks, null, 2)}\n`);
  expect(blocks).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
