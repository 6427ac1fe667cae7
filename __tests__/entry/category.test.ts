import { describe, expect, test } from '@jest/globals';
import { type Category, categoryOf, type NotesConfig } from '../../src/entry/category.ts';

const NOBODY = { labels: [], authors: [] };

function category(title: string, labels: string[], exclude: Partial<Category['exclude']> = {}): Category {
  return { title, labels, exclude: { ...NOBODY, ...exclude } };
}

const CONFIG: NotesConfig = {
  exclude: { labels: ['ignore-for-release'], authors: ['renovate'] },
  categories: [
    category('Everything else', ['*'], { labels: ['internal'] }),
    category('🛠 Breaking', ['semver-major']),
    category('✨ New', ['enhancement', 'semver-minor'], { authors: ['octocat'] }),
  ],
};

interface Given {
  title: string;
  labels: string[];
  login: string;
}

const of = ({ title = 'Greet', labels = [], login = 'hubot' }: Partial<Given>, config?: NotesConfig) =>
  categoryOf({ title, labels, author: { login } }, config);

describe('the category of a pull request', () => {
  test.each<[string, Partial<Given>, string | undefined]>([
    ['a label of one', { labels: ['docs', 'enhancement'] }, '✨ New'],
    ['a label in capitals', { labels: ['Enhancement'] }, '✨ New'],
    ['labels of two: the first of them', { labels: ['enhancement', 'semver-major'] }, '🛠 Breaking'],
    ['no label of any: the one that takes the rest', { labels: ['docs'] }, 'Everything else'],
    ['whatever the title says', { title: 'fix!: greet' }, 'Everything else'],
    ['an author that one excludes', { labels: ['enhancement'], login: 'octocat' }, 'Everything else'],
    ['a label that all exclude', { labels: ['enhancement', 'ignore-for-release'] }, undefined],
    ['an author that all exclude', { labels: ['enhancement'], login: 'renovate[bot]' }, undefined],
    ['one that none takes, and whose title tells nothing', { labels: ['internal'] }, undefined],
    ['one that none takes: what its title tells', { labels: ['internal'], title: 'feat: greet' }, 'Features'],
  ])('by the repository’s own grouping: %s', (_, given, expected) => {
    expect(of(given, CONFIG)).toBe(expected);
  });

  test.each([
    ['feat: greet', 'Features'],
    ['feat(api): greet', 'Features'],
    ['Fix: greet', 'Fixes'],
    ['fix(deps): greet', 'Fixes'],
    ['chore!: greet', 'Breaking changes'],
    ['feat(api)!: greet', 'Breaking changes'],
    ['docs: greet', undefined],
    ['Greet: everybody', undefined],
    ['feature parity', undefined],
    ['feat:greet', undefined],
  ])('by its title where the repository has none: %s', (title, expected) => {
    expect(of({ title })).toBe(expected);
    expect(of({ title, labels: ['bug'] }, { exclude: NOBODY, categories: [] })).toBe(expected);
  });
});
