import type { Label } from '@octokit/webhooks-types';
import { example } from '../../../__tests__/github-server/examples.ts';
import type { History } from '../../../__tests__/github-server/history.ts';
import type { GitHubServer } from '../../../__tests__/github-server/start.ts';
import type { PullRequestExample, Reviewed, StoredRelease } from '../../../__tests__/github-server/state.ts';
import { person } from './people.ts';

/** What a repository holds from before the set-up. */
export interface Past {
  /** owner/name */
  repository: string;
  pullRequests: readonly PastPullRequest[];
  /** The oldest first. */
  releases: readonly PastRelease[];
}

type State = 'draft' | 'open' | 'in review' | 'changes' | 'approved' | 'merged' | 'closed';

export interface PastPullRequest {
  number: number;
  title: string;
  author: string;
  state: State;
  created: string;
  ended: string | undefined;
  labels: readonly string[];
}

export interface PastRelease {
  tag: string;
  name: string;
  published: string;
  /** The numbers of the pull requests that it brings. */
  ships: readonly number[];
  notes: string;
}

/** @param created a day, as is `ended` */
export function pull(
  number: number,
  title: string,
  author: string,
  state: State,
  created: string,
  ended: string | undefined,
  ...labels: string[]
): PastPullRequest {
  return {
    number,
    title,
    author,
    state,
    created: timeOn(created, number),
    ended: ended && timeOn(ended, number),
    labels,
  };
}

/** @param published a day */
export function release(
  tag: string,
  name: string,
  published: string,
  ships: readonly number[],
  notes: string,
): PastRelease {
  return { tag, name, published: timeOn(published, 60), ships, notes };
}

/** At a time of its own, so that the order of rows is certain. */
function timeOn(day: string, number: number): string {
  return `${day}T${String(9 + (number % 8)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00Z`;
}

/** Brings GitHub to that state. */
export function remember(github: GitHubServer, past: Past, idsFrom: number): void {
  for (const one of past.pullRequests)
    github.setPullRequest(pullRequestOf(one, past.repository, idsFrom + one.number), reviewedOf(one));
  for (const [index, one] of past.releases.entries())
    github.setRelease(releaseOf(one, past.repository, idsFrom + index));
  github.setHistory(historyOf(past));
}

/** One as GitHub tells of it, made from its own example. */
export function pullRequestOf(
  { number, title, author, state, created, ended, labels }: PastPullRequest,
  repository: string,
  id: number,
): PullRequestExample {
  const { pull_request: pattern } = example('pull_request', 'opened');
  const branch = title
    .toLowerCase()
    .replace(/^[a-z]+!?: /, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 28);
  return {
    ...pattern,
    id,
    number,
    title,
    body: BODY,
    user: person(author),
    html_url: `https://github.com/${repository}/pull/${number}`,
    state: ended === undefined ? 'open' : 'closed',
    draft: state === 'draft',
    created_at: created,
    updated_at: ended ?? created,
    merged_at: state === 'merged' ? (ended ?? null) : null,
    closed_at: ended ?? null,
    merged_by: state === 'merged' ? person('octocat') : null,
    labels: labels.map(labelNamed),
    head: { ...pattern.head, ref: branch },
    base: { ...pattern.base, ref: 'main', repo: { ...pattern.base.repo, full_name: repository } },
    requested_reviewers: state === 'in review' ? [person(author === 'hubot' ? 'monalisa' : 'hubot')] : [],
  };
}

const BODY = `Part of what customers asked for this autumn.

- [x] Tests
- [x] Documentation
- [ ] Told the support team`;

export function labelNamed(name: string): Label {
  return { id: 0, node_id: '', url: '', name, description: null, color: 'a2eeef', default: false };
}

function reviewedOf({ state, author }: PastPullRequest): Partial<Reviewed> {
  const reviewer = person(author === 'octocat' ? 'monalisa' : 'octocat');
  if (state === 'approved' || state === 'merged')
    return { reviews: [{ author: reviewer, state: 'APPROVED' }] };
  return state === 'changes' ? { reviews: [{ author: reviewer, state: 'CHANGES_REQUESTED' }] } : {};
}

/** One as GitHub tells of it, made from its own example. */
export function releaseOf(
  { tag, name, published, notes }: PastRelease,
  repository: string,
  id: number,
): StoredRelease {
  const { release: pattern } = example('release', 'published');
  return {
    ...pattern,
    id,
    tag_name: tag,
    target_commitish: 'main',
    name,
    body: notes,
    prerelease: tag.includes('-'),
    author: person('octocat'),
    html_url: `https://github.com/${repository}/releases/tag/${tag}`,
    created_at: published,
    published_at: published,
  };
}

/** Each release brings its pull requests, one commit each; what was merged beside them stands after the last tag. */
export function historyOf({ releases, pullRequests }: Past): History {
  const shipped = releases.flatMap(({ ships }) => ships);
  const merged = pullRequests.filter(({ state }) => state === 'merged').map(({ number }) => number);
  const order = [...shipped, ...merged.filter((number) => !shipped.includes(number))];
  const oidOf = (number: number) => number.toString(16).padStart(40, '0');
  const upTo = (tag: string) => {
    const index = releases.findIndex((one) => one.tag === tag);
    return index < 0 ? order.length : releases.slice(0, index + 1).flatMap(({ ships }) => ships).length;
  };
  return {
    tag: (name) => {
      const last = releases.find(({ tag }) => tag === name)?.ships.at(-1);
      return last === undefined ? undefined : oidOf(last);
    },
    commits: (head, base) => order.slice(base === undefined ? 0 : upTo(base), upTo(head)).map(oidOf),
    pullRequestsOf: (oid) => [Number.parseInt(oid, 16)],
    mergeCommitOf: oidOf,
    find: (sha) => order.map(oidOf).find((oid) => oid.startsWith(sha)),
  };
}
