import {
  Client,
  type DatabaseObjectResponse,
  type DataSourceObjectResponse,
  type DataSourceViewObjectResponse,
  isFullBlock,
  isFullDatabase,
  isFullDataSource,
  isFullPage,
  isFullView,
} from '@notionhq/client';
import { FIELD, FIELDS, LINK } from '../../src/entry/fields.ts';
import type { World, WorldRun } from './world.ts';

/** The requests by which a changelog is found on a page, before each of its databases is read. */
export const FIND_ON_PAGE = ['GET /v1/databases/:id', 'GET /v1/blocks/:id/children'];

/** Those by which a page is known that has none. */
export const FIND_PAGE = [...FIND_ON_PAGE, 'GET /v1/pages/:id'];

/** The requests of a run that finds an empty page. */
export const FRESH = [
  ...FIND_PAGE,
  'POST /v1/databases',
  'GET /v1/blocks/:id/children',
  'GET /v1/data_sources/:id',
  'PATCH /v1/data_sources/:id',
  'GET /v1/views',
  'PATCH /v1/views/:id',
  'POST /v1/views',
  'POST /v1/views',
  'POST /v1/views',
  'POST /v1/views',
  'GET /v1/views',
  'PATCH /v1/databases/:id',
];

/** Of a new database, in the order of the fields. */
export const PROPERTIES = [
  ...FIELDS.map((field) => FIELD[field].property || 'Name'),
  LINK.release.property,
  LINK['pull-requests'].property,
];
export const VIEWS = ['Releases', 'Board', 'Merged, not shipped', 'Shipped in the past month', 'Calendar'];

/** An empty page in a world, and setup on it. */
export interface EmptyPage {
  page: string;
  inputs: Record<string, string>;
  setup: (inputs?: Record<string, string>) => Promise<WorldRun>;
  /** The databases on the page, oldest first. */
  databases: () => Promise<SeenDatabase[]>;
  client: Client;
}

export interface SeenDatabase {
  id: string;
  dataSource: string;
  database: DatabaseObjectResponse;
  properties: DataSourceObjectResponse['properties'];
  /** In the order of their tabs. */
  views: DataSourceViewObjectResponse[];
}

export function emptyPage(world: World): EmptyPage {
  const page = world.notion.person.createPage(world.notion.page, { title: 'Engineering' });
  const inputs = { mode: 'setup', database: page };
  const client = clientOf(world);
  return {
    page,
    inputs,
    client,
    setup: (more = {}) => world.run('workflow_dispatch', {}, { ...inputs, ...more }),
    databases: async () => {
      const { results } = await client.blocks.children.list({ block_id: page });
      const ids = results
        .filter(isFullBlock)
        .flatMap(({ id, type }) => (type === 'child_database' ? [id] : []));
      return Promise.all(ids.map((id) => seenDatabase(client, id)));
    },
  };
}

export function clientOf({ notion }: World): Client {
  return new Client({ auth: notion.token, baseUrl: notion.url, notionVersion: '2026-03-11' });
}

export async function seenDatabase(client: Client, id: string): Promise<SeenDatabase> {
  const database = await client.databases.retrieve({ database_id: id });
  if (!isFullDatabase(database)) throw new Error('no full database');
  const dataSource = database.data_sources[0]?.id ?? '';
  const source = await client.dataSources.retrieve({ data_source_id: dataSource });
  if (!isFullDataSource(source)) throw new Error('no full data source');
  const { results } = await client.views.list({ database_id: id });
  const views = await Promise.all(results.map((view) => client.views.retrieve({ view_id: view.id })));
  return { id, dataSource, database, properties: source.properties, views: views.filter(isFullView) };
}

/** Names and colours of the options of a property. */
export function optionsOf({ properties }: SeenDatabase, name: string): string[] {
  const property = properties[name];
  if (property?.type === 'select') return property.select.options.map(shown);
  return property?.type === 'status' ? property.status.options.map(shown) : [];
}

/** Names of the options of a status property, by their groups. */
export function groupsOf({ properties }: SeenDatabase, name: string): Record<string, (string | undefined)[]> {
  const property = properties[name];
  if (property?.type !== 'status') return {};
  const { groups, options } = property.status;
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name;
  return Object.fromEntries(groups.map((group) => [group.name, group.option_ids.map(nameOf)]));
}

function shown({ name, color }: { name: string; color: string }): string {
  return `${name} ${color}`;
}

/** The names of the properties that a view shows, in their order: what its list leaves out is hidden. */
export function columnsOf(view: DataSourceViewObjectResponse | undefined): (string | undefined)[] {
  const configuration = view?.configuration;
  const listed = configuration && 'properties' in configuration ? configuration.properties : undefined;
  return (listed ?? []).filter(({ visible }) => visible).map(({ property_name }) => property_name);
}

export const namesOf = (views: readonly { name: string }[]) => views.map(({ name }) => name);

/** What a view shows, by the titles of the rows, in its order. */
export async function shownIn(client: Client, { id }: { id: string }): Promise<string[]> {
  const { results } = await client.views.queries.create({ view_id: id });
  const pages = await Promise.all(results.map((page) => client.pages.retrieve({ page_id: page.id })));
  return pages.filter(isFullPage).map(({ properties }) => {
    const title = Object.values(properties).find(({ type }) => type === 'title');
    return title?.type === 'title' ? title.title.map(({ plain_text }) => plain_text).join('') : '';
  });
}
