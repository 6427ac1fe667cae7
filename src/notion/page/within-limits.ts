import type { Alert, Block, ParentBlock, Run } from '../../html/block.ts';
import { joined } from '../../html/runs.ts';
import { cut } from '../property/rich-text.ts';
import { languageOf } from './language.ts';
import type { CalloutColor, MediaSource, NotionBlock, OwnContent } from './notion-block.ts';

/** Notion's limits for one block: https://developers.notion.com/reference/request-limits */
const ITEM_LIMIT = 100;
const CELL_LIMIT = 100;
const EXPRESSION_LIMIT = 1000;
/** So that any block fits into a request of 500 KB, whatever its texts and links. */
const TEXT_BYTES = 300_000;

/** The addresses of pictures that only people with a login can see, and what tells their files apart. */
type PrivateFiles = ReadonlyMap<string, string>;

/** Blocks as Notion takes them, however many each becomes: a text too long for one goes on in another of its kind. */
export function withinLimits(blocks: readonly Block[], files: PrivateFiles): NotionBlock[] {
  return blocks.flatMap((block) => fitted(block, files));
}

function fitted(block: Block, files: PrivateFiles): NotionBlock[] {
  switch (block.type) {
    case 'heading':
      return portions(block.text).map((text) => ({ type: `heading_${block.level}`, text, children: [] }));
    case 'code':
      return codeBlocks(block.language, block.text);
    case 'equation':
      return block.expression.length > EXPRESSION_LIMIT
        ? codeBlocks('latex', block.expression)
        : [{ type: 'equation', expression: block.expression, children: [] }];
    case 'divider':
      return [{ type: 'divider', children: [] }];
    case 'table':
      return [table(block.header, block.rows)];
    case 'image':
    case 'video': {
      const { type, url } = block;
      const [caption = [], ...rest] = portions(block.caption);
      const id = files.get(url);
      const source: MediaSource = id === undefined ? { at: 'address', url } : { at: 'file', id, url };
      const below = rest.map((text): NotionBlock => ({ type: 'paragraph', text, children: [] }));
      return [{ type, source, caption, children: [] }, ...below];
    }
    default:
      return parents(block, withinLimits(block.children, files));
  }
}

/** The children belong to the last of the blocks that a long text becomes. */
function parents(block: ParentBlock, children: NotionBlock[]): NotionBlock[] {
  const texts = portions(block.text);
  return texts.map((text, i) => {
    const below = i === texts.length - 1 ? children : [];
    return { ...ownContent(block, text, below.length > 0), children: below };
  });
}

function ownContent(block: ParentBlock, text: Run[], isParent: boolean): OwnContent {
  switch (block.type) {
    case 'to_do':
      return { type: 'to_do', text, checked: block.checked };
    case 'callout':
      return { type: 'callout', text, ...CALLOUTS[block.alert] };
    case 'toggle':
      if (block.level === undefined) return { type: 'toggle', text };
      return { type: `heading_${block.level}`, text, ...(isParent && { toggleable: true }) };
    default:
      return { type: block.type, text };
  }
}

/** GitHub's colours, with the nearest emoji to its icons. */
const CALLOUTS: Record<Alert, { icon: string; color: CalloutColor }> = {
  note: { icon: 'ℹ️', color: 'blue_background' },
  tip: { icon: '💡', color: 'green_background' },
  important: { icon: '💬', color: 'purple_background' },
  warning: { icon: '⚠️', color: 'yellow_background' },
  caution: { icon: '🛑', color: 'red_background' },
};

function codeBlocks(language: string, code: string): NotionBlock[] {
  return portions([{ text: code }]).map((text) => ({
    type: 'code',
    text,
    language: languageOf(language),
    children: [],
  }));
}

function table(header: boolean, rows: readonly Run[][][]): NotionBlock {
  const width = Math.min(rows[0]?.length ?? 1, CELL_LIMIT);
  const children = rows.flatMap((cells) => tableRows(narrowed(cells), width));
  return { type: 'table', width, header, children };
}

/** Cells beyond the limit share the last one. */
function narrowed(cells: readonly Run[][]): Run[][] {
  const kept = cells.slice(0, CELL_LIMIT - 1);
  const rest = cells
    .slice(CELL_LIMIT - 1)
    .flatMap((cell, i) => (i === 0 ? cell : [{ text: ' | ' }, ...cell]));
  return rest.length > 0 ? [...kept, joined(rest)] : kept;
}

/** A row, and more below it where a cell's text is too long for one. */
function tableRows(cells: readonly Run[][], width: number): NotionBlock[] {
  const columns = cells.map((cell) => portions(cell, TEXT_BYTES / width));
  const height = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => ({
    type: 'table_row',
    cells: Array.from({ length: width }, (_, column) => columns[column]?.[row] ?? []),
    children: [],
  }));
}

/** Texts of as many items as Notion takes in one; a single empty one for no text. */
function portions(runs: readonly Run[], limit: number = TEXT_BYTES): Run[][] {
  const result: Run[][] = [[]];
  let bytes = 0;
  for (const item of runs.map(withinExpression).flatMap(cut)) {
    const size = Buffer.byteLength(JSON.stringify(item)) + 100;
    const current = result.at(-1) ?? [];
    if (current.length > 0 && (current.length === ITEM_LIMIT || bytes + size > limit)) {
      result.push([item]);
      bytes = size;
    } else {
      current.push(item);
      bytes += size;
    }
  }
  return result.map(joined);
}

/** An expression too long for Notion is shown as it was typed. */
function withinExpression(run: Run): Run {
  if (!run.equation || run.text.length <= EXPRESSION_LIMIT) return run;
  const { equation: _, ...text } = run;
  return { ...text, code: true };
}
