import type { Finding } from './result.ts';
import type { Wording } from './wording.ts';

/** Longer subjects push their own line to the right, and no others. */
const WIDEST = 34;

/** What `check` found and what need not be mended, as lines of the log in columns; the error tells the rest, and the log shows it too. */
export function findingLines(findings: readonly Finding[], { plain }: Wording): string[] {
  const shown = findings.filter(({ level }) => level !== 'failure');
  const lengths = shown.map(({ subject }) => plain(subject).length).filter((length) => length <= WIDEST);
  const width = Math.max(0, ...lengths);
  const lines = byRemedy(shown).flatMap(({ found, remedy }) => [
    ...found.map(
      ({ level, subject, found: what }) =>
        `${level === 'ok' ? '✓' : '!'} ${plain(subject).padEnd(width)}  ${plain(what)}`,
    ),
    ...(remedy === undefined ? [] : [`  ${' '.repeat(width)}  What to do: ${plain(remedy)}`]),
  ]);
  return shown.length === findings.length ? [...lines, `${headlineOf(findings)}.`] : lines;
}

/**
 * The same for the job summary: what has to be mended first, then what is worth knowing, and the rest folded.
 * @param help what to say below the heading
 */
export function findingsSummary(
  findings: readonly Finding[],
  help: readonly string[],
  { html }: Wording,
): string[] {
  const of = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted);
  const [failures, warnings, fine] = [of('failure'), of('warning'), of('ok')];
  const sign = failures.length > 0 ? '✗' : '✓';
  const told = warnings.length === 0 ? [] : [`<h4>⚠️ Worth knowing</h4>`, ...list(warnings, html)];
  const rows = fine.map(({ subject, found }) => `<tr><td>${html(subject)}</td><td>${html(found)}</td></tr>`);
  const folded = [
    `<details><summary>✓ In order: ${fine.length}</summary>`,
    '<table><tr><th>Looked at</th><th>Found</th></tr>',
    ...rows,
    '</table></details>',
  ];
  return [
    `<h3>${sign} ${headlineOf(findings)}</h3>`,
    ...help,
    ...list(failures, html),
    ...told,
    ...(fine.length === 0 ? [] : folded),
  ];
}

/** Findings that the same remedy mends, which is to be said once; in the order in which the first of each was found. */
export function byRemedy(
  findings: readonly Finding[],
): { found: readonly Finding[]; remedy: string | undefined }[] {
  const groups = Map.groupBy(findings, (finding) => finding.remedy ?? finding);
  return [...groups.values()].map((found) => ({ found, remedy: found[0]?.remedy }));
}

function list(findings: readonly Finding[], html: Wording['html']): string[] {
  const items = byRemedy(findings).map(({ found, remedy }) => {
    const lines = found.map((finding) => `<b>${html(finding.subject)}</b><br>${html(finding.found)}`);
    const help = remedy === undefined ? [] : [`<b>What to do:</b> ${html(remedy)}`];
    return `<li><p>${[...lines, ...help].join('<br>')}</p></li>`;
  });
  return items.length === 0 ? [] : ['<ul>', ...items, '</ul>'];
}

/** How it ended. */
function headlineOf(findings: readonly Finding[]): string {
  const failed = findings.filter(({ level }) => level === 'failure').length;
  if (failed === 0) return 'Nothing stands in the way of a sync';
  return failed === 1 ? 'One thing has to be mended' : `${failed} things have to be mended`;
}
