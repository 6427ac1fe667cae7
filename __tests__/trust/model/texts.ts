/** A text on GitHub, and what a page shows of it: a line a block, indented where it lies in another. */
export interface Text {
  markdown: string;
  lines: readonly string[];
}

const LONG = Array.from({ length: 120 }, (_, index) => `Line ${index}`);

/** They share blocks, so that some of them can be made of others by few changes. */
export const TEXTS: readonly [Text, ...Text[]] = [
  { markdown: 'One\n\nTwo', lines: ['One', 'Two'] },
  { markdown: '', lines: [] },
  { markdown: 'One\n\nThree\n\nFour', lines: ['One', 'Three', 'Four'] },
  { markdown: 'Now\n\nfor something else', lines: ['Now', 'for something else'] },
  {
    markdown: '## Changes\n\n- First\n- Second\n\nTwo',
    lines: ['(heading_2) Changes', '(bulleted_list_item) First', '(bulleted_list_item) Second', 'Two'],
  },
  {
    markdown: 'One\n\n- Two\n  - Three\n    - Four\n      - Five',
    lines: [
      'One',
      '(bulleted_list_item) Two',
      '  (bulleted_list_item) Three',
      '    (bulleted_list_item) Four',
      '      (bulleted_list_item) Five',
    ],
  },
  { markdown: LONG.join('\n\n'), lines: LONG },
];

export function textAt(index: number): Text {
  return TEXTS[index % TEXTS.length] ?? TEXTS[0];
}
