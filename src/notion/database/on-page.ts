import type { DatabaseObjectResponse } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import type { Notion } from '../api/connection.ts';
import { isRefusal } from '../api/failure.ts';
import { childrenOf } from '../api/listing.ts';
import { byAge } from '../row/find-rows.ts';
import { asPage, type Identified, type IdentifiedPage, named, readDatabase } from './database.ts';
import { isOwn } from './marker.ts';
import { NoChangelogYet } from './no-changelog-yet.ts';
import { accepts } from './plan-properties.ts';
import { readSchema, type Schema } from './schema.ts';

/** What a page, or a block, holds at its top level. */
interface Contents {
  /** The IDs of the databases, also of those that Notion does not show. */
  ids: readonly string[];
  databases: readonly DatabaseObjectResponse[];
  /** The IDs of blocks that people lay a page out with. */
  containers: readonly string[];
}

/** A changelog that lies on a page. */
export interface OnPage {
  database: DatabaseObjectResponse;
  /** Where there are several. */
  warning: string | undefined;
}

/** A page, and what lies on it where that was read. */
type PageWithContents = IdentifiedPage & { contents?: Contents | undefined };

/**
 * What lies on a page: the changelog that setup has made or completed, as its description says; where there is none, the
 * page with what it holds. One request per 100 blocks, one for each database, and in the second case one for the page.
 */
export async function readPage(
  notion: Notion,
  id: string,
): Promise<PageWithContents | { is: 'page of a changelog'; changelog: OnPage }> {
  const contents = await orNothing(contentsOf(notion, id));
  const changelog = oldest(contents?.databases.filter(({ description }) => isOwn(description)));
  if (changelog) return { is: 'page of a changelog', changelog };
  return { ...(await asPage(notion, id)), contents };
}

/**
 * The changelog on a page: the database with setup's mark; where there is none, one that has the key's property, which takes
 * one request for each of their data sources. Where all that finds nothing, the same in the page's columns, toggles and the
 * like: people drag databases there.
 * @returns the oldest where there are several, with a warning that names all; nothing where the page is a row of a changelog
 * @throws NoChangelogYet; Problem where the page is in the trash, or is a row whose database Notion does not show
 */
export async function findOnPage(
  notion: Notion,
  found: PageWithContents,
  keyName: string,
): Promise<OnPage | undefined> {
  if (found.is === 'row' && (await isOfChangelog(notion, found, keyName))) return undefined;
  const { page } = found;
  if (page.in_trash)
    throw new Problem('notion-database-trashed', `The page of the database (${page.url}) is in the trash.`);
  const { ids, databases, containers } = found.contents ?? (await contentsOf(notion, page.id));
  const changelog =
    oldest(await changelogsAmong(notion, databases, keyName)) ??
    oldest(await changelogsAmong(notion, await nestedDatabases(notion, containers), keyName));
  if (changelog === undefined) throw new NoChangelogYet(page, new Set(ids));
  return changelog;
}

/**
 * Whether a row is one of a changelog: by the key's property, or else by setup's mark, as people may rename the property.
 * One request, and one more in the second case.
 */
async function isOfChangelog(
  notion: Notion,
  { dataSourceId, databaseId }: Extract<Identified, { is: 'row' }>,
  keyName: string,
): Promise<boolean> {
  if (hasKey(await readSchema(notion, dataSourceId), keyName)) return true;
  return isOwn((await readDatabase(notion, databaseId)).description);
}

/** The oldest of changelogs, with a warning where there are several. */
function oldest(changelogs: readonly DatabaseObjectResponse[] = []): OnPage | undefined {
  const [database, ...others] = changelogs.toSorted(byAge);
  if (database === undefined) return undefined;
  if (others.length === 0) return { database, warning: undefined };
  const warning = `There are several changelogs on this page. The oldest is used, ${named(database)}, not ${others.map(named).join(', ')}. Delete those that are not needed, or pass the link of the right one as \`database\`.`;
  return { database, warning };
}

/**
 * The IDs of the databases that lie on the page itself, where new ones come: one request per 100 blocks. A search would not
 * do: it lags, and a new database was missing from many (recorded of the real API).
 */
export async function databaseIdsOn(notion: Notion, pageId: string): Promise<string[]> {
  return (await partsOf(notion, pageId)).databases;
}

/** Blocks that people lay a page out with. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...['column_list', 'column', 'toggle', 'callout', 'synced_block', 'tab'],
  ...['heading_1', 'heading_2', 'heading_3', 'heading_4'],
]);

/** As many as are looked into: a page may be a long list of toggles. */
const LOOKED_INTO = 50;

/** One request per 100 blocks, and one for each database, all at a time. */
async function contentsOf(notion: Notion, id: string): Promise<Contents> {
  const { databases: ids, containers } = await partsOf(notion, id);
  return { ids, databases: await visibleDatabases(notion, ids), containers };
}

/** The IDs of what a page, or a block, holds at its top level. */
async function partsOf(notion: Notion, id: string): Promise<{ databases: string[]; containers: string[] }> {
  const databases: string[] = [];
  const containers: string[] = [];
  for await (const block of childrenOf(notion, id)) {
    if (block.type === 'child_database') databases.push(block.id);
    else if (block.has_children && CONTAINERS.has(block.type)) containers.push(block.id);
  }
  return { databases, containers };
}

/** The databases in these blocks, and in those that they hold. One request each. */
async function nestedDatabases(
  notion: Notion,
  containers: readonly string[],
): Promise<DatabaseObjectResponse[]> {
  const waiting = [...containers];
  const found: string[] = [];
  for (let looked = 0; looked < LOOKED_INTO; looked++) {
    const id = waiting.shift();
    if (id === undefined) break;
    const parts = await partsOf(notion, id);
    found.push(...parts.databases);
    waiting.push(...parts.containers);
  }
  return visibleDatabases(notion, found);
}

async function changelogsAmong(
  notion: Notion,
  databases: readonly DatabaseObjectResponse[],
  keyName: string,
): Promise<DatabaseObjectResponse[]> {
  const marked = databases.filter(({ description }) => isOwn(description));
  return marked.length > 0 ? marked : withKey(notion, databases, keyName);
}

/** Those with setup's mark among these, in their order. One request each. */
export async function ownDatabases(
  notion: Notion,
  ids: readonly string[],
): Promise<DatabaseObjectResponse[]> {
  return (await visibleDatabases(notion, ids)).filter(({ description }) => isOwn(description));
}

function hasKey({ properties }: Schema, keyName: string): boolean {
  const key = properties.get(keyName);
  return key !== undefined && accepts('key', key.type);
}

async function withKey(
  notion: Notion,
  databases: readonly DatabaseObjectResponse[],
  keyName: string,
): Promise<DatabaseObjectResponse[]> {
  const found: DatabaseObjectResponse[] = [];
  for (const database of databases)
    for (const { id } of database.data_sources) {
      const schema = await orNothing(readSchema(notion, id));
      if (!schema || !hasKey(schema, keyName)) continue;
      found.push(database);
      break;
    }
  return found;
}

async function visibleDatabases(notion: Notion, ids: readonly string[]): Promise<DatabaseObjectResponse[]> {
  const databases = await Promise.all(ids.map((id) => orNothing(readDatabase(notion, id))));
  return databases.filter((database) => database !== undefined);
}

/** Nothing for what is in the trash, or not shown: a view of another page's database is a child of the page too. */
async function orNothing<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    const isTrashed = error instanceof Problem && error.id === 'notion-database-trashed';
    if (isTrashed || isRefusal(error)) return undefined;
    throw error;
  }
}
