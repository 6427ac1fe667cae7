import type { Run } from '../../support/run-action.ts';
import { EVIL } from './texts.ts';

const OWN =
  /^::(?:(?:error|warning|notice)(?: title=[^:,]*)?::(?<message>.*)|group::Rows that were written, and failures|endgroup::|debug::.*)$/;

/** What moves a terminal, or turns about what it shows. */
const MOVING = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/**
 * What is wrong with a log. As the runner does, it takes a line for a command that begins with `::`, whatever space is before it,
 * or that holds `##[`: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * @returns nothing where nothing is
 */
export function wrongLog({ log, errors, warnings, notices }: Run): string | undefined {
  const moving = MOVING.exec(log);
  if (moving)
    return `the log holds ${JSON.stringify(moving[0])}: ${JSON.stringify(log.slice(Math.max(0, moving.index - 200), moving.index + 20))}`;
  for (const line of log.split('\n')) {
    const trimmed = line.replace(/^\s+/, '');
    if (trimmed.startsWith('::') ? !OWN.test(line) : line.includes('##['))
      return `the log has the line ${line}`;
  }
  const told = [...errors, ...warnings, ...notices].find(
    ({ title, message }) => title.includes(EVIL) || message.trimStart().startsWith(EVIL),
  );
  return told && `an annotation tells ${JSON.stringify(told)}`;
}
