import type { Block, Format, Run } from './block.ts';
import { blocksOf, type Visit } from './flow.ts';
import { isMedia, type MediaBlock } from './media.ts';
import { oneText } from './one-text.ts';
import { joined, separated } from './runs.ts';
import { type Element, elements, isElement, type Node } from './tree.ts';

/** As many cells as GitHub adds at most to rows that lack some; a row may then stand for a table no longer. */
const MOST_CELLS = 0x80000;
const MOST_COLUMNS = 1000;

/**
 * A table's rows in one width; before it what is in no cell, such as a caption, as in browsers; below it what its cells
 * show of pictures and videos.
 */
export function table(node: Element, format: Format, visit: Visit): Block[] {
  const trs = rowsOf(node);
  const media = new CellMedia();
  const rows = padded(
    spread(trs, (cell, ...place) => media.textOf(blocksOf(cell.children, format, visit), ...place)),
  );
  const width = rows[0]?.length ?? 0;
  const before = blocksOf(outside(node), format, visit);
  if (width === 0) return before;
  const header = hasHeader(node, trs[0]);
  return [...before, { type: 'table', header, rows }, ...media.below(rows, header)];
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const CELLS = new Set(['td', 'th']);
const PARTS = new Set([...GROUPS, 'tr']);

function rowsOf(node: Element): Element[] {
  return elements(node).flatMap((child) =>
    child.tagName === 'tr' ? [child] : GROUPS.has(child.tagName) ? rowsOf(child) : [],
  );
}

function outside(node: Element): Node[] {
  return node.children.flatMap((child): Node[] => {
    if (!isElement(child)) return [child];
    if (PARTS.has(child.tagName)) return outside(child);
    return node.tagName === 'tr' && CELLS.has(child.tagName) ? [] : [child];
  });
}

function cellsOf(row: Element): Element[] {
  return elements(row).filter(({ tagName }) => CELLS.has(tagName));
}

function hasHeader(node: Element, first: Element | undefined): boolean {
  const isInHead = elements(node).some((part) => part.tagName === 'thead' && rowsOf(part).length > 0);
  return isInHead || (first !== undefined && cellsOf(first).some(({ tagName }) => tagName === 'th'));
}

const NOTHING: Run[] = [];

/** The cells of each row, with empty ones where a cell spans further columns or rows, as long as there is room. */
function spread(
  trs: readonly Element[],
  textOf: (cell: Element, row: number, column: number) => Run[],
): Run[][][] {
  let below: number[] = [];
  let room = MOST_CELLS;
  return trs.map((tr, index) => {
    const row: Run[][] = [];
    const next: number[] = [];
    const cells = cellsOf(tr).values();
    for (let cell = cells.next(); !cell.done || row.length < below.length; ) {
      const left = below[row.length] ?? 0;
      if (left > 0) next[row.length] = left - 1;
      if (left > 0 || cell.done) {
        row.push(NOTHING);
        continue;
      }
      const rows = spanOf(cell.value.attributes.rowspan);
      const last = Math.min(
        row.length + (room > 0 ? spanOf(cell.value.attributes.colspan) : 1),
        Math.max(row.length + 1, MOST_COLUMNS),
      );
      row.push(textOf(cell.value, index, row.length));
      if (rows > 1) next[row.length - 1] = rows - 1;
      while (row.length < last) {
        if (rows > 1) next[row.length] = rows - 1;
        row.push(NOTHING);
      }
      cell = cells.next();
    }
    room -= row.length;
    below = room > 0 ? next : [];
    return row;
  });
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

function padded(rows: Run[][][]): Run[][][] {
  const widest = rows.reduce((width, { length }) => Math.max(width, length), 0);
  // A wide row among thousands of short ones: its cells share as few columns as there is room for.
  const width = Math.min(widest, Math.max(1, Math.floor(MOST_CELLS / Math.max(rows.length, 1))));
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) =>
      i < width - 1 ? (row[i] ?? NOTHING) : separated(row.slice(i), ' '),
    ),
  );
}

/** What the cells of one table show of pictures and videos: they stand below it, and the cell says which. */
class CellMedia {
  private readonly found: { block: MediaBlock; row: number; column: number; name: string }[] = [];

  /** A cell's text, in which an arrow stands for each picture. */
  textOf(blocks: readonly Block[], row: number, column: number): Run[] {
    return oneText(this.marked(blocks, row, column));
  }

  private marked(blocks: readonly Block[], row: number, column: number): Block[] {
    return blocks.map((block): Block => {
      if ('children' in block) return { ...block, children: this.marked(block.children, row, column) };
      if (!isMedia(block)) return block;
      const name = `${block.type} ${this.found.length + 1}`;
      this.found.push({ block, row, column, name });
      return { type: 'paragraph', text: [{ text: `${name} ↓` }], children: [] };
    });
  }

  /** The pictures, named by the head of their column and by what their row begins with or by its number. */
  below(rows: readonly Run[][][], header: boolean): Block[] {
    const isOneRow = new Set(this.found.map(({ row }) => row)).size === 1;
    const pictured = new Set(this.found.flatMap(({ row, column }) => (column === 0 ? [row] : [])));
    const rowName = (row: number, column: number) => {
      const first = column === 0 || pictured.has(row) ? '' : plain(rows[row]?.[0]);
      return first !== '' || isOneRow ? first : `row ${header ? row : row + 1}`;
    };
    return this.found.map(({ block, row, column, name }) => {
      const head = header && row > 0 ? plain(rows[0]?.[column]) : '';
      const places = [head, header && row === 0 ? '' : rowName(row, column)].filter((place) => place !== '');
      const text = places.length > 0 ? `${name}: ${places.join(', ')}` : name;
      const own = block.caption.length > 0 ? [{ text: ' · ' }, ...block.caption] : [];
      return { ...block, caption: joined([{ text }, ...own]) };
    });
  }
}

/** The first line of a cell. */
function plain(runs: readonly Run[] = []): string {
  const text = runs.map((run) => run.text).join('');
  return text.split('\n')[0]?.trim() ?? '';
}
