import type { GitHubServer } from '../../../__tests__/github-server/start.ts';
import { type Run, runAlone } from '../../../__tests__/support/run-action.ts';
import type { Notion } from './notion.ts';
import { WORKFLOW_PATH } from './repositories.ts';

/** What starts a run of the action, and its inputs beside the tokens and the database. */
export interface Start {
  event: string;
  payload?: unknown;
  inputs?: Record<string, string>;
}

export interface Ran extends Run {
  milliseconds: number;
  /** Those to Notion, in words. */
  requests: string | undefined;
}

/** Runs the bundled action in a repository; whether it failed is left to the caller. */
export async function run(
  { event, payload, inputs }: Start,
  github: GitHubServer,
  notion: Notion,
): Promise<Ran> {
  notion.takeRequests();
  const started = performance.now();
  const result = await runAlone({
    event,
    payload,
    inputs: {
      'notion-token': notion.token,
      'github-token': github.token,
      database: notion.place,
      ...inputs,
    },
    env: {
      GITHUB_REPOSITORY: github.repository,
      GITHUB_WORKFLOW_REF: `${github.repository}/${WORKFLOW_PATH}@refs/heads/main`,
      GITHUB_ACTION_REPOSITORY: 'Acme/notion-changelog',
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ...(notion.url && { NOTION_API_URL: notion.url }),
    },
  });
  return { ...result, milliseconds: performance.now() - started, requests: notion.takeRequests() };
}

/** Such as `512 ms, 3 requests to Notion, 1 write`. @param width of the time, for lines below each other */
export function costOf({ milliseconds, requests }: Ran, width = 0): string {
  const took = `${Math.round(milliseconds)} ms`.padStart(width);
  return requests === undefined ? took : `${took}, ${requests}`;
}

/** @throws with the run's own words, where it failed */
export function succeeded(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(ran.errors.map(({ message }) => message).join('\n'));
  return ran;
}

/** What became of the entries, such as `30 created`. */
export function countsOf({ outputs }: Run): string {
  const counted = ['created', 'updated', 'unchanged', 'trashed', 'skipped', 'failed'];
  return counted
    .filter((operation) => outputs[operation] !== '0')
    .map((operation) => `${outputs[operation]} ${operation}`)
    .join(', ');
}
