/** Blocks of a request as lines that a person can compare: type, text with its formats, and what lies below indented. */
export function viewOf(blocks: readonly unknown[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    if (!isRecord(block)) return [];
    const type = typeof block.type === 'string' ? block.type : (Object.keys(block)[0] ?? '');
    const content = isRecord(block[type]) ? block[type] : {};
    const children = Array.isArray(content.children) ? content.children : [];
    return [`${indent}${lineOf(type, content)}`, ...viewOf(children, `${indent}  `)];
  });
}

function lineOf(type: string, content: Record<string, unknown>): string {
  const address = isRecord(content.external) ? String(content.external.url) : '';
  const parts = [
    type,
    content.checked === true ? 'checked' : '',
    type === 'code' ? String(content.language) : '',
    address,
    typeof content.expression === 'string' ? content.expression : '',
    Array.isArray(content.cells) ? content.cells.map(textOf).join(' | ') : '',
    textOf(content.rich_text),
    textOf(content.caption),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const MARKS = { bold: '**', italic: '_', strikethrough: '~~', underline: '++', code: '`' } as const;

function textOf(items: unknown): string {
  return Array.isArray(items) ? items.map(itemText).join('') : '';
}

function itemText(item: unknown): string {
  if (!isRecord(item)) return '';
  if (isRecord(item.equation)) return `$${item.equation.expression}$`;
  const text = isRecord(item.text) ? item.text : {};
  const annotations = isRecord(item.annotations) ? item.annotations : {};
  const marks = Object.entries(MARKS)
    .filter(([name]) => annotations[name] === true)
    .map(([, mark]) => mark);
  const marked = `${marks.join('')}${text.content}${marks.toReversed().join('')}`;
  return isRecord(text.link) ? `[${marked}](${text.link.url})` : marked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
