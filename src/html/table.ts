import type { Block, Format, Run } from './block.ts';
import { CellMedia } from './cell-media.ts';
import { joined } from './runs.ts';
import { type Element, elements, isElement, type Node } from './tree.ts';
import type { Visit } from './walk.ts';

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
    spread(trs, (cell, ...place) => media.textOf(visit.blocksOf(cell.children, format), ...place)),
  );
  const width = rows[0]?.length ?? 0;
  const before = visit.blocksOf(outside(node), format);
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
    Array.from({ length: width }, (_, i) => (i < width - 1 ? (row[i] ?? NOTHING) : rest(row, i))),
  );
}

function rest(row: Run[][], from: number): Run[] {
  return joined(row.slice(from).flatMap((cell, i) => (i === 0 ? cell : [{ text: ' ' }, ...cell])));
}
