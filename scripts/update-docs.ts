import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PULL_REQUEST_STATES, RELEASE_STATES, type State } from '../src/entry/entry.ts';
import { FIELD, LINK } from '../src/entry/fields.ts';
import { STATE_OPTIONS } from '../src/entry/states.ts';
import { PROBLEMS } from '../src/problems/problems.ts';

/**
 * Writes what README.md and docs/errors.md repeat from action.yml and the sources: whatever stands between
 * `<!-- NAME -->` and `<!-- /NAME -->`. With `--check` it only compares, and exits 1 where something is out of step.
 */
function updateDocs(check: boolean): boolean {
  const readme = readFileSync('README.md', 'utf8');
  const tables = {
    inputs: inputTable(),
    outputs: outputTable(),
    fields: fieldTable(),
    statuses: statusTable(),
    errors: errorTable(),
  };
  const updated = Object.entries(tables).reduce((text, [name, table]) => between(text, name, table), readme);
  const files = [
    { path: 'README.md', now: readme, wanted: updated },
    { path: 'docs/errors.md', now: readOrEmpty('docs/errors.md'), wanted: errorPage() },
  ];
  const outdated = files.filter(({ now, wanted }) => now !== wanted);
  if (!check) for (const { path, wanted } of outdated) writeFileSync(path, wanted);
  for (const { path } of outdated)
    console.log(check ? `${path} is out of step: run \`npm run docs\`` : `updated ${path}`);
  return outdated.length === 0;
}

interface Action {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
}

function action(): Action {
  return parse(readFileSync('action.yml', 'utf8'));
}

function inputTable(): string {
  const rows = Object.entries(action().inputs).map(([name, { description, default: value, required }]) => [
    `\`${name}\``,
    required ? '_required_' : value === undefined ? '' : `\`${value}\``,
    description,
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputTable(): string {
  return table(
    ['Output', 'Meaning'],
    Object.entries(action().outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function fieldTable(): string {
  const rows = Object.entries(FIELD).map(([field, { property, types, description }]) => {
    const name = property || 'the title property, whatever its name';
    return [`\`${field}\``, name, description, types[0], types.slice(1).join(', ')];
  });
  const links = Object.entries(LINK).map(([field, { property, description }]) => {
    return [`\`${field}\``, property, description, 'relation', ''];
  });
  return table(['Field', 'Property', 'What it shows', 'Created as', 'Fits into, too'], [...rows, ...links]);
}

function statusTable(): string {
  const rows = [
    ...PULL_REQUEST_STATES.map((state) => ['Pull request', ...stateRow(state)]),
    ...RELEASE_STATES.map((state) => ['Release', ...stateRow(state)]),
  ];
  return table(['Kind', 'State', 'Option', 'Group'], rows);
}

function stateRow(state: State): string[] {
  const { name, group } = STATE_OPTIONS[state];
  return [`\`${state}\``, name, group];
}

function errorTable(): string {
  return table(
    ['Error', 'What to do'],
    Object.values(PROBLEMS).map(({ title, remedy }) => [title, remedy]),
  );
}

function errorPage(): string {
  const sections = Object.entries(PROBLEMS).map(
    ([id, { title, why, remedy }]) =>
      `## ${title}\n\n\`${id}\`\n\n**Why:** ${why}\n\n**What to do:** ${remedy}\n`,
  );
  return `# Errors\n\n<!-- Made from src/problems/problems.ts by \`npm run docs\`. -->\n\nEvery failure ends in one error annotation that says what happened, why it usually does, and what mends it.\n\n${sections.join('\n')}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(text: string, name: string, content: string): string {
  const parts = text.split(new RegExp(`(<!-- /?${name} -->)`));
  if (parts.length !== 5) throw new Error(`README.md needs one <!-- ${name} --> and one <!-- /${name} -->`);
  return [parts[0], parts[1], `\n${content}\n`, parts[3], parts[4]].join('');
}

function readOrEmpty(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

process.exitCode = updateDocs(process.argv.includes('--check')) || !process.argv.includes('--check') ? 0 : 1;
