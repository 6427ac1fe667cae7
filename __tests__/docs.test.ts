import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validate } from '@actions/languageservice';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import { describe, expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { workflowFindings } from '../src/modes/check/workflow/workflow-findings.ts';
import { REPOSITORY } from '../src/project.ts';
import { anchorOf } from '../src/report/problem.ts';
import { readSettings } from '../src/settings/settings.ts';
import { filesIn, pages, USES, workflows } from './support/workflows.ts';

const action: ActionMetadata = parse(readFileSync('action.yml', 'utf8'));

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

function stepsOfAction(workflow: string): Step[] {
  const { jobs }: { jobs: Record<string, { steps?: Step[] }> } = parse(workflow);
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses === USES));
}

/** What expressions give at run time; `pull-request` is empty, as where `tag` is set. */
const GIVEN: Record<string, string> = {
  database: '0123456789abcdef0123456789abcdef',
  'data-source': '0123456789abcdef0123456789abcdef',
  'pull-request': '',
  mode: 'sync',
};

function environmentOf(inputs: Step['with'] = {}): Record<string, string> {
  const variables = Object.entries(inputs).map(([name, value]) => {
    const given = String(value).includes('${{') ? (GIVEN[name] ?? 'given') : String(value);
    return [`INPUT_${name.toUpperCase()}`, given];
  });
  return Object.fromEntries(variables);
}

async function fetchActionMetadata({ owner, name }: ActionReference): Promise<ActionMetadata | undefined> {
  return USES.startsWith(`${owner}/${name}@`) ? action : undefined;
}

describe('the workflows of the documentation and of this repository', () => {
  test.each(workflows)('are valid to GitHub: $where', async ({ where, text }) => {
    const document = TextDocument.create(
      `file:///.github/workflows/${encodeURI(where)}.yml`,
      'yaml',
      0,
      text,
    );
    const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
    const messages = found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
    // No network: the inputs of other actions are not checked.
    const isOurs = (message: string) =>
      !message.includes('Unable to resolve action') || message.includes(`\`${USES}`);
    expect(messages.filter(isOurs)).toEqual([]);
  });

  test.each(workflows)('give the action inputs that it accepts: $where', async ({ text }) => {
    for (const { with: inputs } of stepsOfAction(text)) {
      expect(Object.keys(action.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(inputs ?? {})));
      const environment = environmentOf(inputs);
      const mode = environment.INPUT_MODE ?? 'sync';
      await expect(readSettings(environment)).resolves.toHaveProperty('mode', mode);
    }
  });

  test('are there', () => {
    const users = workflows.filter(({ text }) => stepsOfAction(text).length > 0);
    expect(users.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['README.md, block 1', '.github/workflows/notion.yml']),
    );
  });
});

describe('the check of the workflows that people paste', () => {
  const complete = workflows.filter(({ where }) => /^(?:README|docs\/which-event)\.md/.test(where));
  const remarksOn = (text: string, visibility: 'public' | 'private') =>
    workflowFindings(
      { path: 'notion.yml', text },
      { action: REPOSITORY, event: 'workflow_dispatch', namesEntry: false, visibility },
    )
      .filter(({ level }) => level !== 'ok')
      .map(({ subject }) => subject);

  test.each(complete.filter(({ text }) => text.includes('  schedule:')))(
    'has nothing to remark: $where',
    ({ text }) => {
      expect(remarksOn(text, 'private')).toEqual([]);
      const isTarget = text.includes('  pull_request_target:');
      expect(remarksOn(text, 'public')).toEqual(isTarget ? ['Policy for `pull_request_target`'] : []);
    },
  );

  test('knows the three ways', () => {
    const pasted = complete.filter(({ text }) => text.includes('  schedule:')).map(({ where }) => where);
    expect(pasted).toEqual([
      'README.md, block 1',
      'docs/which-event.md, block 1',
      'docs/which-event.md, block 2',
    ]);
  });
});

describe('the documentation', () => {
  test('names the two commands that show the action at work', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toMatch(/^npm ci && npm run demo\b/m);
    expect(readme).toMatch(/^npm ci && npm test\b/m);
  });

  test('repeats action.yml and the sources as they are', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/update-docs.ts', '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('begins with a README that is read in a few minutes', () => {
    expect(statSync('README.md').size).toBeLessThan(11_000);
  });

  test('lists every input in the README, in a line that is no paragraph', () => {
    const lines = [...readFileSync('README.md', 'utf8').matchAll(/^- `(?<name>[\w-]+)`: .*$/gm)];
    const names = lines.map(({ groups }) => groups?.name).toSorted();
    expect(names).toEqual(Object.keys(action.inputs ?? {}).toSorted());
    expect(lines.filter(([line]) => line.length > 160)).toEqual([]);
  });

  test('promises nothing in the README that no test holds', () => {
    const [, list = ''] = /^## What it promises\n(.*?)^## /ms.exec(readFileSync('README.md', 'utf8')) ?? [];
    const promises = list.match(/^- .*$/gm) ?? [];
    expect(promises.length).toBeGreaterThanOrEqual(8);
    const isHeld = (promise: string) =>
      [...promise.matchAll(/\]\((?<path>__tests__\/[^)]+\.test\.ts)\)/g)].some(
        ({ groups }) =>
          existsSync(groups?.path ?? '') &&
          /\btest(?:\.\w+)*\(/.test(readFileSync(groups?.path ?? '', 'utf8')),
      );
    expect(promises.filter((promise) => !isHeld(promise))).toEqual([]);
  });

  test('names the owner as src/project.ts does, and leaves nothing to put in its place', () => {
    for (const page of pages) {
      const text = readFileSync(page, 'utf8');
      expect([page, text.match(/\bOWNER\b/g)]).toEqual([page, null]);
      const named = [...text.matchAll(/[\w.-]+\/notion-changelog(?=@)/g)].map(([name]) => name);
      expect([page, named.filter((name) => name !== REPOSITORY)]).toEqual([page, []]);
    }
  });

  test('has an index that leads to every page', () => {
    const index = readFileSync('docs/README.md', 'utf8');
    const missing = filesIn('docs', '.md').filter((page) => !index.includes(`](${basename(page)}`));
    expect(missing).toEqual([join('docs', 'README.md')]);
  });

  test.each(pages)('has no broken links and pictures: %s', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = text.matchAll(/\]\((?!https?:)(?<path>[^)#]*)(?:#(?<anchor>[^)]+))?\)/g);
    const pictures = text.matchAll(/(?:src|srcset)="(?<path>[^"]+)"/g);
    for (const { groups } of [...links, ...pictures]) {
      const target = groups?.path ? join(dirname(page), groups.path) : page;
      expect([target, existsSync(target)]).toEqual([target, true]);
      if (groups?.anchor) expect(anchorsOf(target)).toContain(groups.anchor);
    }
  });
});

function anchorsOf(page: string): string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (?<text>.*)$/gm);
  return [...headings].map(({ groups }) => anchorOf(groups?.text ?? ''));
}
