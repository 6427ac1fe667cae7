import { fileName } from './addresses.ts';
import type { Block, Run } from './block.ts';
import { joined } from './runs.ts';

/** Blocks as the text of a place that holds nothing else, such as a table cell: each begins on a line of its own. */
export function oneText(blocks: readonly Block[]): Run[] {
  return joined(linesOf(blocks).flatMap((line, i) => (i === 0 ? line : [{ text: '\n' }, ...line])));
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
  switch (block.type) {
    case 'bulleted_list_item':
      return '• ';
    case 'numbered_list_item':
      return `${number}. `;
    case 'to_do':
      return block.checked ? '☑ ' : '☐ ';
    default:
      return '';
  }
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
      return block.rows.map((cells) =>
        cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' ' }, ...cell])),
      );
    case 'image':
    case 'video':
      return [mediaText(block.url, block.caption)];
    default:
      return [block.text];
  }
}

function mediaText(url: string, caption: readonly Run[]): Run[] {
  if (caption.length === 0) return [{ text: fileName(url) || url, link: url }];
  return caption.map((run) => ({ ...run, link: run.link ?? url }));
}
