import { afterEach, expect } from '@jest/globals';
import { APIResponseError, Client } from '@notionhq/client';
import type { NotionServer, Options } from '../../notion-server/start.ts';

const running: NotionServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A server that ends with the test, and the real client for it, which repeats nothing by itself. */
export async function connected(options: Options = {}): Promise<{ server: NotionServer; notion: Client }> {
  const server = await kept.startNotionServer(options);
  running.push(server);
  return { server, notion: clientFor(server, server.token) };
}

export function clientFor(server: NotionServer, token: string): Client {
  return new Client({
    auth: token,
    baseUrl: server.url,
    notionVersion: '2026-03-11',
    retry: false,
    logger: () => {},
  });
}

/** The error that Notion answers with. */
export async function refusal(request: Promise<unknown>): Promise<APIResponseError> {
  const error: unknown = await request.then(() => undefined).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(APIResponseError);
  if (!(error instanceof APIResponseError)) throw new Error('not refused');
  return error;
}

/** Of an error, seconds as sent. */
export function retryAfter({ headers }: APIResponseError): string | null {
  return headers instanceof Headers ? headers.get('retry-after') : null;
}

export function paragraph(content: string) {
  return { paragraph: { rich_text: [{ text: { content } }] } };
}

/** A data source with a property of each kind that the tests use. */
export async function withRows(options: Options = {}) {
  const { server, notion } = await connected(options);
  const { database, dataSource } = server.person.createDatabase(server.page, 'Changelog', {
    Name: { title: {} },
    Key: { rich_text: {} },
    State: { status: { options: [{ name: 'Open' }, { name: 'Done' }], groups: { Complete: ['Done'] } } },
    Kind: { select: { options: [{ name: 'Release', color: 'green' }] } },
    Labels: { multi_select: {} },
    Number: { number: {} },
    Shipped: { date: {} },
    URL: { url: {} },
    People: { people: {} },
  });
  const add = (name: string, properties = {}) =>
    notion.pages.create({
      parent: { data_source_id: dataSource },
      properties: { Name: { title: [{ text: { content: name } }] }, ...properties },
    });
  return { server, notion, database, dataSource, add };
}
