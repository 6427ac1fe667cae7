/** What a reader would miss: a text as people write it, and what has to be seen of it. */
export interface Fidelity {
  feature: string;
  markdown: string;
  /** Each has to be found in the blocks' view (see view.ts). */
  shows: RegExp[];
  /** None may be found. */
  hides?: RegExp[];
}

export const FIDELITY: Fidelity[] = [
  {
    feature: 'headings of all levels',
    markdown: '# A\n\n#### D\n\n###### F',
    shows: [/^heading_1 A$/m, /^heading_4 D$/m, /^heading_4 F$/m],
  },
  {
    feature: 'nested, mixed lists',
    markdown: '- a\n  1. b\n     - c',
    shows: [/^bulleted_list_item a$/m, /^ {2}numbered_list_item b$/m, /^ {4}bulleted_list_item c$/m],
  },
  { feature: 'lists that start elsewhere', markdown: '5. five\n6. six', shows: [/5\. five/, /6\. six/] },
  {
    feature: 'code in a list item',
    markdown: '- Run:\n\n  ```sh\n  npm ci\n  ```',
    shows: [/^bulleted_list_item Run:$/m, /^ {2}code (?:shell|bash) npm ci$/m],
  },
  {
    feature: 'task lists',
    markdown: '- [x] done\n- [ ] open',
    shows: [/^to_do checked done$/m, /^to_do open$/m],
  },
  {
    feature: 'tables with markup',
    markdown: '| a | b |\n| - | - |\n| **1** | [2](https://x.example/) |',
    shows: [/table_row a \| b$/m, /table_row \*\*1\*\* \| \[2\]\(https:\/\/x\.example\/\)$/m],
  },
  { feature: 'single line ends', markdown: 'one\ntwo', shows: [/^paragraph one\ntwo$/m] },
  {
    feature: 'combined formats',
    markdown: '**bold _both_ `code`** ~~gone~~',
    shows: [/\*\*bold \*\*/, /\*\*_both_\*\*/, /\*\*`code`\*\*/, /~~gone~~/],
  },
  {
    feature: 'alerts',
    markdown: '> [!WARNING]\n> Back up first.',
    shows: [/^callout Back up first\.$/m],
    hides: [/\[!WARNING\]/],
  },
  {
    feature: 'details',
    markdown: '<details><summary>More</summary>\n\nHidden **text**\n\n</details>',
    shows: [/^toggle More$/m, /^ {2}paragraph Hidden \*\*text\*\*$/m],
  },
  {
    feature: 'HTML images',
    markdown: '<img src="https://x.example/a.png" width="300">',
    shows: [/^image https:\/\/x\.example\/a\.png/m],
  },
  {
    feature: 'linked images',
    markdown: '[![Build](https://x.example/b.svg)](https://x.example/ci)',
    shows: [/^image https:\/\/x\.example\/b\.svg .*https:\/\/x\.example\/ci/m],
  },
  {
    feature: 'inline HTML',
    markdown: 'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <ins>new</ins>, <b>bold</b>',
    shows: [/`Ctrl`/, /H₂O/, /\+\+new\+\+/, /\*\*bold\*\*/],
  },
  {
    feature: 'HTML blocks',
    markdown: '<h2 align="center">Title</h2>\n\n<ul><li>one</li></ul>',
    shows: [/^heading_2 Title$/m, /^bulleted_list_item one$/m],
  },
  {
    feature: 'comments vanish',
    markdown: 'seen <!-- hidden -->\n\n<!-- hidden -->',
    shows: [/seen/],
    hides: [/hidden/],
  },
  { feature: 'footnotes', markdown: 'Text[^1].\n\n[^1]: The note.', shows: [/Text\[1\]/, /The note\./] },
  {
    feature: 'reference links',
    markdown: 'See [docs][d].\n\n[d]: https://x.example/docs',
    shows: [/\[docs\]\(https:\/\/x\.example\/docs\)/],
  },
  { feature: 'inline math', markdown: 'Euler: $e^{i\\pi}$', shows: [/\$e\^\{i\\pi\}\$/] },
  {
    feature: 'dollars that are no math',
    markdown: 'From $5 to $10 a month',
    shows: [/From \$5 to \$10 a month/],
  },
  { feature: 'block math', markdown: '```math\na^2\n```', shows: [/^equation a\^2$/m] },
  { feature: 'emoji shortcodes', markdown: ':tada: out now', shows: [/🎉 out now/] },
  {
    feature: 'issue and user references',
    markdown: 'Fixes #12, thanks @octocat',
    shows: [
      /\[#12\]\(https:\/\/github\.com\/o\/r\/\S+12\)/,
      /\[@octocat\]\(https:\/\/github\.com\/octocat\)/,
    ],
  },
  {
    feature: 'shortened addresses',
    markdown: 'https://github.com/o/r/pull/7',
    shows: [/\[#7\]\(https:\/\/github\.com\/o\/r\/pull\/7\)/],
  },
  {
    feature: 'relative links',
    markdown: '[guide](docs/guide.md)',
    shows: [/\[guide\]\(https:\/\/github\.com\/o\/r\/blob\/v1\/docs\/guide\.md\)/],
  },
  {
    feature: 'links that Notion refuses',
    markdown: '[x](javascript:alert(1)) stays text',
    shows: [/x stays text/],
    hides: [/javascript/],
  },
  {
    feature: 'languages of code',
    markdown: '```ts\n1\n```\n\n```yml\na: 1\n```\n\n```zzz\n1\n```',
    shows: [/^code typescript 1$/m, /^code yaml a: 1$/m, /^code plain text 1$/m],
  },
];
