import type { Element } from 'hast';
import type { Block, Format, Run } from './block.ts';
import { oneText } from './one-text.ts';
import { joined } from './runs.ts';
import type { Visit } from './walk.ts';

/** As many cells as GitHub adds at most to rows that lack some; a row may then stand for a table no longer. */
const MOST_CELLS = 0x80000;
const MOST_COLUMNS = 1000;

/** A table's rows in one width, its captions before it. */
export function table(node: Element, format: Format, visit: Visit): Block[] {
  const captions = elements(node).filter(({ tagName }) => tagName === 'caption');
  const trs = rowsOf(node);
  const rows = padded(spread(trs, format, visit));
  const width = rows[0]?.length ?? 0;
  const before = captions.flatMap((caption) => visit.blocksOf(caption.children, format));
  if (width === 0) return before;
  return [...before, { type: 'table', header: hasHeader(node, trs[0]), rows }];
}

function elements({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function rowsOf(node: Element): Element[] {
  const groups = ['thead', 'tbody', 'tfoot'];
  return elements(node).flatMap((child) =>
    child.tagName === 'tr' ? [child] : groups.includes(child.tagName) ? rowsOf(child) : [],
  );
}

function cellsOf(row: Element): Element[] {
  return elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function hasHeader(node: Element, first: Element | undefined): boolean {
  const isInHead = elements(node).some(({ tagName, children }) => tagName === 'thead' && children.length > 0);
  return isInHead || (first !== undefined && cellsOf(first).some(({ tagName }) => tagName === 'th'));
}

/** The cells of each row, with empty ones where a cell spans further columns or rows. */
function spread(trs: readonly Element[], format: Format, visit: Visit): Run[][][] {
  let below: number[] = [];
  return trs.map((tr) => {
    const row: Run[][] = [];
    const next: number[] = [];
    const cells = cellsOf(tr);
    for (let column = 0; cells.length > 0 || column < below.length; column++) {
      const left = below[column] ?? 0;
      if (left > 0) next[column] = left - 1;
      const cell = left > 0 ? undefined : cells.shift();
      row.push(cell ? oneText(visit.blocksOf(cell.children, format)) : []);
      if (!cell) continue;
      const rows = spanOf(cell.properties.rowSpan);
      for (let span = spanOf(cell.properties.colSpan); span > 1; span--) {
        if (rows > 1) next[column] = rows - 1;
        row.push([]);
        column++;
      }
      if (rows > 1) next[column] = rows - 1;
    }
    below = next;
    return row;
  });
}

function spanOf(property: unknown): number {
  const span = Number(property ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

function padded(rows: Run[][][]): Run[][][] {
  const widest = rows.reduce((width, { length }) => Math.max(width, length), 0);
  // A wide row among thousands of short ones: its cells share as few columns as there is room for.
  const width = Math.min(widest, Math.max(1, Math.floor(MOST_CELLS / Math.max(rows.length, 1))));
  return rows.map((row) =>
    Array.from({ length: width }, (_, i) => (i < width - 1 ? (row[i] ?? []) : rest(row, i))),
  );
}

function rest(row: Run[][], from: number): Run[] {
  return joined(row.slice(from).flatMap((cell, i) => (i === 0 ? cell : [{ text: ' ' }, ...cell])));
}
