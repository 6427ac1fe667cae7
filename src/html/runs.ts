import type { Run } from './block.ts';

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
