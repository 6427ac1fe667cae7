import { quoted } from '../../quoted.ts';
import type { GitHub } from '../api/github.ts';
import { Unreadable, withList } from '../api/unreadable.ts';
import { type Parts, readThing, thingIn } from '../parts.ts';
import { headIn } from '../pull-request/pull-request.ts';
import { listingProblem } from '../without-github.ts';
import type { GitHubEvent } from './event.ts';
import { type PullRequestSubject, pullRequestSubject, unusableEvent } from './subject.ts';

/** Where the commits are that the other workflow ran on. */
interface Head {
  /** The repository's ID. */
  repository: number;
  /** The repository's owner. */
  owner: string;
  branch: string;
  sha: string;
}

/**
 * The pull request whose branch a workflow ran on that a `workflow_run` event tells of, or why there is none, in one
 * sentence: one request.
 * @throws Problem `event-unreadable`, and where GitHub can't be read
 */
export async function subjectOfRun(
  github: GitHub,
  event: GitHubEvent,
): Promise<PullRequestSubject | { none: string }> {
  const { repository } = github;
  const { workflow, event: startedBy, head } = runOf(event);
  const name = `The run of ${quoted(workflow)} that started this one`;
  if (head === undefined)
    return { none: `${name} was on a branch that is gone, so its pull request is not known.` };
  if (isOfDefaultBranch(head, event) && !startedBy.startsWith('pull_request'))
    return {
      none: `${name} was on the default branch, ${quoted(head.branch)}, so it tells of no pull request.`,
    };
  const found = await pullRequestsOf(github, head);
  const best = found.toSorted((a, b) => rank(b, head) - rank(a, head) || b.number - a.number)[0];
  if (best === undefined)
    return {
      none: `${name} was on ${quoted(`${head.owner}:${head.branch}`)}, of which ${repository.fullName} has no pull request.`,
    };
  return pullRequestSubject(best.data, event, 'GitHub’s list of pull requests', repository);
}

/** The run that a `workflow_run` event tells of; its head is nothing where its repository or branch is gone. */
function runOf(event: GitHubEvent) {
  const understood = readThing(event.payload.workflow_run, 'workflow_run', (run) => {
    const branch = run.optionalText('head_branch');
    const sha = run.text('head_sha');
    const repository = run.nullable('head_repository', (one) => ({
      repository: one.id('id'),
      owner: one.part('owner', (owner) => owner.text('login')),
    }));
    return {
      workflow: run.optionalText('name') ?? '',
      event: run.text('event'),
      head: repository && branch ? { ...repository, branch, sha } : undefined,
    };
  });
  if ('thing' in understood) return understood.thing;
  throw unusableEvent(event, understood);
}

function isOfDefaultBranch({ repository, branch }: Head, { payload }: GitHubEvent): boolean {
  const own = thingIn(payload.repository, (one) => ({
    id: one.id('id'),
    branch: one.text('default_branch'),
  }));
  return own?.id === repository && own.branch === branch;
}

/**
 * The pull requests from the head's branch, whatever their state, by GitHub's list of all, filtered by owner and branch:
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests. The payload names none of forks, and none that is merged
 * (github.com/github/docs/issues/22501); the list by commit has none that is closed
 * (https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit). The filter knows no
 * repository, so branches of the name in another one of the same owner are left out here.
 */
async function pullRequestsOf(github: GitHub, head: Head) {
  const { owner, branch } = head;
  const about = { ...github.about, head: `${owner}:${branch}`, state: 'all', per_page: 100 } as const;
  try {
    const { data: listed } = withList(await github.send((octokit) => octokit.rest.pulls.list(about)));
    return listed.flatMap((data) => {
      const found = thingIn(data, (parts) => foundIn(parts, head));
      return found?.isOfHead ? [{ ...found, data }] : [];
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw listingProblem('pull-request', github.repository, error);
  }
}

function foundIn(parts: Parts, { repository, owner, branch }: Head) {
  const head = headIn(parts);
  return {
    number: parts.id('number'),
    open: parts.text('state') === 'open',
    sha: parts.part('head', (end) => end.text('sha')),
    isOfHead:
      head.ref === branch &&
      (head.repository === undefined ? head.owner === owner : head.repository === repository),
  };
}

/** The one of the very commit comes first, then those that are open; of equal ones the newest. */
function rank({ sha, open }: ReturnType<typeof foundIn>, head: Head): number {
  return (sha === head.sha ? 2 : 0) + (open ? 1 : 0);
}
