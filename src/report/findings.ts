import type { Finding } from './result.ts';
import { summaryCode } from './safe-text.ts';

const SIGNS: Record<Finding['level'], string> = { ok: '✓', warning: '!', failure: '✗' };

/** Longer subjects push their own line to the right, and no others. */
const WIDEST = 34;

/** What `check` found, as lines of the log in columns. */
export function findingLines(findings: readonly Finding[]): string[] {
  const lengths = findings.map(({ subject }) => subject.length).filter((length) => length <= WIDEST);
  const width = Math.max(0, ...lengths);
  const lines = findings.flatMap(({ level, subject, found, remedy }) => [
    `${SIGNS[level]} ${subject.padEnd(width)}  ${found}`,
    ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  What to do: ${remedy}`]),
  ]);
  return [...lines, ...conclusion(findings)];
}

/** The same as a table of the job summary. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ level, subject, found, remedy }) => {
    const help = remedy === undefined ? '' : `<br><b>What to do:</b> ${summaryCode(remedy)}`;
    return `<tr><td>${SIGNS[level]}</td><td>${summaryCode(subject)}</td><td>${summaryCode(found)}${help}</td></tr>`;
  });
  const end = conclusion(findings).map((line) => `<p>${summaryCode(line)}</p>`);
  return ['<table><tr><th></th><th>Looked at</th><th>Found</th></tr>', ...rows, '</table>', ...end].join(
    '\n',
  );
}

/** How it ended, where nothing stands in the way; a failure has an error of its own. */
function conclusion(findings: readonly Finding[]): string[] {
  if (findings.length === 0 || findings.some(({ level }) => level === 'failure')) return [];
  const remarks = findings.filter(({ level }) => level === 'warning').length;
  return [
    `Nothing stands in the way of a sync: ${findings.length} findings, ${remarks} of them worth knowing (!).`,
  ];
}
