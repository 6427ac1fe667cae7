import { describe, expect, test } from '@jest/globals';
import type { Page } from './rendering/page.ts';
import { htmlOf } from './rendering/pipeline.ts';

const SHA = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const VIDEO = 'https://github.com/user-attachments/assets/0b8e5f6a-1111-4222-a333-444455556666';
const IMAGE = 'https://github.com/user-attachments/assets/5b708311-aac2-44cf-ab52-1d38843b2810';

const page: Page = {
  server: 'https://github.com',
  repository: 'octo/app',
  breaks: true,
  known: {
    numbered: (_, number) => (number > 100 ? undefined : number === 7 ? 'pull' : 'issues'),
    commit: (_, sha) => (SHA.startsWith(sha) ? SHA : undefined),
    login: (login) => login !== 'nobody',
    team: (organization) => organization === 'octo',
    upload: (address) =>
      [VIDEO, IMAGE].includes(address)
        ? { isVideo: address === VIDEO, link: `${address}.file?jwt=a.b`, name: 'demo.mp4' }
        : undefined,
  },
};

/** Without the attributes that change nothing of what is shown. */
async function shown(markdown: string, where: Partial<Page> = {}): Promise<string> {
  const html = await htmlOf(markdown, { ...page, ...where });
  return html.replace(/ (?:dir|style|aria-\w+|data-(?!canonical|plain)[\w-]+)="[^"]*"/g, '');
}

const issue = (path: string, text: string) =>
  `<a class="issue-link js-issue-link" href="https://github.com/${path}">${text}</a>`;
const commit = (path: string, text: string) =>
  `<a class="commit-link" href="https://github.com/${path}">${text}</a>`;

describe('a text comes out as on GitHub', () => {
  test.each<[string, string, string]>([
    ['line endings', 'One\ntwo', '<p>One<br>\ntwo</p>'],
    ['headings', "## What's *new*", "<h2>What's <em>new</em></h2>"],
    ['emoji', ':tada: `:tada:` :none:', '<p>🎉 <code class="notranslate">:tada:</code> :none:</p>'],
    [
      'tasks',
      '- [x] done\n- open',
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled class="task-list-item-checkbox"> done</li>\n<li>open</li>\n</ul>',
    ],
    [
      'code with a grammar',
      '```ts\na < b\n```',
      '<div class="highlight highlight-source-ts"><pre class="notranslate">a &lt; b</pre></div>',
    ],
    [
      'code without one',
      '```zzz\na\n```',
      '<pre lang="zzz" class="notranslate"><code class="notranslate">a\n</code></pre>',
    ],
    [
      'formulas, and prices',
      '$x^2$ for $5 or $6',
      '<p><math-renderer class="js-inline-math">$x^2$</math-renderer> for $5 or $6</p>',
    ],
    [
      'formulas on lines of their own',
      '```math\nx\n```',
      '<math-renderer class="js-display-math">$$x$$</math-renderer>',
    ],
    [
      'an image elsewhere',
      '![chart](https://example.org/a.png)',
      '<p><a target="_blank" rel="noopener noreferrer" href="CAMO"><img src="CAMO" alt="chart" data-canonical-src="https://example.org/a.png"></a></p>',
    ],
    [
      'an image with a link',
      '[![CI](a.svg)](https://example.org/)',
      '<p><a href="https://example.org/" rel="nofollow"><img src="a.svg" alt="CI"></a></p>',
    ],
    [
      'an uploaded image',
      `<img width="9" src="${IMAGE}">`,
      `<a target="_blank" rel="noopener noreferrer" href="${IMAGE}.file?jwt=a.b"><img width="9" src="${IMAGE}.file?jwt=a.b"></a>`,
    ],
    [
      'HTML without what does harm',
      '<b onclick="x" class="y" style="z" id="a">hi</b> [bad](javascript:x) <!-- no --><input type="checkbox">',
      '<p><b id="user-content-a">hi</b> <a>bad</a> </p>',
    ],
    ['scripts as text', '<script>x</script>', '&lt;script>x&lt;/script>'],
  ])('%s', async (_, markdown, html) => {
    const rendered = await shown(markdown);
    expect(rendered.replace(/https:\/\/camo\.githubusercontent\.com\/[\da-f]+\/[\da-f]+/g, 'CAMO')).toBe(
      html,
    );
  });

  test('alerts, but not in quotes', async () => {
    expect(await shown('> [!WARNING]\n> Back **up**')).toMatch(
      /^<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg [^>]*width="16" height="16"[^>]*><path d="M6\.457 [^"]+"><\/path><\/svg>Warning<\/p><p>Back <strong>up<\/strong><\/p>\n<\/div>$/,
    );
    expect(await shown('> > [!NOTE]\n> > x')).not.toContain('alert');
    expect(await shown('> [!NOTE] x')).not.toContain('alert');
  });

  test('tables', async () => {
    expect(await shown('| A |\n| :-- |\n| 1 |')).toMatch(
      /^<markdown-accessiblity-table><table role="table">\s*<thead>\s*<tr>\s*<th align="left">A<\/th>/,
    );
  });

  test('diagrams', async () => {
    const html = await shown('```mermaid\na --> b\n```');
    expect(html).toContain('<section class="js-render-needs-enrichment');
    expect(html).toContain('<pre lang="mermaid">a --> b\n</pre>');
  });

  test('a player for a video that stands alone', async () => {
    const html = await shown(`Look:\n${VIDEO}\nand ${VIDEO}`);
    expect(html).toMatch(/^<p>Look:<\/p><details open class="details-reset border rounded-2"><summary/);
    expect(html).toContain(`<video src="${VIDEO}.file?jwt=a.b"`);
    expect(html.match(/<video/g)).toHaveLength(1);
  });

  test('footnotes, with other IDs each time', async () => {
    const markdown = 'Kept[^1].\n\n[^1]: Note.';
    const html = await shown(markdown);
    const [, id] = /href="#user-content-fn-1-(\w+)"/.exec(html) ?? [];
    expect(html).toContain(`<li id="user-content-fn-1-${id}">`);
    expect(html).toContain(`<a href="#user-content-fnref-1-${id}" class="data-footnote-backref">`);
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">Footnotes</h2>');
    expect(await shown(markdown)).not.toBe(html);
  });
});

