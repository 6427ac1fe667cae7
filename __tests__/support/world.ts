import {
  type BlockObjectResponse,
  Client,
  isFullBlock,
  isFullPage,
  iteratePaginatedAPI,
  type PageObjectResponse,
} from '@notionhq/client';
import type { NotionServer, Options } from '../../notion-server/start.ts';
import type { GitHubServer } from '../github-server/start.ts';
import type { Options as GitHubOptions } from '../github-server/state.ts';
import { type Run, type RunOptions, runAction } from './run-action.ts';

/** A Notion workspace with one empty, shared database, a GitHub with one repository, and the action between them. */
export interface World {
  notion: NotionServer;
  github: GitHubServer;
  database: string;
  dataSource: string;
  /** Runs the bundled action; `requests` are those it made of Notion, such as `PATCH /v1/pages/:id`. */
  run: (
    event: string,
    payload?: unknown,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
  ) => Promise<WorldRun>;
  /** How the runner starts the action here, with the inputs of `run`. */
  runOptions: (
    event: string,
    payload?: unknown,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
  ) => RunOptions;
  /** What a person sees in the database, or in another data source, oldest row first. */
  rows: (dataSource?: string) => Promise<SeenRow[]>;
  /** The text of the blocks of a page, those in the action's section indented. */
  body: (pageId: string) => Promise<string[]>;
  close: () => Promise<void>;
}

export type WorldRun = Run & { requests: string[] };

interface SeenRow {
  id: string;
  page: PageObjectResponse;
  [property: string]: unknown;
}

export async function startWorld(options: Options = {}, ofGitHub: GitHubOptions = {}): Promise<World> {
  const notion = await kept.startNotionServer(options);
  const github = await kept.startGitHubServer({ ...(options.hold && { hold: options.hold }), ...ofGitHub });
  const { database, dataSource } = notion.person.createDatabase(notion.page, 'Changelog', {
    Name: { title: {} },
  });
  const reader = notion.addIntegration('Reader');
  notion.person.share(notion.page, 'Reader');
  const client = new Client({ auth: reader.token, baseUrl: notion.url, notionVersion: '2026-03-11' });
  const runOptions: World['runOptions'] = (event, payload, inputs = {}, env = {}) => ({
    event,
    payload,
    inputs: { 'notion-token': notion.token, 'github-token': github.token, database, ...inputs },
    env: {
      GITHUB_REPOSITORY: github.repository,
      NOTION_API_URL: notion.url,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...env,
    },
  });
  return {
    notion,
    github,
    database,
    dataSource,
    runOptions,
    run: async (...about) => {
      notion.requests.length = 0;
      const run = await runAction(runOptions(...about));
      return { ...run, requests: notion.requests.map(({ method, path }) => `${method} ${shortPath(path)}`) };
    },
    rows: async (data_source_id = dataSource) => {
      const rows: SeenRow[] = [];
      const query = {
        data_source_id,
        sorts: [{ timestamp: 'created_time' as const, direction: 'ascending' as const }],
      };
      for await (const result of iteratePaginatedAPI(client.dataSources.query, query)) {
        if (result.object === 'page' && isFullPage(result)) rows.push(seen(result));
      }
      return rows;
    },
    body: (pageId) => textOf(client, pageId),
    close: async () => {
      await notion.close();
      await github.close();
    },
  };
}

/** The requests that change something in Notion. */
export function writesOf({ requests }: Pick<WorldRun, 'requests'>): string[] {
  return requests.filter((request) => !/^GET |\/query$/.test(request));
}

function shortPath(path: string): string {
  return path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
}

function seen(page: PageObjectResponse): SeenRow {
  const values = Object.entries(page.properties).map(([name, property]) => [name, plain(property)]);
  return { ...Object.fromEntries(values), id: page.id, page };
}

function plain(property: PageObjectResponse['properties'][string]): unknown {
  switch (property.type) {
    case 'title':
      return property.title.map(({ plain_text }) => plain_text).join('');
    case 'rich_text':
      return property.rich_text.map(({ plain_text }) => plain_text).join('');
    case 'select':
      return property.select?.name ?? null;
    case 'status':
      return property.status?.name ?? null;
    case 'multi_select':
      return property.multi_select.map(({ name }) => name);
    case 'people':
      return property.people.map(({ id }) => id);
    case 'number':
      return property.number;
    case 'date':
      return property.date?.start ?? null;
    case 'url':
      return property.url;
    case 'checkbox':
      return property.checkbox;
    case 'relation':
      return property.relation.map(({ id }) => id);
    default:
      return undefined;
  }
}

async function textOf(client: Client, parent: string, indent = ''): Promise<string[]> {
  const lines: string[] = [];
  const list = (page: { start_cursor?: string | null }) =>
    client.blocks.children.list({
      block_id: parent,
      ...(page.start_cursor && { start_cursor: page.start_cursor }),
    });
  for await (const block of iteratePaginatedAPI(list, {})) {
    if (!isFullBlock(block)) continue;
    lines.push(indent + lineOf(block));
    if (block.has_children) lines.push(...(await textOf(client, block.id, `${indent}  `)));
  }
  return lines;
}

/** Paragraphs as their text, other blocks after their type. */
function lineOf(block: BlockObjectResponse): string {
  const content: unknown = Object.entries(block).find(([key]) => key === block.type)?.[1];
  const texts = [...JSON.stringify(content ?? {}).matchAll(/"plain_text":("(?:[^"\\]|\\.)*")/g)];
  const text = texts.map(([, quoted = '""']): string => JSON.parse(quoted)).join('');
  const address = block.type === 'image' && block.image.type === 'file' ? block.image.file.url : '';
  const type = block.type === 'paragraph' ? '' : `(${block.type})`;
  return [type, text, address].filter((part) => part !== '').join(' ');
}
