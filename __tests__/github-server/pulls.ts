import { type Answer, FORBIDDEN, NOT_FOUND, refusal } from './answer.ts';
import type { RestRequest } from './rest.ts';
import type { GitHubState, PullRequestExample } from './state.ts';

const KNOWN = ['head', 'state', 'per_page', 'page'];

/**
 * Answers what stands behind `pulls` in a path: the list of pull requests, the newest first.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
export function answerPulls(
  rest: string[],
  { url: { searchParams } }: RestRequest,
  state: GitHubState,
): Answer {
  if (rest.length > 0) return NOT_FOUND;
  if (state.permissions['pull-requests'] === 'none') return FORBIDDEN;
  const unknown = [...searchParams.keys()].find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return refusal(500, `The stand-in does not know \`${unknown}\` of pulls`);
  const wanted = searchParams.get('state') ?? 'open';
  const size = Math.min(Number(searchParams.get('per_page') ?? 30), 100);
  const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
  const found = state.pullRequests
    .all()
    .map(({ data }) => data)
    .filter((one) => wanted === 'all' || one.state === wanted)
    .filter((one) => isOfHead(one, searchParams.get('head')))
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.number - a.number);
  return { status: 200, body: found.slice(start, start + size).map(simple) };
}

/** `owner:branch`; of anything else GitHub takes no notice, and lists all. */
function isOfHead({ head: { ref, user } }: PullRequestExample, filter: string | null): boolean {
  const [owner, branch] = filter?.split(':') ?? [];
  return owner === undefined || branch === undefined || (user?.login === owner && ref === branch);
}

/** What a payload tells of a pull request, and a list does not. */
const DETAILS: readonly string[] = [
  'merged',
  'mergeable',
  'rebaseable',
  'mergeable_state',
  'merged_by',
  'comments',
  'review_comments',
  'maintainer_can_modify',
  'commits',
  'additions',
  'deletions',
  'changed_files',
];

function simple(pullRequest: PullRequestExample): object {
  return Object.fromEntries(Object.entries(pullRequest).filter(([name]) => !DETAILS.includes(name)));
}
