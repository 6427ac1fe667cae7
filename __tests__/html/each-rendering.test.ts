import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { SURROUNDINGS } from './surroundings.ts';

const FIXTURES = '__tests__/html/fixtures';

/** What GitHub writes otherwise whenever it renders the same text. */
function renderedAgain(html: string): string {
  return html
    .replace(/(?<=jwt=)[\w.]+/g, 'another.signature')
    .replace(/(?<=data-(?:identity|run-id)=")[^"]*/g, 'ffffffff-0000-4000-8000-000000000000')
    .replace(/(?<=user-content-fn(?:ref)?-1-)[\da-f]{32}/g, 'f'.repeat(32))
    .replace(/ data-(?:hovercard|octo|error|permission)[\w-]*="[^"]*"/g, '')
    .replace(/ (?:dir|style|aria-\w+)="[^"]*"/g, '');
}

test('what differs between two renderings of a text changes no block', () => {
  const all = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}/input.html`, 'utf8'));
  const other = all.map(renderedAgain);
  expect(other.filter((html, i) => html !== all[i]).length).toBeGreaterThan(10);
  for (const [i, html] of all.entries())
    expect(toBlocks(other[i] ?? '', SURROUNDINGS)).toEqual(toBlocks(html, SURROUNDINGS));
});
