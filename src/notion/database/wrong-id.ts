import type { DatabaseObjectResponse } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { Notion } from '../api/connection.ts';
import { integrationName, NotionProblem } from '../api/failure.ts';
import { type Identified, named, namedPage } from './database.ts';

/** An ID that a workflow gives, and the input that it stands in. */
export interface Given {
  id: string;
  input: 'database' | 'data-source' | 'tasks-database';
}

/** What an ID may be of that no row can go into. */
type Unusable = Exclude<Identified, { is: 'database' | 'data source' | 'row' }>;

/** What the inputs want. */
const WANTED = {
  database: 'database',
  'data-source': 'database',
  'tasks-database': 'tasks’ database',
} as const satisfies Record<Given['input'], string>;

/** The problem of an ID that is not of what its input wants. One request more where the integration is to be named. */
export async function wrongId(notion: Notion, given: Given, found: Unusable): Promise<Problem> {
  switch (found.is) {
    case 'page':
      return wrongKind(given, `a page, ${namedPage(found.page)}`);
    case 'view': {
      const { name, url, parent } = found.view;
      const database = `The database that it belongs to has the ID ${parent.database_id}.`;
      return wrongKind(given, `a view, ${quoted(name)} (${url}), which is a tab of a database`, database);
    }
    case 'block':
      return wrongKind(given, 'a block within a page');
    case 'sourceless':
      return withoutSource(notion, given, found.database);
    case 'hidden':
      return notShared(notion, given, found.refusal);
  }
}

function wrongKind({ id, input }: Given, kind: string, more = ''): Problem {
  const wanted = WANTED[input];
  const what = `The ID ${id} in \`${input}\` is of ${kind}, not of a ${wanted}. ${more}`.trim();
  const open = `In Notion open the ${wanted} as a full page, copy its link (••• → Copy link) and store that as \`${input}\`.`;
  return new Problem('notion-not-a-database', what, { remedy: input === 'database' ? undefined : open });
}

/** The problem of a database that Notion shows, but no data source of it. */
export async function withoutSource(
  notion: Notion,
  { id, input }: Given,
  database: DatabaseObjectResponse | undefined,
): Promise<Problem> {
  const { name, workspace } = await whoAsks(notion);
  const shown = database ? named(database) : `with the ID ${id}`;
  return new Problem(
    'notion-no-data-source',
    `Notion shows the integration the database ${shown}, but no data source of it that rows could go into.${ofWorkspace(workspace)}`,
    {
      remedy: `Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration (••• → Connections → Add connection → ${name}), copy its link (••• → Copy link), and store that as \`${input}\`. Else take ${name} out of its Connections, add it again there, and look whether it has been added to the page that holds the database.`,
    },
  );
}

/** The problem of an ID of which Notion shows nothing. The third usual reason can be told only by naming the workspace. */
async function notShared(notion: Notion, { input }: Given, refusal: NotionProblem): Promise<Problem> {
  const { name, workspace } = await whoAsks(notion, refusal);
  const wanted = WANTED[input];
  const elsewhere = workspace
    ? ` If the ${wanted} lies in another workspace than ${quoted(workspace)}, it takes an integration of that one, and its token.`
    : '';
  const open = input === 'database' ? 'page, or the database as a full page' : `${wanted} as a full page`;
  return new Problem('notion-not-shared', `${refusal.message}${ofWorkspace(workspace)}`, {
    requestId: refusal.requestId,
    cause: refusal,
    remedy: `In Notion open the ${open}, then ••• → Connections → Add connection → ${name}. Where it is there already, check the link or ID in \`${input}\`.${elsewhere}`,
  });
}

function ofWorkspace(workspace: string | undefined): string {
  return workspace === undefined ? '' : ` The integration is of the workspace ${quoted(workspace)}.`;
}

/** The integration by the name that it has under Connections. Problems are told without it where Notion doesn't tell. */
async function whoAsks(notion: Notion, refusal?: NotionProblem) {
  const bot = await notion.me().catch((error) => {
    if (error instanceof NotionProblem) return undefined;
    throw error;
  });
  const name = bot?.name ?? (refusal && integrationName(refusal.message));
  return { name: name === undefined ? 'the integration' : quoted(name), workspace: bot?.workspace };
}
