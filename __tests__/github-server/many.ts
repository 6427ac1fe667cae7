import type { Label, User } from '@octokit/webhooks-types';
import { example } from './examples.ts';
import type { PullRequestSource } from './pull-requests.ts';
import type { PullRequestExample, Reviewed, StoredRelease } from './state.ts';

/** Where pull requests and releases lie; a `GitHubServer` is one. */
interface Home {
  serverUrl: string;
  /** owner/name */
  repository: string;
}

/**
 * Pull requests for `setPullRequests`, made from GitHub's examples when they are asked for, and always the same: by
 * their numbers 1, 2, 3, 4 open, a draft, merged, closed, and so on; each created a minute after the one before; some
 * with labels, an assignee, people who were asked for a review, and reviews.
 */
export function manyPullRequests(count: number, { serverUrl, repository }: Home): PullRequestSource {
  const opened: PullRequestExample = example('pull_request', 'opened').pull_request;
  const closed: PullRequestExample = example('pull_request', 'closed').pull_request;
  const { base } = opened;
  const people = peopleLike(example('pull_request', 'opened').sender);
  const at = (number: number) => ({
    ...reviewedOf(number, people),
    data: {
      ...(number % 4 === 1 || number % 4 === 2 ? opened : closed),
      ...statusOf(number),
      id: 300_000_000 + number,
      node_id: `PR_${300_000_000 + number}`,
      number,
      base: { ...base, repo: { ...base.repo, full_name: repository } },
      html_url: `${serverUrl}/${repository}/pull/${number}`,
      url: `${serverUrl}/api/v3/repos/${repository}/pulls/${number}`,
      title: `Greet friendlier, part ${number}`,
      body: bodyOf(number),
      created_at: minute(number),
      labels: LABELS.slice(0, number % 3),
      assignees: number % 2 === 0 ? [people.octocat] : [],
      requested_reviewers: number % 5 === 0 ? [people.monalisa] : [],
    },
  });
  return { count, at };
}

/** Releases, the oldest first, made like the pull requests; each fourth is a pre-release. */
export function manyReleases(count: number, { serverUrl, repository }: Home): StoredRelease[] {
  const { release } = example('release', 'published');
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const id = 400_000_000 + number;
    const tag = `v0.${number}.0`;
    return {
      ...release,
      id,
      node_id: `RE_${id}`,
      tag_name: tag,
      name: `Release ${number}`,
      html_url: `${serverUrl}/${repository}/releases/tag/${tag}`,
      url: `${serverUrl}/api/v3/repos/${repository}/releases/${id}`,
      body: bodyOf(number),
      prerelease: number % 4 === 0,
      created_at: minute(number),
      published_at: minute(number, 30),
    };
  });
}

/** In GitHub's format. */
function minute(number: number, second = 0): string {
  const time = Date.UTC(2020, 0, 1, 0, number, second);
  return new Date(time).toISOString().replace('.000', '');
}

function statusOf(number: number) {
  const isOpen = number % 4 === 1 || number % 4 === 2;
  const end = isOpen ? null : minute(number, 20);
  return {
    state: isOpen ? ('open' as const) : ('closed' as const),
    draft: number % 4 === 2,
    merged_at: number % 4 === 3 ? end : null,
    closed_at: end,
    updated_at: minute(number, 30),
  };
}

function reviewedOf(number: number, { hubot, monalisa }: People): Reviewed {
  const approval = { author: hubot, state: 'APPROVED' as const };
  const objection = { author: monalisa, state: 'CHANGES_REQUESTED' as const };
  const reviews = [...(number % 3 === 0 ? [approval] : []), ...(number % 7 === 0 ? [objection] : [])];
  return { reviews, reviewDecision: null, undecided: false };
}

function bodyOf(number: number): string {
  return `Greets people friendlier, in step ${number}.

- Says **hello** to everybody
- Keeps \`hello --quiet\` as it was

See the [guide](docs/guide.md) for more.`;
}

const LABELS: Label[] = ['enhancement', 'good first issue'].map((name, index) => ({
  id: 208045946 + index,
  node_id: '',
  url: '',
  name,
  description: null,
  color: 'a2eeef',
  default: true,
}));

type People = ReturnType<typeof peopleLike>;

function peopleLike(pattern: User) {
  const person = (login: string, id: number): User => {
    const url = pattern.html_url.replace(pattern.login, login);
    return { ...pattern, login, id, html_url: url };
  };
  return {
    octocat: person('octocat', 583231),
    hubot: person('hubot', 480938),
    monalisa: person('monalisa', 2),
  };
}
