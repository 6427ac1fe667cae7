/** A block of content, as Notion and any other editor of blocks knows it. */
export interface Block {
  type: 'paragraph';
  text: string;
}

/** The paragraphs of a GitHub Markdown text, as they are written. */
export function toBlocks(markdown: string): Block[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((text) => ({ type: 'paragraph', text }));
}
