/** Content as an editor of blocks knows it: what GitHub shows of a text, without limits of any editor. */
export type Block =
  | ParentBlock
  | { type: 'heading'; level: HeadingLevel; text: Run[] }
  /** `language` by a name that GitHub knows it by, or as it was typed; empty where none was. */
  | { type: 'code'; language: string; text: string }
  | { type: 'equation'; expression: string }
  | { type: 'divider' }
  /** All rows have the same number of cells, at least one; the first row is the header where there is one. */
  | { type: 'table'; header: boolean; rows: Run[][][] }
  | { type: 'image' | 'video'; url: string; caption: Run[] };

/** A block that holds others, shown below its text. */
export type ParentBlock = { text: Run[]; children: Block[] } & (
  | { type: 'paragraph' | 'quote' | 'bulleted_list_item' | 'numbered_list_item' }
  /** `level` where its text is a heading. */
  | { type: 'toggle'; level?: HeadingLevel }
  | { type: 'to_do'; checked: boolean }
  | { type: 'callout'; alert: Alert }
);

/** Deeper ones are shown as the fourth. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** GitHub's alerts: `> [!NOTE]` and so on. */
export const ALERTS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type Alert = (typeof ALERTS)[number];

/** A stretch of text in one format; a line break is `\n`. */
export interface Run extends Format {
  text: string;
  /** `text` is a TeX expression. */
  equation?: true;
}

export interface Format {
  /** An absolute address: http, https or mailto. */
  link?: string;
  bold?: true;
  italic?: true;
  strikethrough?: true;
  underline?: true;
  code?: true;
  /** Marked, as by a text marker. */
  highlight?: true;
}

/** A text as it is written, its paragraphs divided by blank lines. */
export function plainBlocks(source: string): Block[] {
  return source
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((text) => ({ type: 'paragraph', text: [{ text }], children: [] }));
}
