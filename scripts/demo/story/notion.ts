import { Client } from '@notionhq/client';
import { type LoggedRequest, startNotionServer } from '../../../notion-server/start.ts';
import { TODAY } from './pasts.ts';

/** The Notion that the demo writes into. */
export interface Notion {
  token: string;
  /** For NOTION_API_URL; the real Notion's where absent. */
  url?: string;
  /** The input `database`: a page, or a database. */
  place: string;
  /** The same, as a person says it. */
  shown: string;
  /** Reads what the action has written. */
  client: Client;
  /** What the requests since the last call were; unknown of a Notion that is not embedded. */
  takeRequests: () => string | undefined;
  close: () => Promise<void>;
}

/** One's own where the environment names it, else an embedded one. */
export async function openNotion(): Promise<Notion> {
  const { NOTION_TOKEN: token, NOTION_DATABASE: place, NOTION_API_URL: url } = process.env;
  if (!token && !place) return embeddedNotion();
  if (!token || !place) throw new Error('Set NOTION_TOKEN together with NOTION_DATABASE, or none of them.');
  return {
    token,
    ...(url && { url }),
    place,
    shown: `Yours: ${place}`,
    client: clientOf(token, url),
    takeRequests: () => undefined,
    close: async () => {},
  };
}

/** One with an empty page, as long as the process lives. */
export async function embeddedNotion(): Promise<Notion> {
  const started = Date.now();
  const server = await startNotionServer({ clock: () => TODAY + Date.now() - started });
  return {
    token: server.token,
    url: server.url,
    place: server.page,
    shown: `The page ${server.page}, with nothing on it, of an embedded server that speaks Notion’s
API. For your own Notion set NOTION_TOKEN, and NOTION_DATABASE (the link of a page, or of a database).`,
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
