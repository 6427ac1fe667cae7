import type { GitHubEvent } from './event.ts';
import { connect, type GitHubConnection, type Octokit, PATIENCE, type Patience } from './octokit.ts';
import { type Parts, readThing } from './parts.ts';
import { type PullRequestSubject, pullRequestSubject, unusableEvent } from './subject.ts';
import { toldList, Unreadable } from './unreadable.ts';
import { listingProblem } from './without-github.ts';

/** Where the commits are that the other workflow ran on. */
interface Head {
  /** The repository's ID. */
  repository: number;
  /** The repository's owner. */
  owner: string;
  branch: string;
  sha: string;
}

/** The run that a `workflow_run` event tells of. */
interface Run {
  workflow: string;
  /** What started it. */
  event: string;
  /** Nothing where its repository or branch is gone. */
  head: Head | undefined;
}

/**
 * The pull request whose branch a workflow ran on that a `workflow_run` event tells of, or why there is none, in one
 * sentence: one request.
 * @throws Problem `event-unreadable`, and where GitHub can't be read
 */
export async function subjectOfRun(
  event: GitHubEvent,
  connection: GitHubConnection,
  patience: Patience = PATIENCE,
): Promise<PullRequestSubject | { none: string }> {
  const { repository } = connection;
  const { workflow, event: startedBy, head } = runOf(event);
  const name = `The run of “${workflow}” that started this one`;
  if (head === undefined)
    return { none: `${name} was on a branch that is gone, so its pull request is not known.` };
  if (isOfDefaultBranch(head, event) && !startedBy.startsWith('pull_request'))
    return { none: `${name} was on the default branch, ${head.branch}, so it tells of no pull request.` };
  const found = await pullRequestsOf(head, connection, patience);
  const best = found.toSorted((a, b) => rank(b, head) - rank(a, head) || b.number - a.number)[0];
  if (best === undefined)
    return {
      none: `${name} was on ${head.owner}:${head.branch}, of which ${repository} has no pull request.`,
    };
  return pullRequestSubject(best.data, event, 'GitHub’s list of pull requests', repository);
}

function runOf(event: GitHubEvent): Run {
  const understood = readThing(event.payload.workflow_run, 'workflow_run', (run) => {
    const branch = run.optionalText('head_branch');
    const sha = run.text('head_sha');
    const repository = run.nullable('head_repository', (one) => ({
      id: one.id('id'),
      owner: one.part('owner', (owner) => owner.text('login')),
    }));
    return {
      workflow: run.optionalText('name') ?? '',
      event: run.text('event'),
      head:
        repository && branch
          ? { repository: repository.id, owner: repository.owner, branch, sha }
          : undefined,
    };
  });
  if ('thing' in understood) return understood.thing;
  throw unusableEvent(event, understood);
}

function isOfDefaultBranch({ repository, branch }: Head, { payload }: GitHubEvent): boolean {
  const own = readThing(payload.repository, 'repository', (one) => ({
    id: one.id('id'),
    branch: one.text('default_branch'),
  }));
  return 'thing' in own && own.thing.id === repository && own.thing.branch === branch;
}

interface FoundPullRequest {
  number: number;
  open: boolean;
  sha: string;
  /** As GitHub gave it. */
  data: unknown;
}

/**
 * The pull requests from the head's branch, whatever their state, by GitHub's list of all, filtered by owner and branch:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests. The payload names none of forks, and none that is merged
 * (github.com/github/docs/issues/22501); the list by commit has none that is closed
 * (https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit). The filter knows no
 * repository, so branches of the name in another one of the same owner are left out here.
 */
async function pullRequestsOf(
  head: Head,
  connection: GitHubConnection,
  patience: Patience,
): Promise<FoundPullRequest[]> {
  try {
    const listed = await listOf(head, connect(connection, patience), connection.repository);
    return listed.flatMap((data) => {
      const understood = readThing(data, 'pull_request', (parts) => foundIn(parts, head));
      return 'thing' in understood && understood.thing.isOfHead ? [{ ...understood.thing, data }] : [];
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw listingProblem('pull-request', connection.repository, error);
  }
}

async function listOf({ owner, branch }: Head, octokit: Octokit, repository: string): Promise<unknown[]> {
  const [repositoryOwner = '', repo = ''] = repository.split('/');
  const about = {
    owner: repositoryOwner,
    repo,
    head: `${owner}:${branch}`,
    state: 'all',
    per_page: 100,
  } as const;
  return (await toldList(octokit.rest.pulls.list(about))).data;
}

function foundIn(parts: Parts, { repository, owner, branch }: Head) {
  const head = parts.part('head', (end) => ({
    ref: end.text('ref'),
    sha: end.text('sha'),
    // Null where the fork was deleted since.
    repository: end.nullable('repo', (one) => one.id('id')),
    owner: end.nullable('user', (user) => user.text('login')),
  }));
  return {
    number: parts.id('number'),
    open: parts.text('state') === 'open',
    sha: head.sha,
    isOfHead:
      head.ref === branch &&
      (head.repository === undefined ? head.owner === owner : head.repository === repository),
  };
}

/** The one of the very commit comes first, then those that are open; of equal ones the newest. */
function rank({ sha, open }: FoundPullRequest, head: Head): number {
  return (sha === head.sha ? 2 : 0) + (open ? 1 : 0);
}
