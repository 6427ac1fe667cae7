import type { Block, Run } from '../../src/html/block.ts';

/** All text of blocks, those of captions and addresses too. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'code':
      return block.text;
    case 'equation':
      return block.expression;
    case 'divider':
      return '';
    case 'table':
      return block.rows.flat().map(plain).join('\n');
    case 'image':
    case 'video':
      return `${plain(block.caption)} ${block.url}`;
    case 'heading':
      return plain(block.text);
    default:
      return `${plain(block.text)}\n${textOf(block.children)}`;
  }
}

export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What of a text is missing in the blocks, from the first missing character on; empty where all is there in order. */
export function missingIn(blocks: readonly Block[], text: string): string {
  const expected = [...compared(text)];
  let found = 0;
  for (const character of compared(textOf(blocks))) {
    if (character === expected[found]) found += 1;
  }
  return expected.slice(found).join('');
}

/** Without what no reader sees; characters above and below the line as those on it. */
function compared(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, '');
}
