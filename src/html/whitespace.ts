import type { Format, Run } from './block.ts';
import { joined } from './runs.ts';

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
      } else space = { ...(space ?? run), text: gap((space?.text ?? '') + text) };
    }
  }
  return joined(result);
}

/** Whether a reader sees something in the runs. */
export function isVisible(runs: readonly Run[]): boolean {
  return runs.some(({ text, code, equation }) => code || equation || text.trim() !== '');
}

function gap(space: string): string {
  return space.includes('\n') ? space.replaceAll(' ', '') : ' ';
}
