import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { unwanted } from '../src/entry/unwanted.ts';
import { attachmentsOf } from '../src/github/attachments.ts';
import { wordingOf } from '../src/report/wording.ts';
import { previousTag } from '../src/shipped/previous-tag.ts';
import { mentionedNumbers } from '../src/shipped/read-shipped.ts';

/** Characters of the shorter text; the longer one has twice as many. */
const SHORT = 3000;

/** Milliseconds of computing, within which no machine is too slow for a text of which each character is looked at a few times. */
const ENOUGH = 4;

interface Pattern {
  file: string;
  pattern: string;
  flags: string;
}

/** Every pattern that is written in src/. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('pattern' in node && 'flags' in node)
      found.push({ file, pattern: String(node.pattern), flags: String(node.flags) });
    for (const part of Object.values(node)) look(part);
  };
  look(parseSync(readFileSync(join('src', file), 'utf8'), { syntax: 'typescript', target: 'es2024' }).body);
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const patterns = files.flatMap(patternsIn);

/** What texts are made of that may take a pattern long: its own signs and words, and pairs of them, over and over. */
function unitsOf(pattern: string): string[] {
  const words = pattern.match(/[a-z]{2,}|<!--|-->|`{3}/gi) ?? [];
  const signs = new Set(['a', '0', ' ', ...pattern.replace(/\\[a-z]|[\^$*+?()|{}[\]\\]/gi, '')]);
  const few = [...signs].slice(0, 6);
  return [...signs, ...words, ...few.flatMap((first) => few.map((second) => first + second))];
}

/** Computing time in milliseconds, which other programs do not count into; the least of a few. */
function timeOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage();
    return (after.user + after.system - user - system) / 1000;
  });
  return Math.min(...times);
}

/** The units of which twice as long a text takes much more than twice the time. */
function slowUnits(units: readonly string[], work: (text: string) => void): string[] {
  const time = (unit: string, length: number) => {
    const text = `${unit.repeat(Math.ceil(length / unit.length))}\0`;
    return timeOf(() => work(text));
  };
  const isSlow = (unit: string) => {
    const twice = time(unit, 2 * SHORT);
    return twice > ENOUGH && twice > 2.8 * time(unit, SHORT);
  };
  // What the engine does beside it, such as collecting garbage, may make one comparison wrong, and not each of several.
  return units.filter((unit) => [1, 2, 3, 4].every(() => isSlow(unit)));
}

/** Patterns that no long text ever comes to, by their first signs: the version in a tag. */
const OF_SHORT_TEXTS: readonly string[] = ['^(?<line>.*?)v?(?<numbers>'];

describe('no text, however long, takes a pattern longer than it is:', () => {
  test.each(files.filter((file) => patternsIn(file).length > 0))('%s', (file) => {
    const slow = patterns
      .filter((one) => one.file === file && !OF_SHORT_TEXTS.some((start) => one.pattern.startsWith(start)))
      .map(({ pattern, flags }) => {
        const global = new RegExp(pattern, `${flags.replace('g', '')}g`);
        return { pattern, units: slowUnits(unitsOf(pattern), (text) => text.replace(global, '')) };
      })
      .filter(({ units }) => units.length > 0);
    expect(slow).toEqual([]);
  });

  const author = (login: string) => ({ kind: 'release', state: 'released', author: { login } }) as const;
  const plain = wordingOf({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app' });
  test.each<[string, string[], (text: string) => void]>([
    [
      'ignore-authors',
      ['a', 'ab', '*'],
      (text) =>
        unwanted(author(text), {
          authors: [`${'*a'.repeat(30)}b`, '*[bot]'],
          labels: [],
          drafts: false,
          prereleases: false,
        }),
    ],
    [
      'sentences',
      ['“', '`', '"', '\\"', '“a', 'https://github.com/', 'docs/', '“” (https://github.com/a '],
      (text) => plain.html(text),
    ],
    [
      'numbers in notes',
      ['#1', '`', '``a`', '```', '~~~\n', '<!--', 'GH-', 'https://github.com/a/b/pull/1', '#1a'],
      (text) => mentionedNumbers(text, 'https://github.com', 'a/b'),
    ],
    [
      'tags',
      ['0', '0.', '0.0-', '1.0_'],
      (version) => previousTag({ version, state: 'released', shipped: undefined }, []),
    ],
    [
      'attachments',
      ['https://github.com/a/assets/1/', 'https://a', 'user-attachments/assets/', '0'.repeat(8), '0-'],
      (text) => attachmentsOf(text, text, 'https://github.com', 'private'),
    ],
  ])('%s', (_, units, work) => {
    expect(slowUnits(units, work)).toEqual([]);
  });
});
