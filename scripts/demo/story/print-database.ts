import {
  type BlockObjectResponse,
  type Client,
  type DataSourceObjectResponse,
  isFullBlock,
  isFullDataSource,
  isFullPage,
  isFullView,
  type PageObjectResponse,
} from '@notionhq/client';
import { type Line, printLines, printTable } from './print.ts';

/** The database as the outputs of its first run name it. */
export interface Database {
  id: string;
  dataSource: string;
}

type Property = PageObjectResponse['properties'][string];
type PropertyOfSchema = DataSourceObjectResponse['properties'][string];

export async function printProperties(client: Client, { dataSource }: Database): Promise<void> {
  const source = await client.dataSources.retrieve({ data_source_id: dataSource });
  if (!isFullDataSource(source)) return;
  const properties = Object.values(source.properties).toSorted((a, b) => a.name.localeCompare(b.name));
  printTable(
    ['Property', 'Type', 'Options'],
    properties.flatMap((property) =>
      optionsOf(property).map((options, index) =>
        index === 0 ? [property.name, property.type, options] : ['', '', options],
      ),
    ),
  );
}

/** In lines: of a status property one for each group. */
function optionsOf(property: PropertyOfSchema): string[] {
  if (property.type === 'select') return [named(property.select.options)];
  if (property.type !== 'status') return [''];
  const { groups, options } = property.status;
  const inGroup = ({ name, option_ids }: (typeof groups)[number]) =>
    `${name}: ${named(options.filter(({ id }) => option_ids.includes(id)))}`;
  return groups.map(inGroup);
}

function named(options: readonly { name: string }[]): string {
  return options.map(({ name }) => name).join(', ');
}

/** The views as tabs, with the number of rows that each shows. */
export async function printViews(client: Client, { id }: Database): Promise<void> {
  const { results } = await client.views.list({ database_id: id });
  printTable(['View', 'Kind', 'Rows'], await Promise.all(results.map((view) => viewLine(client, view.id))));
}

async function viewLine(client: Client, view_id: string): Promise<Line> {
  const view = await client.views.retrieve({ view_id });
  // A database of one's own may have views that Notion lists no rows of, such as forms.
  const query = await client.views.queries.create({ view_id }).catch(() => undefined);
  return isFullView(view) ? [view.name, view.type, String(query?.total_count ?? '?')] : [];
}

/** The newest release that leads to pull requests, with these, and the releases that each of them leads to. */
export async function printLinks(client: Client, { dataSource }: Database): Promise<void> {
  const { results } = await client.dataSources.query({
    data_source_id: dataSource,
    filter: { property: 'Pull requests', relation: { is_not_empty: true } },
    sorts: [{ property: 'Shipped', direction: 'descending' }],
    page_size: 1,
  });
  for (const release of results) {
    if (release.object !== 'page' || !isFullPage(release)) continue;
    printLines(`${titleOf(release)} (${shown(release.properties.Version)})`);
    for (const pullRequest of await linked(client, release, 'Pull requests')) {
      const releases = (await linked(client, pullRequest, 'Release')).map(titleOf);
      printLines(`  └ Pull requests: ${titleOf(pullRequest)}`, `      └ Release: ${releases.join(', ')}`);
    }
  }
}

async function linked(client: Client, row: PageObjectResponse, name: string): Promise<PageObjectResponse[]> {
  const property = row.properties[name];
  const ids = property?.type === 'relation' ? property.relation.map(({ id }) => id) : [];
  const pages = await Promise.all(ids.map((page_id) => client.pages.retrieve({ page_id })));
  return pages.filter((page) => isFullPage(page));
}

function titleOf({ properties }: PageObjectResponse): string {
  return shown(Object.values(properties).find(({ type }) => type === 'title'));
}

const COLUMNS = ['Name', 'Type', 'Status', 'Repository', 'Version', 'Number', 'Shipped'];

/** The newest rows. */
export async function printRows(client: Client, { dataSource }: Database, count: number): Promise<void> {
  const { results } = await client.dataSources.query({
    data_source_id: dataSource,
    sorts: [{ timestamp: 'created_time', direction: 'descending' }],
    page_size: count,
  });
  const rows = results.flatMap((row) => (row.object === 'page' && isFullPage(row) ? [row] : []));
  printTable(
    COLUMNS,
    rows.map(({ properties }) => COLUMNS.map((name) => shown(properties[name]))),
  );
}

function shown(property: Property | undefined): string {
  switch (property?.type) {
    case 'title':
      return plain(property.title);
    case 'rich_text':
      return plain(property.rich_text);
    case 'select':
      return property.select?.name ?? '';
    case 'status':
      return property.status?.name ?? '';
    case 'number':
      return String(property.number ?? '');
    case 'date':
      return property.date?.start.slice(0, 10) ?? '';
    default:
      return '';
  }
}

/** The blocks of a page. */
export async function printPage(client: Client, id: string, indent = ''): Promise<void> {
  const { results } = await client.blocks.children.list({ block_id: id });
  for (const block of results.filter((result) => isFullBlock(result))) {
    printLines(`${indent}${block.type.padEnd(20)} ${textOf(block)}`.trimEnd());
    if (block.has_children) await printPage(client, block.id, `${indent}  `);
  }
}

function textOf(block: BlockObjectResponse): string {
  if (block.type === 'table_row') return block.table_row.cells.map(plain).join(' │ ');
  const texts = [...JSON.stringify(block).matchAll(/"plain_text":("(?:[^"\\]|\\.)*")/g)];
  return texts.map(([, quoted = '""']): string => JSON.parse(quoted)).join('');
}

function plain(texts: readonly { plain_text: string }[]): string {
  return texts.map(({ plain_text }) => plain_text).join('');
}
