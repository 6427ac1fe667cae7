import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'yaml';
import { PULL_REQUEST_STATES, RELEASE_STATES, type State } from '../src/entry/entry.ts';
import { FIELD, LINK } from '../src/entry/fields.ts';
import { STATE_OPTIONS } from '../src/entry/states.ts';
import { typeName } from '../src/notion/property/type-name.ts';
import { PROBLEMS } from '../src/problems/problems.ts';
import { REPOSITORY } from '../src/project.ts';
import { anchorOf } from '../src/report/problem.ts';

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` in a page, by path and name. */
const TABLES: Record<string, Record<string, () => string>> = {
  'README.md': { inputs: inputList },
  'docs/reference.md': {
    inputs: inputTable,
    outputs: outputTable,
    fields: fieldTable,
    states: stateTable,
    errors: errorTable,
  },
};

/**
 * Writes what the documentation repeats from action.yml and the sources: tables, docs/errors.md, and the owner of
 * this repository. With `--check` it only compares, and exits 1 where something is out of step.
 */
function updateDocs(check: boolean): boolean {
  const pages = ['.', 'docs', '.github/ISSUE_TEMPLATE'].flatMap(pagesIn);
  const outdated = pages
    .map((path) => ({ path, now: readFileSync(path, 'utf8') }))
    .map(({ path, now }) => ({ path, now, wanted: withOwner(generated(path, now)) }))
    .filter(({ now, wanted }) => now !== wanted);
  if (!check) for (const { path, wanted } of outdated) writeFileSync(path, wanted);
  for (const { path } of outdated)
    console.log(check ? `${path} is out of step: run \`npm run docs\`` : `updated ${path}`);
  return outdated.length === 0;
}

function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => posix.join(folder, name));
}

function generated(path: string, page: string): string {
  if (path === 'docs/errors.md') return errorPage();
  const tables = Object.entries(TABLES[path] ?? {});
  return tables.reduce((text, [name, table]) => between(text, path, name, table()), page);
}

/** Names the owner as src/project.ts does, wherever a step uses the action or a link leads to the repository. */
function withOwner(page: string): string {
  const named = new RegExp(`(?<=uses: |github\\.com/)[\\w.-]+/${posix.basename(REPOSITORY)}(?![\\w-])`, 'g');
  return page.replace(named, REPOSITORY);
}

/** An input as action.yml describes it. */
interface Input {
  name: string;
  description: string;
  default?: string;
  required?: boolean;
}

/** The inputs of action.yml in their groups: a comment there begins a group. */
function inputGroups(): { title: string; inputs: Input[] }[] {
  const text = readFileSync('action.yml', 'utf8');
  const { inputs }: { inputs: Record<string, Omit<Input, 'name'>> } = parse(text);
  const [, section = ''] = /^inputs:\n(.*?)^outputs:/ms.exec(text) ?? [];
  return section
    .split(/^ {2}# /m)
    .slice(1)
    .map((group) => {
      const names = [...group.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name);
      const found = Object.entries(inputs).filter(([name]) => names.includes(name));
      return { title: firstLine(group), inputs: found.map(([name, input]) => ({ name, ...input })) };
    });
}

/** One line an input: the first sentence of its description. */
function inputList(): string {
  const groups = inputGroups().map(({ title, inputs }) => {
    const lines = inputs.map(({ name, description }) => `- \`${name}\`: ${firstSentence(description)}`);
    return `**${title}**\n\n${lines.join('\n')}`;
  });
  return groups.join('\n\n');
}

function inputTable(): string {
  const groups = inputGroups().map(({ title, inputs }) => {
    const rows = inputs.map(({ name, description, default: value, required }) => [
      `\`${name}\``,
      required ? '_required_' : value === undefined ? '' : `\`${value}\``,
      description,
    ]);
    return `### ${title}\n\n${table(['Input', 'Default', 'Meaning'], rows)}`;
  });
  return groups.join('\n\n');
}

function outputTable(): string {
  const { outputs }: { outputs: Record<string, { description: string }> } = parse(
    readFileSync('action.yml', 'utf8'),
  );
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function fieldTable(): string {
  const rows = Object.entries(FIELD).map(([field, { property, types, description }]) => {
    const name = property || 'the title property, whatever its name';
    return [`\`${field}\``, name, description, typeName(types[0]), types.slice(1).map(typeName).join(', ')];
  });
  const links = Object.entries(LINK).map(([field, { property, description }]) => {
    return [`\`${field}\``, property, description, 'Relation', ''];
  });
  return table(['Field', 'Property', 'What it holds', 'Created as', 'Fits into, too'], [...rows, ...links]);
}

function stateTable(): string {
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
    Object.values(PROBLEMS).map(({ title, remedy }) => [`[${title}](errors.md#${anchorOf(title)})`, remedy]),
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

function between(text: string, path: string, name: string, content: string): string {
  const parts = text.split(new RegExp(`(<!-- /?${name} -->)`));
  if (parts.length !== 5) throw new Error(`${path} needs one <!-- ${name} --> and one <!-- /${name} -->`);
  return [parts[0], parts[1], `\n${content}\n`, parts[3], parts[4]].join('');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

process.exitCode = updateDocs(process.argv.includes('--check')) || !process.argv.includes('--check') ? 0 : 1;
