import { Client } from '@notionhq/client';
import { type LoggedRequest, startNotionServer } from '../../notion-server/start.ts';

/** The Notion that the demo writes into. */
export interface Notion {
  token: string;
  /** For NOTION_API_URL; the real Notion's where absent. */
  url?: string;
  /** Where `mode: setup` is to work, as a person says it, and as the action's input. */
  place: { shown: string; input: Record<string, string> };
  /** Reads what the action has written. */
  client: Client;
  /** What the requests since the last call were; unknown of a Notion that is not embedded. */
  takeRequests: () => string | undefined;
  close: () => Promise<void>;
}

export async function openNotion(): Promise<Notion> {
  const {
    NOTION_TOKEN: token,
    NOTION_PAGE: page,
    NOTION_DATABASE: database,
    NOTION_API_URL: url,
  } = process.env;
  if (!token && !page && !database) return embeddedNotion();
  if (!token || !(page || database))
    throw new Error('Set NOTION_TOKEN together with NOTION_PAGE or NOTION_DATABASE, or none of them.');
  return {
    token,
    ...(url && { url }),
    place: database
      ? { shown: `Your database: ${database}`, input: { database } }
      : { shown: `Your page: ${page}`, input: { 'parent-page': page ?? '' } },
    client: clientOf(token, url),
    takeRequests: () => undefined,
    close: async () => {},
  };
}

async function embeddedNotion(): Promise<Notion> {
  const server = await startNotionServer();
  return {
    token: server.token,
    url: server.url,
    place: {
      shown: `The page ${server.page}, with nothing on it, of an embedded server that speaks Notion’s
API. For your own Notion set NOTION_TOKEN, and NOTION_PAGE (a page that is to hold the database) or
NOTION_DATABASE (a database to complete).`,
      input: { 'parent-page': server.page },
    },
    client: clientOf(server.token, server.url),
    takeRequests: () => told(server.requests.splice(0)),
    close: server.close,
  };
}

function clientOf(auth: string, baseUrl: string | undefined): Client {
  return new Client({ auth, notionVersion: '2026-03-11', ...(baseUrl && { baseUrl }) });
}

function told(requests: readonly LoggedRequest[]): string {
  const writes = requests.filter(isWrite).length;
  return `${counted(requests.length, 'request')} to Notion, ${writes === 0 ? 'no write' : counted(writes, 'write')}`;
}

/** Whether Notion did something: a query is a POST too, and what was refused changed nothing. */
function isWrite({ method, path, status }: LoggedRequest): boolean {
  return method !== 'GET' && !path.endsWith('/query') && status < 400;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
