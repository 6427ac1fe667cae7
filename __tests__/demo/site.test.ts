import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSite, type Site } from '../../scripts/demo/site/site.ts';
import { clientOf } from '../support/set-up.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let site: Site;

beforeEach(async () => {
  world = await startWorld();
  const { notion, database, dataSource } = world;
  for (const title of ['One', 'Two']) notion.person.createPage(dataSource, { title });
  const told = { database: { id: database, dataSource }, summaries: new Map() };
  site = openSite(clientOf(world), told, new Map([['assets/a.css', new Uint8Array()]]));
});
afterEach(() => world.close());

test('what is no page is answered without a request to Notion', async () => {
  expect(await site.read('favicon.ico')).toBeUndefined();
  expect(await site.read('docs/index.html')).toBeUndefined();
  expect(await site.read('assets/a.css')).toHaveLength(0);
  expect(world.notion.requests).toEqual([]);
});

test('all pages are made of one reading of the database', async () => {
  const paths = [...(await site.readAll()).keys()];
  expect(paths.filter((path) => /^[\da-f]{32}\.html$/.test(path))).toHaveLength(3); // a view and two entries
  expect(paths).toEqual(expect.arrayContaining(['assets/a.css', 'index.html', 'try.html', 'summaries.html']));
  const read = world.notion.requests.map(({ method, path }) => `${method} ${path}`);
  expect(read.filter((request) => request === `GET /v1/databases/${world.database}`)).toHaveLength(1);
  expect(
    read.filter((request) => request === `POST /v1/data_sources/${world.dataSource}/query`),
  ).toHaveLength(1);
});

test('a page is made of what Notion holds when it is asked for', async () => {
  expect(await site.read('index.html')).not.toContain('Three');
  world.notion.person.createPage(world.dataSource, { title: 'Three' });
  expect(await site.read('index.html')).toContain('Three');
});
