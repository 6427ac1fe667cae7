import type { Block, Run } from './block.ts';
import { isMedia, type MediaBlock } from './media.ts';
import { oneText } from './one-text.ts';
import { joined } from './runs.ts';

/** A picture or video in a cell. */
interface Found {
  block: MediaBlock;
  row: number;
  column: number;
  /** Such as `image 1`. */
  name: string;
}

/** What the cells of one table show of pictures and videos: they stand below it, and the cell says which. */
export class CellMedia {
  private readonly found: Found[] = [];

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
  const [line = ''] = runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
  return line.trim();
}
