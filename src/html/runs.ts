import type { Format, Run } from './block.ts';

/** Runs of which none is empty and no two neighbours have the same format. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.text === '') continue;
    if (last && isFormattedAs(last, run)) last.text += run.text;
    else {
      last = ordered(run);
      result.push(last);
    }
  }
  return result;
}

/** Texts as one, with something between them. */
export function separated(texts: readonly Run[][], separator: string): Run[] {
  return joined(texts.flatMap((text, i) => (i === 0 ? text : [{ text: separator }, ...text])));
}

const FORMATS = ['link', 'bold', 'italic', 'strikethrough', 'underline', 'code', 'highlight'] as const;

/** Equations are never alike: each is one by itself. */
function isFormattedAs(a: Run, b: Run): boolean {
  return !a.equation && !b.equation && FORMATS.every((name) => a[name] === b[name]);
}

/** A copy with its formats in one order, so that runs that are the same are the same as JSON. */
function ordered(run: Run): Run {
  const copy: Run = { text: run.text };
  if (run.link !== undefined) copy.link = run.link;
  if (run.bold) copy.bold = run.bold;
  if (run.italic) copy.italic = run.italic;
  if (run.strikethrough) copy.strikethrough = run.strikethrough;
  if (run.underline) copy.underline = run.underline;
  if (run.code) copy.code = run.code;
  if (run.highlight) copy.highlight = run.highlight;
  if (run.equation) copy.equation = run.equation;
  return copy;
}

/** Text as HTML means it: white space of any length is one space, but in code. */
export function collapsed(text: string, { code }: Format): string {
  return text.replace(code ? /[\t\n\r\f]/g : /[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ');
}

/**
 * Runs of collapsed text, in which each line break is a run of its own, as HTML shows them: no space next to another or
 * to a line break, none at either end; code stays as it is.
 */
export function tidied(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let gap: Run | undefined;
  for (const run of runs) {
    const isTyped = run.code || run.equation;
    const before = isTyped ? '' : spaceAt(run.text, 0);
    const after = isTyped ? '' : spaceAt(run.text, run.text.length - 1);
    const words = run.text.slice(before.length, run.text.length - after.length);
    if (before !== '') gap = widened(gap, { ...run, text: before });
    if (words === '') continue;
    if (gap && result.length > 0) result.push(gap);
    result.push({ ...run, text: words });
    gap = after === '' ? undefined : { ...run, text: after };
  }
  return joined(result);
}

function spaceAt(text: string, index: number): string {
  const character = text.charAt(index);
  return character === ' ' || character === '\n' ? character : '';
}

/** Line breaks take the place of a space. */
function widened(gap: Run | undefined, more: Run): Run {
  if (!gap || more.text === ' ') return gap ?? more;
  return { ...gap, text: gap.text === ' ' ? more.text : gap.text + more.text };
}

/** Whether a reader sees something in the runs. */
export function isVisible(runs: readonly Run[]): boolean {
  return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}
