import { fileName } from './addresses.ts';
import type { Block, Run } from './block.ts';
import { separated } from './runs.ts';

/** Blocks as the text of a place that holds nothing else, such as a table cell: each begins on a line of its own. */
export function oneText(blocks: readonly Block[]): Run[] {
  return separated(linesOf(blocks), '\n');
}

function linesOf(blocks: readonly Block[]): Run[][] {
  let number = 0;
  return blocks.flatMap((block) => {
    number = block.type === 'numbered_list_item' ? number + 1 : 0;
    const below = 'children' in block ? linesOf(block.children) : [];
    const mark = markOf(block, number);
    const [text = [], ...more] = linesIn(block);
    const first = mark === '' ? text : [{ text: mark }, ...text];
    return [first, ...more, ...below].filter((line) => line.length > 0);
  });
}

function markOf(block: Block, number: number): string {
  if (block.type === 'bulleted_list_item') return '• ';
  if (block.type === 'numbered_list_item') return `${number}. `;
  if (block.type === 'to_do') return block.checked ? '☑ ' : '☐ ';
  return '';
}

function linesIn(block: Block): Run[][] {
  switch (block.type) {
    case 'code':
      return [[{ text: block.text, code: true }]];
    case 'equation':
      return [[{ text: block.expression, equation: true }]];
    case 'divider':
      return [];
    case 'table':
      return block.rows.map((cells) => separated(cells, ' '));
    case 'image':
    case 'video': {
      const { url, caption } = block;
      const named: Run[] = caption.length > 0 ? caption : [{ text: fileName(url) || url }];
      return [named.map((run) => ({ ...run, link: run.link ?? url }))];
    }
    default:
      return [block.text];
  }
}
