import type { PullRequest } from '../../entry/entry.ts';
import type { GitHub } from '../api/github.ts';
import { type GraphqlAnswer, pageIn } from '../api/graphql.ts';
import { Unreadable, unreadableGraphql } from '../api/unreadable.ts';
import type { PullRequestSubject } from '../event/subject.ts';
import { groupingOf, notesFile, notesFileIn } from '../notes-config.ts';
import type { Parts } from '../parts.ts';
import { livePullRequest } from './live-pull-request.ts';
import { type AssigneesField, pullRequestFields, pullRequestIn } from './pull-request-fields.ts';

/**
 * A pull request as GitHub shows it now, with its text as HTML; a text that GitHub fails to render costs one request more.
 * @param subject its payload fills in what the token may not see
 * @throws Unreadable
 */
export async function readPullRequest(
  github: GitHub,
  { number, payload, visibility }: PullRequestSubject,
): Promise<PullRequest> {
  const { owner, name } = github.repository;
  const ask = (rendered: boolean) =>
    askPullRequests(github, pullRequestQuery, { owner, name, number, rendered }, pullRequestAnswer);
  const whole = await ask(true);
  // Its field is never null, so all of the pull request is null then.
  const isUnrendered = whole.errors.some(({ path }) => path?.at(-1) === 'bodyHTML');
  const { data, errors } = isUnrendered ? await ask(false) : whole;
  const pullRequest = data.repository?.pullRequest;
  if (!data.repository || !pullRequest) throw unreadableGraphql(errors);
  const grouping = await groupingOf(data.repository, errors);
  return livePullRequest(pullRequest, github, { visibility, errors, payload, grouping });
}

/**
 * One pull request, with its text as GitHub shows it where that is wanted, and how the repository groups its release notes:
 * one point of the token's 1,000 an hour.
 */
const pullRequestQuery = (assignees: AssigneesField) => `
  query ($owner: String!, $name: String!, $number: Int!, $rendered: Boolean!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { ...pullRequest bodyHTML @include(if: $rendered) }
      ...notesFile
    }
  }
  ${notesFile}
  ${pullRequestFields(assignees)}
`;

/**
 * A page of a repository's pull requests. GitHub counts each of the connections, whatever their size, and 100 of them are
 * a point, rounded (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api): 49 pull requests
 * cost 2. With how the repository groups its release notes, where that is wanted.
 */
export const pullRequestsQuery = (assignees: AssigneesField) => `
  query (
    $owner: String!, $name: String!,
    $size: Int!, $cursor: String, $direction: OrderDirection!, $grouped: Boolean!
  ) {
    repository(owner: $owner, name: $name) {
      pullRequests(first: $size, after: $cursor, orderBy: { field: UPDATED_AT, direction: $direction }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...pullRequest }
      }
      ...notesFile @include(if: $grouped)
    }
  }
  ${notesFile}
  ${pullRequestFields(assignees)}
`;

/** Those whose server turned out to lack `assignedActors`. */
const lacking = new WeakSet<GitHub>();

/**
 * Asks GraphQL for pull requests, with all who are assigned. A server that lacks the field for bots is asked for people alone:
 * one request more, once in a run.
 * @throws Unreadable where no data came
 * @throws Problem `github-points`, with the remedy
 */
export async function askPullRequests<Data>(
  github: GitHub,
  query: (assignees: AssigneesField) => string,
  variables: Record<string, unknown>,
  read: (data: Parts) => Data,
  remedy?: string,
): Promise<GraphqlAnswer<Data>> {
  const ask = (assignees: AssigneesField) => github.ask(query(assignees), variables, read, remedy);
  if (lacking.has(github)) return ask('assignees');
  try {
    return await ask('assignedActors');
  } catch (error) {
    if (!isUnknownField(error)) throw error;
    lacking.add(github);
    return ask('assignees');
  }
}

/** GitHub's words for a field that its schema lacks, which come without a type: they are those of the library graphql-ruby. */
function isUnknownField(error: unknown): boolean {
  return error instanceof Unreadable && error.message.includes("Field 'assignedActors' doesn't exist");
}

/** What the queries answer. Parts that the token may not see are null, with an error beside the data. */
function pullRequestAnswer(data: Parts) {
  const repository = data.nullable('repository', (one) => ({
    pullRequest: one.nullable('pullRequest', pullRequestIn),
    ...notesFileIn(one),
  }));
  return { repository };
}

export function pullRequestsAnswer(data: Parts) {
  const repository = data.nullable('repository', (one) => ({
    pullRequests: one.nullable('pullRequests', (list) => ({
      totalCount: list.size('totalCount'),
      ...pageIn(list, pullRequestIn),
    })),
    ...notesFileIn(one),
  }));
  return { repository };
}

export type PullRequestsData = NonNullable<
  NonNullable<ReturnType<typeof pullRequestsAnswer>['repository']>['pullRequests']
>;
