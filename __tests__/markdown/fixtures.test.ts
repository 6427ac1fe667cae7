import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { blocksOfMarkdown } from '../../src/markdown/blocks.ts';
import { SURROUNDINGS } from './rendered.ts';

const FIXTURES = '__tests__/markdown/fixtures';

/** A fixture is a folder: input.md, and blocks.json with what GitHub shows of it. A missing blocks.json is written, to be read. */
test.each(readdirSync(FIXTURES))('%s', (name) => {
  const videos = new Set(['https://github.com/user-attachments/assets/0a1b2c3d-0000-4000-8000-00000000000a']);
  const blocks = blocksOfMarkdown(readFileSync(`${FIXTURES}/${name}/input.md`, 'utf8'), {
    ...SURROUNDINGS,
    videos,
  });
  const path = `${FIXTURES}/${name}/blocks.json`;
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(blocks, null, 2)}\n`);
  expect(blocks).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
