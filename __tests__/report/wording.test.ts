import { describe, expect, test } from '@jest/globals';
import { coded, quoted } from '../../src/quoted.ts';
import { wordingOf } from '../../src/report/wording.ts';

const wording = wordingOf({
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'octo/app',
});
const VARIABLES = 'https://github.example.com/octo/app/settings/variables/actions';
const PAGE = 'https://github.com/notion-changelog/notion-changelog/blob/v1/docs/which-event.md';

describe('what is code in the sources', () => {
  test('stands in quotation marks in annotations and the log, which show no Markdown', () => {
    expect(wording.plain('Set `mode: check`.')).toBe('Set “mode: check”.');
  });

  test('is code in the summary, and can be copied from it as it is', () => {
    expect(wording.html('Write `a: <b@c>`.')).toBe('Write <code>a: &lt;b@c&gt;</code>.');
  });
});

describe('a place', () => {
  test('has its address behind it once in annotations and the log', () => {
    const place = 'Settings → Secrets and variables → Actions → Variables';
    expect(wording.plain(`Open ${place}, ${place}.`)).toBe(`Open ${place} (${VARIABLES}), ${place}.`);
  });

  test('is a link in the summary', () => {
    expect(wording.html('In Notion’s Creator dashboard open it.')).toBe(
      'In <a href="https://www.notion.so/profile/integrations">Notion’s Creator dashboard</a> open it.',
    );
  });

  test('is told by its words alone where the runner names no repository', () => {
    const text = 'Open Settings → Secrets and variables → Actions.';
    expect([wordingOf({}).plain(text), wordingOf({}).html(text)]).toEqual([text, text]);
  });
});

test('a page of the docs leads there', () => {
  const text = 'See docs/which-event.md of this action.';
  expect(wording.plain(text)).toBe(`See docs/which-event.md (${PAGE}).`);
  expect(wording.html(text)).toBe(`See <a href="${PAGE}">docs/which-event.md</a>.`);
});

test('only addresses of Notion and of GitHub are links', () => {
  const text = 'See https://www.notion.so/a-1 and https://evil.example/x.';
  expect(wording.html(text)).toBe(
    'See <a href="https://www.notion.so/a-1">https://www.notion.so/a-1</a> and https://evil.example/x.',
  );
});

test('a name leads to the address behind it', () => {
  const text = 'The page “Engineering” (https://app.notion.com/p/a-1) is empty.';
  expect(wording.plain(text)).toBe(text);
  expect(wording.html(text)).toBe(
    'The page <a href="https://app.notion.com/p/a-1">“Engineering”</a> is empty.',
  );
});

describe('a title that anybody wrote', () => {
  const TITLES = [
    'Fix the README and docs/errors.md',
    'Open Settings → Secrets and variables → Actions',
    'A lone ` in it',
    'Two `in` it, and “ one',
    'See https://github.example.com/evil/repo',
    '“here” (https://github.example.com/evil/repo)',
    '” (https://github.example.com/evil/repo) “',
    'A lone " in it',
  ];
  const SUMMARY_LINK = '<a href="https://www.notion.so/a-1">';

  test.each(TITLES)('stays as it is in annotations and the log, and so does what follows: %s', (title) => {
    const text = `The row of ${quoted(title)} lacks \`tag\`.`;
    expect(wording.plain(text)).toBe(`The row of ${quoted(title)} lacks “tag”.`);
  });

  test.each(TITLES)('is no link and no code in the summary, and leads only to its own page: %s', (title) => {
    const alone = wording.html(`The row of ${quoted(title)} lacks \`tag\`.`);
    expect(alone.match(/<[^>]*>/g)).toEqual(['<code>', '</code>']);
    const linked = wording.html(`The page ${quoted(title)} (https://www.notion.so/a-1) is empty.`);
    expect(linked.match(/<[^>]*>/g)).toEqual([SUMMARY_LINK, '</a>']);
  });

  test.each(TITLES)('ends no code that it stands in: %s', (title) => {
    const html = wording.html(`Write ${coded(`name: ${title}`)} or \`tag\`.`);
    expect(html.match(/<[^>]*>/g)).toEqual(['<code>', '</code>', '<code>', '</code>']);
  });

  test.each(TITLES)('stays as it is where it is told as JSON: %s', (title) => {
    const html = wording.html(`The value is ${JSON.stringify(title)}, not \`tag\`.`);
    expect(html.match(/<[^>]*>/g)).toEqual(['<code>', '</code>']);
  });
});
