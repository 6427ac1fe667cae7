import type { DatabaseResult } from './result.ts';
import { summaryLink, summaryText } from './safe-text.ts';

/** What `setup` did, as lines of the log. */
export function databaseLines(database: DatabaseResult, dryRun: boolean): string[] {
  const { operation, title, url, isUnnamed } = database;
  const head = [`${dryRun ? 'Dry run: ' : ''}${operation}: ${title}`, url].filter((part) => part !== '');
  const added = additionsOf(database, dryRun).map(({ what, names }) => `  ${what}: ${names.join(', ')}`);
  const next =
    url === '' || !isUnnamed
      ? []
      : [
          'What to do next:',
          `  1. On GitHub open ${PLACE} and store the variable ${VARIABLE} with this value: ${url}`,
          `     The same as a command: ${command(url)}`,
          `  2. Pass it in the workflow: ${INPUT}`,
          '  3. Run the workflow by hand (Actions → the workflow → Run workflow): it fills the database.',
        ];
  return [head.join(' · '), ...added, ...next];
}

/** The same for the job summary. */
export function databaseSummary(database: DatabaseResult, dryRun: boolean): string {
  const { operation, title, url, dataSourceId, isUnnamed } = database;
  const added = additionsOf(database, dryRun).map(
    ({ what, names }) => `<br>${what}: ${names.map(summaryText).join(', ')}`,
  );
  const head = `<p>Database: <b>${summaryLink(title, url)}</b>, ${operation}${added.join('')}</p>`;
  return [head, ...(url === '' || !isUnnamed ? [] : nextSteps(url, dataSourceId))].join('\n');
}

const PLACE = 'Settings → Secrets and variables → Actions → Variables';
const VARIABLE = 'NOTION_DATABASE';
const INPUT = `database: \${{ vars.${VARIABLE} }}`;

function nextSteps(url: string, dataSourceId: string): string[] {
  return [
    '<p><b>What to paste where</b></p>',
    '<ol>',
    `<li>On GitHub open ${PLACE}, of the repository or the organisation, and add the variable <code>${VARIABLE}</code> with this value:`,
    pasted(summaryText(url)),
    'The same as a command:',
    `${pasted(command(summaryText(url)))}</li>`,
    '<li>In the workflow pass it to the action:',
    pasted(INPUT),
    'With this line beside it, each run makes one request less:',
    `${pasted(`data-source: ${summaryText(dataSourceId)}`)}</li>`,
    '<li>Run the workflow by hand (Actions → the workflow → Run workflow): it fills the database.</li>',
    '</ol>',
  ];
}

/** For a shell: nothing in the quotes ends them. */
function command(url: string): string {
  return `gh variable set ${VARIABLE} --body '${url.replaceAll("'", '%27')}'`;
}

/** A line to copy; GitHub shows a button beside it. */
function pasted(html: string): string {
  return `<pre>${html}</pre>`;
}

function additionsOf({ properties, options, views }: DatabaseResult, dryRun: boolean) {
  const verb = dryRun ? 'to be added' : 'added';
  return [
    { what: `Properties ${verb}`, names: properties },
    { what: `Options ${verb}`, names: options },
    { what: `Views ${verb}`, names: views },
  ].filter(({ names }) => names.length > 0);
}
