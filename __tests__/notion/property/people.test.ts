import { describe, expect, test } from '@jest/globals';
import { peopleContent } from '../../../src/notion/property/people.ts';

const users = new Map([
  ['mona', 'M'],
  ['octo', 'O'],
]);

function content(
  logins: string[],
  held: string[],
  known: ReadonlyMap<string, string> = users,
): string[] | undefined {
  const people = logins.map((login) => ({ login, url: `https://github.com/${login}` }));
  const result = peopleContent(people, known, { type: 'people', ids: held });
  return result?.type === 'people' ? result.ids : undefined;
}

describe('a property of type people', () => {
  test.each<[string, string[], string[], string[] | undefined]>([
    ['holds the users of all logins, whatever was there', ['Mona', 'octo'], ['P'], ['M', 'O']],
    ['is emptied where there are no logins', [], ['M', 'P'], []],
    ['keeps whoever is there where no login has a user', ['zed'], ['M', 'P'], undefined],
    ['keeps those whom no login stands for as long as one has no user', ['mona', 'zed'], ['P'], ['M', 'P']],
    ['keeps nobody whose login is not among them any more', ['mona', 'zed'], ['O', 'P'], ['M', 'P']],
    ['holds each once', ['mona', 'mona', 'zed'], ['M'], ['M']],
  ])('%s', (_, logins, held, expected) => {
    expect(content(logins, held)).toEqual(expected);
  });

  test.each([[['mona']], [[]]])('stays as it is where nobody is named at all: %j', (logins) => {
    expect(content(logins, ['P'], new Map())).toBeUndefined();
  });

  test('stays as it is where Notion would not take all who stay', () => {
    const many = Array.from({ length: 100 }, (_, index) => `P${index}`);
    expect(content(['mona', 'zed'], many)).toBeUndefined();
    expect(content(['mona', 'zed'], many.slice(1))).toHaveLength(100);
  });
});
