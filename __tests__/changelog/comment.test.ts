import { describe, expect, test } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { commentMarker, commentText } from '../../src/changelog/comment.ts';

const ADDRESS = 'https://www.notion.so/Row-0123456789abcdef0123456789abcdef';
const row = { title: 'Row', url: ADDRESS };

/** What GitHub's Markdown makes of a comment: text, and links as `[text](address)`. */
function shown(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return tree.children.flatMap((block) => {
    if (block.type !== 'paragraph') return [`(${block.type})`];
    return block.children.map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'strong' && node.type !== 'link') return `(${node.type})`;
      const text = node.children.map((child) => (child.type === 'text' ? child.value : `(${child.type})`));
      return node.type === 'link' ? `[${text.join('')}](${node.url})` : text.join('');
    });
  });
}

const withoutJoiners = (text: string) => text.replaceAll('\u2060', '');
const shownTitle = (title: string) =>
  shown(commentText({ title, url: 'https://a.example/' }, [])).map(withoutJoiners);

test('a row alone is one line', () => {
  expect(commentText(row, [])).toBe(`**Notion**: [Row](${ADDRESS})`);
});

test('tasks stand on a line of their own', () => {
  const tasks = [
    { title: 'TASK-12 Greet', url: 'https://www.notion.so/a' },
    { title: 'TASK-13', url: 'https://www.notion.so/b' },
  ];
  expect(commentText(row, tasks)).toBe(
    `**Notion**: [Row](${ADDRESS})\nTasks: [TASK-12 Greet](https://www.notion.so/a), [TASK-13](https://www.notion.so/b)`,
  );
});

test('of many tasks the first are linked, so that GitHub takes the comment whatever they are called', () => {
  const tasks = Array.from({ length: 1000 }, (_, i) => ({
    title: '['.repeat(500),
    url: `${ADDRESS}?${'&'.repeat(300)}${i}`,
  }));
  const text = commentText(row, tasks);
  expect(text).toMatch(/ and 980 more$/);
  expect(text.match(/https:/g)).toHaveLength(21);
  expect(text.length).toBeLessThan(65_000);
});

describe('a title stays text', () => {
  test.each([
    ['Markdown', '**bold** _it_ `code` ~~no~~ ![x](https://evil.example/x.png) [y](z) $a$ | b |'],
    ['HTML, and the end of a comment', '--> <img src=x onerror=alert(1)> <!-- &lt;b&gt;'],
    ['what would end the link', '](https://evil.example) [x][y] \\'],
    ['an address', 'https://evil.example and www.evil.example and me@evil.example'],
    ['an emoji, a list and a heading', ':rocket: # - 1. > x'],
  ])('%s', (_, title) => {
    expect(shownTitle(title)).toEqual(['Notion', ': ', `[${title}](https://a.example/)`]);
    expect(commentText({ title, url: ADDRESS }, [])).not.toMatch(/<!--|-->|[<>]/);
  });

  test('whatever it is', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 150 }), (title) => {
        const shownText = shownTitle(title);
        const plain = withoutJoiners(title.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim());
        expect(shownText).toEqual(['Notion', ': ', `[${plain || 'Untitled'}](https://a.example/)`]);
      }),
      { numRuns: 2000 },
    );
  });

  test('that mentions nobody and refers to nothing', () => {
    const text = commentText({ title: '@octocat, @github/security, fixes #1', url: ADDRESS }, []);
    expect(text).not.toMatch(/@\w|#\d(?!\d;)/);
    expect(shown(text)[2]).toBe(`[@\u2060octocat, @\u2060github/security, fixes #\u20601](${ADDRESS})`);
  });

  test('on one line, in its own direction, and not endlessly', () => {
    expect(shownTitle('a\r\n\u2028## b\u202Ec')).toEqual(['Notion', ': ', '[a ## b c](https://a.example/)']);
    expect(shownTitle('👋'.repeat(300))[2]).toBe(`[${'👋'.repeat(199)}…](https://a.example/)`);
    expect(shownTitle(' \n ')[2]).toBe('[Untitled](https://a.example/)');
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example/(x)?a=1&copy;=2#[y]', 'https://a.example/%28x%29?a=1&copy;=2#[y]'],
    ['https://a.example/?a=\\)<b>', 'https://a.example/?a=%5C%29%3Cb%3E'],
    ['https://a.example/a b', 'https://a.example/a%20b'],
  ])('leads where it did: %s', (url, target) => {
    expect(shown(commentText({ title: 'Row', url }, []))).toEqual(['Notion', ': ', `[Row](${target})`]);
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['nothing', ''],
    ['a path', '/p/1'],
    ['an endless one', `https://a.example/${'x'.repeat(2000)}`],
  ])('that no link should have is left out: %s', (_, url) => {
    expect(commentText({ title: 'Row', url }, [])).toBe('**Notion**: Row');
  });
});

test('the marker tells databases apart, and is nothing to see', () => {
  const marker = commentMarker('0123456789ab');
  expect(marker).not.toBe(commentMarker('0123456789ac'));
  expect(shown(`${marker}\n${commentText(row, [])}`)).toEqual([
    '(html)',
    'Notion',
    ': ',
    `[Row](${ADDRESS})`,
  ]);
});