describe('a reference', () => {
  test.each<[string, string]>([
    ['@octocat', '<a class="user-mention notranslate" href="https://github.com/octocat">@octocat</a>'],
    [
      '@octo/core',
      '<a class="team-mention js-team-mention notranslate" href="https://github.com/orgs/octo/teams/core">@octo/core</a>',
    ],
    ['#12', issue('octo/app/issues/12', '#12')],
    ['GH-7', issue('octo/app/pull/7', 'GH-7')],
    ['a/b#12', issue('a/b/issues/12', 'a/b#12')],
    ['https://github.com/octo/app/issues/7', issue('octo/app/pull/7', '#7')],
    [
      'https://github.com/octo/app/pull/12#issuecomment-1',
      issue('octo/app/pull/12#issuecomment-1', '#12 (comment)'),
    ],
    ['https://github.com/a/b/discussions/3', issue('a/b/discussions/3', 'a/b#3')],
    [SHA, commit(`octo/app/commit/${SHA}`, '<tt>0a1b2c3</tt>')],
    ['0a1b2c3d', commit(`octo/app/commit/${SHA}`, '<tt>0a1b2c3</tt>')],
    [`a/b@${SHA}`, commit(`a/b/commit/${SHA}`, 'a/b@<tt>0a1b2c3</tt>')],
    ['https://github.com/octo/app/compare/v1...v2', commit('octo/app/compare/v1...v2', '<tt>v1...v2</tt>')],
  ])('%s is linked', async (reference, html) => {
    expect(await shown(`See (${reference}).`)).toBe(`<p>See (${html}).</p>`);
  });

  test.each([
    '@nobody',
    '@types/node',
    '@mention',
    'a@b',
    '#123',
    '#12abc',
    'PR#12',
    '1234567',
    'deadbeef',
    `sha256:${SHA}${SHA.slice(16)}`,
  ])('%s is text', async (text) => {
    expect(await shown(text)).not.toContain('github.com');
  });

  test('stays as it is in code and in links', async () => {
    expect(await shown('`#12` [#12](x)')).toBe(
      '<p><code class="notranslate">#12</code> <a href="x">#12</a></p>',
    );
  });

  test('means nothing where a text stands in no repository', async () => {
    expect(await shown('#12 @octocat', { repository: undefined })).toMatch(/^<p>#12 <a class="user-mention/);
  });
});
