import { describe, expect, test } from '@jest/globals';
import type { ShippedPullRequest } from '../../src/entry/shipped.ts';
import { readNotesConfig } from '../../src/github/notes-config.ts';
import type { Block, Run } from '../../src/html/block.ts';
import { toBlocks } from '../../src/html/to-blocks.ts';
import { generateNotes, type NotesSource } from '../../src/shipped/generate-notes.ts';
import { plain } from '../html/text.ts';

const REPOSITORY = 'https://github.com/octo/hello';

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

/** What a page in Notion shows of the notes. */
function blocksOf(source: Partial<NotesSource>): Block[] {
  const html = generateNotes({
    pullRequests: [],
    firstContributions: [],
    config: undefined,
    home: REPOSITORY,
    tag: 'v1.1.0',
    previousTag: 'v1.0.0',
    ...source,
  });
  return toBlocks(html, {
    server: 'https://github.com',
    repository: 'octo/hello',
    ref: 'v1.1.0',
    page: `${REPOSITORY}/releases/tag/v1.1.0`,
  });
}

/** The headings of groups, and each pull request by its number. */
async function grouped(pullRequests: ShippedPullRequest[], file?: string): Promise<string[]> {
  const config = file === undefined ? undefined : await readNotesConfig(file);
  if (config && 'wrong' in config) throw new Error(config.wrong);
  return blocksOf({ pullRequests, config }).flatMap((block) => {
    if (block.type === 'heading') return block.level === 3 ? [plain(block.text)] : [];
    return block.type === 'bulleted_list_item' ? [plain(block.text).replace(/^.* in #/, '#')] : [];
  });
}

const heading = (level: number, text: string) => ({ type: 'heading', level, text: [{ text }] });
const item = (...text: Run[]) => ({ type: 'bulleted_list_item', text, children: [] });
const link = (text: string, address: string): Run => ({ text, link: address });
const FULL: Run[] = [{ text: 'Full changelog', bold: true }, { text: ': ' }];

test('notes have the form of GitHub’s own', () => {
  const second = pull(3, 'Part in time', ['bug'], 'hubot');
  const pullRequests = [pull(2, 'Greet friendlier', ['enhancement']), second];
  const firstContributions = second.author ? [{ author: second.author, pullRequest: second }] : [];
  const hubot = link('@hubot', 'https://github.com/hubot');
  expect(blocksOf({ pullRequests, firstContributions })).toEqual([
    heading(2, 'What’s changed'),
    heading(3, 'Features'),
    item(
      { text: 'Greet friendlier by ' },
      link('@octocat', 'https://github.com/octocat'),
      { text: ' in ' },
      link('#2', `${REPOSITORY}/pull/2`),
    ),
    heading(3, 'Fixes'),
    item({ text: 'Part in time by ' }, hubot, { text: ' in ' }, link('#3', `${REPOSITORY}/pull/3`)),
    heading(2, 'New contributors'),
    item(hubot, { text: ' made their first contribution in ' }, link('#3', `${REPOSITORY}/pull/3`)),
    {
      type: 'paragraph',
      text: [...FULL, { ...link('v1.0.0...v1.1.0', `${REPOSITORY}/compare/v1.0.0...v1.1.0`), code: true }],
      children: [],
    },
  ]);
});

test('without pull requests only the changes are linked, in words that GitHub has for the address', () => {
  const linked = (tag: string, previousTag?: string) => {
    const [block, ...more] = blocksOf({ tag, previousTag });
    expect(more).toEqual([]);
    return block?.type === 'paragraph' ? block.text.at(-1) : undefined;
  };
  const commits = `${REPOSITORY}/commits/v1.0.0`;
  expect(linked('v1.0.0')).toEqual(link(commits, commits));
  expect(linked('cli/v1#"2"&<3', '@x/y@1.0')).toEqual({
    ...link('@x/y@1.0...cli/v1#"2"&<3', `${REPOSITORY}/compare/%40x/y%401.0...cli/v1%23%222%22%26%3C3`),
    code: true,
  });
});

test('who has no profile any more is named without a link', () => {
  const pullRequests = [{ ...pull(2, 'Greet'), author: { login: 'ghost' } }];
  expect(blocksOf({ pullRequests })[1]).toMatchObject({
    text: [{ text: 'Greet by ghost in ' }, { text: '#2' }],
  });
});

describe('where the repository has no grouping of its own', () => {
  test.each([
    ['Breaking changes', ['breaking', 'breaking-change', 'semver-major', 'kind/breaking-change']],
    ['Features', ['enhancement', 'feature', 'type: feature', 'Kind/Enhancement', '✨ feature']],
    ['Fixes', ['bug', 'fix', 'bugfix', 'type/bug', 'kind: bug']],
    ['Dependencies', ['dependencies', 'deps', 'type: dependencies']],
  ])('labels tell: %s', async (title, labels) => {
    for (const label of labels) expect(await grouped([pull(2, 'x', [label])])).toEqual([title, '#2']);
  });

  test.each([
    ['feat(api)!: drop v1', 'Breaking changes'],
    ['feat: greet', 'Features'],
    ['fix(ui): part', 'Fixes'],
    ['build(deps): bump x', 'Dependencies'],
    ['chore(deps-dev): bump x', 'Dependencies'],
  ])('titles tell where labels do not: %s', async (title, group) => {
    expect(await grouped([pull(2, title), pull(3, 'Other')])).toEqual([group, '#2', 'Other changes', '#3']);
    expect(await grouped([pull(2, title, ['good first issue'])])).toEqual([group, '#2']);
  });

  test('the label counts more than the title, and the gravest label most', async () => {
    expect(await grouped([pull(2, 'feat: x', ['bug'])])).toEqual(['Fixes', '#2']);
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
    const blocks = blocksOf({ pullRequests: [skipped], firstContributions, config });
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
  });
});

describe('text by anybody stays text', () => {
  /** What the first item of the list says in Notion before its author, and in what format. */
  function shown(title: string): Run[] {
    const blocks = blocksOf({ pullRequests: [pull(2, title)] });
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'bulleted_list_item', 'paragraph']);
    const [, first] = blocks;
    if (first?.type !== 'bulleted_list_item') throw new Error('no item');
    expect(first.children).toEqual([]);
    const end = first.text.slice(-4).map(({ text }) => text);
    expect(end.join('')).toMatch(/ by @octocat in #2$/);
    return first.text
      .slice(0, -3)
      .map((run) => ({ ...run, text: run.text.replace(/ by $/, '') }))
      .filter(({ text }) => text !== '');
  }

  const HOSTILE = [
    '**bold** _it_ ~~no~~',
    '[x](javascript:alert(1))',
    '<img src=x onerror=alert(1)>',
    '</li></ul><h1>Mine</h1><ul><li>',
    '<script>alert(1)</script>',
    '<!-- hidden',
    ']]> <![CDATA[ x',
    '"><a href="https://example.com">x</a>',
    '# Heading',
    '- item',
    '1. item',
    '> quote',
    '| a | b |',
    '![x](https://example.com/x.png)',
    String.raw`a\*b &amp; &lt;b&gt; &#60; &copy c`,
    '$x$ :tada: ---',
    '[ ] task',
    '@hubot #3 https://example.com/',
    '```',
    'one ` alone',
    '``',
  ];

  test.each(HOSTILE)('a title: %s', (title) => {
    expect(shown(title)).toEqual([{ text: title }]);
  });

  test.each(HOSTILE)('a group’s title, a label and a login: %s', (text) => {
    const config = {
      exclude: { labels: [], authors: [] },
      categories: [{ title: text, labels: [text], exclude: { labels: [], authors: [] } }],
    };
    const one = { ...pull(2, 'Greet', [text]), author: { login: text, url: 'https://github.com/x"y' } };
    const blocks = blocksOf({ pullRequests: [one], config });
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'heading', 'bulleted_list_item', 'paragraph']);
    expect(blocks[1]).toEqual(heading(3, text));
    expect(blocks[2]).toMatchObject({
      text: [
        { text: 'Greet by ' },
        link(`@${text}`, 'https://github.com/x%22y'),
        { text: ' in ' },
        { text: '#2' },
      ],
    });
  });

  test.each([
    ['Mend\nand\r\n\r\n  more', 'Mend and more'],
    ['  Mend\t\t\u2028it\u00a0 ', 'Mend it'],
    ['Mend\u0000\u0007\u001b[31m it\u0085', 'Mend [31m it'],
  ])('in one line, without control characters: %j', (title, text) => {
    expect(shown(title)).toEqual([{ text }]);
  });

  test.each<[string, Run[]]>([
    ['Mend `a*b*c` now', [{ text: 'Mend ' }, { text: 'a*b*c', code: true }, { text: ' now' }]],
    ['`<b>&amp;</b>`', [{ text: '<b>&amp;</b>', code: true }]],
    ['`a\n  b` and `c', [{ text: 'a b', code: true }, { text: ' and `c' }]],
    ['<b>`</b>`', [{ text: '<b>' }, { text: '</b>', code: true }]],
  ])('but for code between backticks: %j', (title, runs) => {
    expect(shown(title)).toEqual(runs);
  });
});
