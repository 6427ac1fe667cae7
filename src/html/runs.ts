import type { Format, Run } from './block.ts';

/** Runs of which none is empty and no two neighbours have the same format, each format in one form. */
export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let key = '';
  for (const run of runs) {
    if (run.text === '') continue;
    const next = canonical(run);
    const last = result.at(-1);
    const nextKey = JSON.stringify({ ...next, text: '' });
    if (last && !next.equation && nextKey === key) last.text += next.text;
    else result.push(next);
    key = nextKey;
  }
  return result;
}

/** Texts as one, with something between them. */
export function separated(texts: readonly Run[][], separator: string): Run[] {
  return joined(texts.flatMap((text, i) => (i === 0 ? text : [{ text: separator }, ...text])));
}

/** Formats in one order, and one form for addresses that mean the same: `https://github.com` and `https://github.com/`. */
function canonical(run: Run): Run {
  const { text, link, bold, italic, strikethrough, underline, code, highlight, equation } = run;
  return {
    text,
    ...(link !== undefined && { link: URL.canParse(link) ? new URL(link).href : link }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && { underline }),
    ...(code && { code }),
    ...(highlight && { highlight }),
    ...(equation && { equation }),
  };
}

/** Text as HTML means it: white space of any length is one space, but in code. */
export function collapsed(text: string, { code }: Format): string {
  return text.replace(code ? /[\t\n\r\f]/g : /[ \t\n\r\f]+/g, ' ');
}

/** Runs as HTML shows them: no space next to another or to a line break, none at either end; code stays as it is. */
export function tidied(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let space: Run | undefined;
  for (const run of runs) {
    for (const text of run.code || run.equation ? [run.text] : run.text.split(/([ \n]+)/)) {
      if (text === '') continue;
      if (/[^ \n]/.test(text) || run.code || run.equation) {
        if (space && result.length > 0) result.push(space);
        space = undefined;
        result.push({ ...run, text });
      } else {
        const gap = (space?.text ?? '') + text;
        space = { ...(space ?? run), text: gap.includes('\n') ? gap.replaceAll(' ', '') : ' ' };
      }
    }
  }
  return joined(result);
}

/** Whether a reader sees something in the runs. */
export function isVisible(runs: readonly Run[]): boolean {
  return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}
