import { describe, expect, test } from '@jest/globals';
import { blocksOfMarkdown } from '../../src/markdown/blocks.ts';
import { readNotesConfig } from '../../src/notes/config.ts';
import { generateNotes } from '../../src/notes/generate-notes.ts';
import type { ShippedPullRequest } from '../../src/shipped.ts';

const REPOSITORY = 'https://github.com/octo/hello';
const compareUrl = `${REPOSITORY}/compare/v1.0.0...v1.1.0`;

function pull(number: number, title: string, labels: string[] = [], login = 'octocat'): ShippedPullRequest {
  const bot = login.endsWith('[bot]');
  const url = bot ? `https://github.com/apps/${login.slice(0, -5)}` : `https://github.com/${login}`;
  return {
    key: `pull/${number}`,
    url: `${REPOSITORY}/pull/${number}`,
    number,
    title,
    labels,
    author: { login, url },
    merged: '2026-01-01T00:00:00Z',
  };
}

/** The notes without their last line, each pull request by its number. */
async function grouped(pullRequests: ShippedPullRequest[], file?: string): Promise<string[]> {
  const config = file === undefined ? undefined : await readNotesConfig(file);
  if (config && 'wrong' in config) throw new Error(config.wrong);
  const notes = generateNotes({ pullRequests, firstContributions: [], config, compareUrl });
  return notes
    .split('\n')
    .filter((line) => /^(?:###|\*) /.test(line))
    .map((line) => line.replace(/^\* .*\/pull\/(\d+)$/, '#$1').replace('### ', ''));
}

test('notes have the form of GitHub’s own', () => {
  const pullRequests = [
    pull(2, 'Greet friendlier', ['enhancement']),
    pull(3, 'Part in time', ['bug'], 'hubot'),
  ];
  const [, second] = pullRequests;
  const firstContributions = second?.author ? [{ author: second.author, pullRequest: second }] : [];
  expect(generateNotes({ pullRequests, firstContributions, config: undefined, compareUrl })).toBe(
    `## What’s changed

### Features

* Greet friendlier by [@octocat](https://github.com/octocat) in ${REPOSITORY}/pull/2

### Bug fixes

* Part in time by [@hubot](https://github.com/hubot) in ${REPOSITORY}/pull/3

## New contributors

* [@hubot](https://github.com/hubot) made their first contribution in ${REPOSITORY}/pull/3

**Full changelog**: ${compareUrl}`,
  );
});

test('without pull requests only the changes are linked', () => {
  const notes = generateNotes({ pullRequests: [], firstContributions: [], config: undefined, compareUrl });
  expect(notes).toBe(`**Full changelog**: ${compareUrl}`);
});

describe('where the repository has no grouping of its own', () => {
  test.each([
    ['Breaking changes', ['breaking', 'breaking-change', 'semver-major', 'kind/breaking-change']],
    ['Features', ['enhancement', 'feature', 'type: feature', 'Kind/Enhancement', '✨ feature']],
    ['Bug fixes', ['bug', 'fix', 'bugfix', 'type/bug', 'kind: bug']],
    ['Dependencies', ['dependencies', 'deps', 'type: dependencies']],
  ])('labels tell: %s', async (title, labels) => {
    for (const label of labels) expect(await grouped([pull(2, 'x', [label])])).toEqual([title, '#2']);
  });

  test.each([
    ['feat(api)!: drop v1', 'Breaking changes'],
    ['feat: greet', 'Features'],
    ['fix(ui): part', 'Bug fixes'],
    ['build(deps): bump x', 'Dependencies'],
    ['chore(deps-dev): bump x', 'Dependencies'],
  ])('titles tell where labels do not: %s', async (title, group) => {
    expect(await grouped([pull(2, title), pull(3, 'Other')])).toEqual([group, '#2', 'Other changes', '#3']);
    expect(await grouped([pull(2, title, ['good first issue'])])).toEqual([group, '#2']);
  });

  test('the label counts more than the title, and the gravest label most', async () => {
    expect(await grouped([pull(2, 'feat: x', ['bug'])])).toEqual(['Bug fixes', '#2']);
    expect(await grouped([pull(2, 'x', ['bug', 'breaking'])])).toEqual(['Breaking changes', '#2']);
  });

  test('words that only begin so do not count', async () => {
    expect(await grouped([pull(2, 'x', ['debugging']), pull(3, 'fixture: y')])).toEqual(['#2', '#3']);
  });
});

describe('where the repository has a release.yml', () => {
  const FILE = `
changelog:
  exclude:
    labels: [skip]
    authors: [dependabot]
  categories:
    - title: Everything else
      labels: ['*']
      exclude: { labels: [internal] }
    - title: New
      labels: [enhancement, feature]
    - title: Mended
      labels: [bug, 1.0]
      exclude: { authors: [hubot] }
`;

  test('its categories, their order and what they exclude hold; `*` comes last, wherever it stands', async () => {
    const pulls = [
      pull(2, 'a', ['bug']),
      pull(3, 'b', ['Feature', 'bug']),
      pull(4, 'c'),
      pull(5, 'd', ['skip', 'bug']),
      pull(6, 'e', ['bug'], 'dependabot[bot]'),
      pull(7, 'f', ['bug'], 'hubot'),
      pull(8, 'g', ['internal']),
      pull(9, 'h', ['1.0']),
    ];
    expect(await grouped(pulls, FILE)).toEqual([
      ...['Everything else', '#4', '#7'],
      ...['New', '#3'],
      ...['Mended', '#2', '#9'],
    ]);
  });

  test('without categories there is one list', async () => {
    const file = 'changelog: { exclude: { labels: [skip] } }';
    expect(await grouped([pull(2, 'a', ['bug']), pull(3, 'b', ['skip'])], file)).toEqual(['#2']);
  });

  test.each([
    ['no YAML', 'changelog: ['],
    ['no list of categories', 'changelog: { categories: yes }'],
    ['a category without a title', 'changelog: { categories: [{ labels: [bug] }] }'],
    ['a category with a blank title', 'changelog: { categories: [{ title: " ", labels: [bug] }] }'],
    ['a category without labels', 'changelog: { categories: [{ title: Bugs }] }'],
    ['a category with empty labels', 'changelog:\n  categories:\n    - title: Bugs\n      labels:\n'],
  ])('with %s it says what is wrong', async (_, file) => {
    expect(await readNotesConfig(file)).toEqual({ wrong: expect.any(String) });
  });

  test('that says nothing of a changelog there is no grouping', async () => {
    expect(await readNotesConfig('')).toBeUndefined();
    expect(await readNotesConfig('other: 1')).toBeUndefined();
    expect(await readNotesConfig('changelog:')).toBeUndefined();
    expect(await readNotesConfig('changelog:\n  categories:\n')).toMatchObject({ categories: [] });
  });

  test('new contributors are told of pull requests that are listed only', async () => {
    const config = await readNotesConfig(FILE);
    const skipped = pull(2, 'a', ['skip']);
    const firstContributions = skipped.author ? [{ author: skipped.author, pullRequest: skipped }] : [];
    if (config === undefined || 'wrong' in config) throw new Error('no config');
    const notes = generateNotes({ pullRequests: [skipped], firstContributions, config, compareUrl });
    expect(notes).not.toContain('first contribution');
  });
});

describe('a title stays text', () => {
  const surroundings = {
    server: 'https://github.com',
    repository: 'octo/hello',
    ref: 'v1.1.0',
    page: `${REPOSITORY}/releases/tag/v1.1.0`,
    videos: new Set<string>(),
  };
  /** What the first item of the list says in Notion, and its links. */
  function shownItem(title: string) {
    const notes = generateNotes({
      pullRequests: [pull(2, title)],
      firstContributions: [],
      config: undefined,
      compareUrl,
    });
    const blocks = blocksOfMarkdown(notes, surroundings);
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'bulleted_list_item', 'paragraph']);
    const item = blocks[1];
    if (item?.type !== 'bulleted_list_item') throw new Error('no item');
    expect(item.children).toEqual([]);
    return item.text;
  }

  test.each([
    '**bold** _it_ ~~no~~',
    '[x](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '# Heading',
    '- item',
    '1. item',
    '1) item',
    '+ item',
    '> quote',
    '| a | b |',
    '![x](https://example.com/x.png)',
    'a\\*b &amp; c',
    '$x$ ---',
    '[ ] task',
    '```',
  ])('%s', (title) => {
    const text = shownItem(title);
    const shown = text.map((run) => ('text' in run ? run.text : '?')).join('');
    expect(shown).toBe(`${title} by @octocat in #2`);
    expect(text.some((run) => 'bold' in run || 'italic' in run)).toBe(false);
  });

  test('in one line, with code between backticks', () => {
    const text = shownItem('Mend `a*b*c`\nand more');
    expect(text.map((run) => ('text' in run ? run.text : '?')).join('')).toBe(
      'Mend a*b*c and more by @octocat in #2',
    );
    expect(text).toContainEqual(expect.objectContaining({ text: 'a*b*c', code: true }));
  });
});
