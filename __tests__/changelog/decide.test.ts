import { describe, expect, test } from '@jest/globals';
import { type Decision, decide } from '../../src/changelog/decide.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { type FoundRows, NO_ROWS } from '../../src/notion/row/find-rows.ts';
import type { Mark } from '../../src/notion/row/mark.ts';
import { settingsOf } from '../support/settings.ts';
import { PULL_REQUEST, RELEASE } from './entries.ts';
import { keyWith, rowHolding } from './row-holding.ts';

const DELETED: Entry = { ...RELEASE, state: 'deleted', live: false };

async function decided(
  entry: Entry,
  rows: FoundRows,
  inputs: Record<string, string> = {},
): Promise<Decision> {
  return decide(entry, rows, await settingsOf(inputs));
}

/** The row of an entry, which remembers this. */
function rowOf(entry: Entry, mark?: Partial<Mark>): FoundRows {
  return { keyed: [rowHolding([['GitHub ID', keyWith(entry, mark)]])], adoptable: [] };
}

/** A page of a person, with the entry's address and no key. */
const BY_HAND: FoundRows = { keyed: [], adoptable: [rowHolding([], 'by-hand')] };

const skip = (reason: string): Decision => ({ do: 'skip', reason });

describe('an entry without a row', () => {
  test('gets one', async () => {
    expect(await decided(RELEASE, NO_ROWS)).toEqual({ do: 'write' });
    expect(await decided(PULL_REQUEST, NO_ROWS)).toEqual({ do: 'write' });
  });

  test.each<[string, Entry, Record<string, string>, string]>([
    ['by its label', PULL_REQUEST, { 'ignore-labels': 'bug' }, 'The label “bug” is in `ignore-labels`.'],
    ['by its author', RELEASE, { 'ignore-authors': 'octo*' }, 'The author “octocat” is in `ignore-authors`.'],
    [
      'as a draft',
      { ...PULL_REQUEST, state: 'draft' },
      { drafts: 'false' },
      'It is a draft, and `drafts` is false.',
    ],
    [
      'as a pre-release',
      { ...RELEASE, state: 'prerelease' },
      { prereleases: 'false' },
      'It is a pre-release, and `prereleases` is false.',
    ],
  ])('gets none where it is ignored %s, which is told', async (_, entry, inputs, reason) => {
    expect(await decided(entry, NO_ROWS, inputs)).toEqual(skip(reason));
  });
});

describe('the row of an entry', () => {
  test('is kept current, also where entries like it are ignored by now', async () => {
    const rows = rowOf(PULL_REQUEST);
    expect(await decided(PULL_REQUEST, rows, { 'ignore-labels': 'bug' })).toEqual({ do: 'write' });
  });

  test('may be a page that a person has made', async () => {
    expect(await decided(PULL_REQUEST, BY_HAND, { 'ignore-labels': 'bug' })).toEqual({ do: 'write' });
  });

  test.each<[string, string | undefined, Decision]>([
    ['a second older', '2026-01-01T00:00:00Z', skip('The row has newer data than this run.')],
    ['as old', '2026-01-01T00:00:01Z', { do: 'write' }],
    ['newer', '2026-01-01T00:00:02Z', { do: 'write' }],
    ['of no known time', undefined, { do: 'write' }],
  ])('is not overwritten with older data: with data that is %s', async (_, updated, expected) => {
    const rows = rowOf(RELEASE, { updated: Date.parse('2026-01-01T00:00:01Z') / 1000 });
    expect(await decided({ ...RELEASE, updated }, rows)).toEqual(expected);
  });

  test('is written where a person has taken away what it remembers', async () => {
    const rows = { ...NO_ROWS, keyed: [rowHolding([['GitHub ID', { type: 'rich_text', runs: [] }]])] };
    expect(await decided({ ...RELEASE, updated: '2020-01-01T00:00:00Z' }, rows)).toEqual({ do: 'write' });
  });
});

describe('the row of a deleted release', () => {
  const rows = rowOf(RELEASE);

  test('is marked', async () => {
    expect(await decided(DELETED, rows)).toEqual({ do: 'write' });
  });

  test('is moved to the trash where `on-delete` says so: the oldest, where there are two', async () => {
    const [oldest] = rows.keyed;
    const doubled = { ...rows, keyed: [...rows.keyed, rowHolding([], 'younger')] };
    expect(await decided(DELETED, doubled, { 'on-delete': 'trash' })).toEqual({ do: 'trash', row: oldest });
  });

  test('stays as it is where `on-delete` says so', async () => {
    expect(await decided(DELETED, rows, { 'on-delete': 'ignore' })).toEqual(
      skip('The release is deleted; `on-delete` is `ignore`.'),
    );
  });

  test.each(['mark', 'trash', 'ignore'])(
    'is not made, and none of a person is taken for it: on-delete %s',
    async (onDelete) => {
      const reason = skip('The release is deleted and has no row.');
      expect(await decided(DELETED, NO_ROWS, { 'on-delete': onDelete })).toEqual(reason);
      expect(await decided(DELETED, BY_HAND, { 'on-delete': onDelete })).toEqual(reason);
    },
  );

  test('is not brought back by a late event of the release, only by what GitHub shows', async () => {
    const deleted = rowOf(RELEASE, { deleted: true });
    expect(await decided({ ...RELEASE, live: false }, deleted)).toEqual(
      skip('The release is deleted, and GitHub did not show that it is back.'),
    );
    expect(await decided(RELEASE, deleted)).toEqual({ do: 'write' });
  });
});
