import { existsSync } from 'node:fs';
import { Client, isFullBlock, isFullPage, type PageObjectResponse } from '@notionhq/client';
import { example, examples } from '../__tests__/github-server/examples.ts';
import { type GitHubServer, startGitHubServer } from '../__tests__/github-server/start.ts';
import { runAction } from '../__tests__/support/run-action.ts';
import { startNotionServer } from '../notion-server/start.ts';

/**
 * Shows the action at work without any account: real webhook payloads, the bundled action run as GitHub's runner runs
 * it, and a Notion-compatible server on this machine. With NOTION_TOKEN and NOTION_DATABASE set it writes into that
 * database of the real Notion instead.
 */
async function demo(): Promise<void> {
  if (!existsSync('dist/index.js')) throw new Error('dist/ is missing: run `npm run build` first');
  const started = performance.now();
  const notion = await openNotion();
  const pages = new Set<string>();
  for (const repository of ['Codertocat/Hello-World', 'Codertocat/Second-World']) {
    const github = await startGitHubServer({ repository });
    for (const step of stepsOf(github)) pages.add(await run(step, github, notion));
    await github.close();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\nThe database now holds, after ${seconds} s:\n`);
  const client = new Client({
    auth: notion.token,
    notionVersion: '2026-03-11',
    ...(notion.url && { baseUrl: notion.url }),
  });
  const rows = await Promise.all([...pages].map((page_id) => client.pages.retrieve({ page_id })));
  printTable(rows.filter((row) => isFullPage(row)));
  console.log('\nThe page of the first release:\n');
  await printPage(client, [...pages][0] ?? '');
  await notion.close();
}

interface Notion {
  token: string;
  database: string;
  /** The real Notion's where absent. */
  url?: string;
  /** How many requests came since the last call; unknown of the real Notion. */
  countRequests: () => number | undefined;
  close: () => Promise<void>;
}

async function openNotion(): Promise<Notion> {
  const { NOTION_TOKEN: token, NOTION_DATABASE: database } = process.env;
  if (token && database) {
    console.log('Writing into your Notion database.\n');
    return { token, database, countRequests: () => undefined, close: async () => {} };
  }
  console.log(
    'Writing into an embedded Notion-compatible server; set NOTION_TOKEN and NOTION_DATABASE for the real one.\n',
  );
  const server = await startNotionServer();
  const made = server.person.createDatabase(server.page, 'Changelog', { Name: { title: {} } });
  return {
    token: server.token,
    database: made.database,
    url: server.url,
    countRequests: () => server.requests.splice(0).length,
    close: server.close,
  };
}

const NOTES = `## What’s new

- Greets the world, thanks to @octocat (#2)
  - with a quick start in the [guide](docs/start.md)

> [!TIP]
> Try \`npx hello\`.

| Language | Greeting |
| -------- | -------- |
| en       | Hello    |
`;

interface Step {
  event: string;
  payload: { action: string; [part: string]: unknown };
  /** Brings GitHub to the state that the event tells of. */
  happen: () => void;
}

/** A release published, edited and deleted; a pull request opened as a draft, made ready, approved and merged. */
function stepsOf(github: GitHubServer): Step[] {
  const { release, ...releaseEvent } = example('release', 'published');
  const { pull_request: pull, ...pullEvent } = example('pull_request', 'opened');
  const [review] = examples('pull_request_review');
  const approval = { author: { ...pull.user, login: 'octocat' }, state: 'APPROVED' } as const;
  const url = (page: string) => `https://github.com/${github.repository}/${page}`;
  const shift = github.repository.endsWith('Second-World') ? 1 : 0; // GitHub's IDs differ between repositories
  const releaseStep = (action: string, changes: object): Step => {
    const now = { ...release, id: release.id + shift, html_url: url('releases/tag/0.0.1'), ...changes };
    const happen = () => (action === 'deleted' ? github.removeRelease(now.id) : github.setRelease(now));
    return {
      event: 'release',
      payload: { ...releaseEvent, action, release: now },
      happen,
    };
  };
  const pullStep = (event: string, action: string, changes: object, approved: boolean): Step => {
    const now: typeof pull = { ...pull, id: pull.id + shift, html_url: url('pull/2'), ...changes };
    const happen = () => github.setPullRequest(now, { reviews: approved ? [approval] : [] });
    const base = event === 'pull_request_review' ? review : pullEvent;
    return { event, payload: { ...base, action, pull_request: now }, happen };
  };
  const merged = {
    state: 'closed',
    merged: true,
    merged_at: '2019-05-15T15:21:18Z',
    closed_at: '2019-05-15T15:21:18Z',
  };
  const corrected = { name: 'Hello, world', body: NOTES.replace('a quick start', 'a **quick start**') };
  return [
    releaseStep('published', { name: 'Hello', body: NOTES }),
    releaseStep('edited', corrected),
    ...(shift === 0 ? [releaseStep('deleted', corrected)] : []),
    pullStep('pull_request_target', 'opened', { draft: true }, false),
    pullStep('pull_request_target', 'ready_for_review', {}, false),
    pullStep('pull_request_review', 'submitted', {}, true),
    ...(shift === 0 ? [pullStep('pull_request_target', 'closed', merged, true)] : []),
  ];
}

/** @returns the ID of the row's page */
async function run({ event, payload, happen }: Step, github: GitHubServer, notion: Notion): Promise<string> {
  happen();
  notion.countRequests();
  const started = performance.now();
  const result = await runAction({
    event,
    payload,
    inputs: { 'notion-token': notion.token, database: notion.database, 'github-token': github.token },
    env: {
      GITHUB_REPOSITORY: github.repository,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...(notion.url && { NOTION_API_URL: notion.url }),
    },
  });
  const took = `${Math.round(performance.now() - started)} ms`;
  const requests = notion.countRequests();
  const cost = requests === undefined ? took : `${took}, ${requests} requests to Notion`;
  console.log(
    `${github.repository}  ${`${event} ${payload.action}`.padEnd(38)} ${(result.outputs.operation ?? '').padEnd(9)} ${cost}`,
  );
  if (result.code !== 0) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.outputs['page-id'] ?? '';
}

const COLUMNS = ['Name', 'Type', 'Status', 'Repository', 'Version', 'Number', 'Shipped'];

function printTable(rows: readonly PageObjectResponse[]): void {
  const cells = rows.map((row) =>
    COLUMNS.map((name) => (name === 'Name' ? titleOf(row) : shownOf(row, name))),
  );
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  console.log([line(COLUMNS), line(widths.map((width) => '─'.repeat(width))), ...cells.map(line)].join('\n'));
}

/** The blocks of a page, as lines. */
async function printPage(client: Client, id: string, indent = '  '): Promise<void> {
  const { results } = await client.blocks.children.list({ block_id: id });
  for (const block of results.filter((result) => isFullBlock(result))) {
    const texts = [...JSON.stringify(block).matchAll(/"plain_text":("(?:[^"\\]|\\.)*")/g)];
    const text = texts.map(([, quoted = '""']): string => JSON.parse(quoted)).join(' ');
    console.log(`${indent}${block.type.padEnd(20)} ${text}`.trimEnd());
    if (block.has_children) await printPage(client, block.id, `${indent}  `);
  }
}

function titleOf(row: PageObjectResponse): string {
  const title = Object.values(row.properties).find((property) => property.type === 'title');
  return title?.title.map(({ plain_text }) => plain_text).join('') ?? '';
}

function shownOf(row: PageObjectResponse, name: string): string {
  const property = row.properties[name];
  if (property?.type === 'select') return property.select?.name ?? '';
  if (property?.type === 'status') return property.status?.name ?? '';
  if (property?.type === 'number') return String(property.number ?? '');
  if (property?.type === 'date') return property.date?.start.slice(0, 10) ?? '';
  return property?.type === 'rich_text'
    ? property.rich_text.map(({ plain_text }) => plain_text).join('')
    : '';
}

await demo();
