import type { EntryKind } from '../../../entry/entry.ts';
import { Unreadable } from '../../../github/api/unreadable.ts';
import { getsDependabotSecrets } from '../../../github/event/secretless.ts';
import { listingProblem } from '../../../github/without-github.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Finding } from '../../../report/result.ts';
import type { Repository } from '../../../settings/connections.ts';
import { failure, ok, remark, unknown } from '../finding.ts';
import type { Access } from './access.ts';

const SUBJECTS: Record<EntryKind, string> = { release: 'Releases', 'pull-request': 'Pull requests' };

/** What a sync does where GitHub does not show an entry that the event tells of. */
const CONSEQUENCES: Record<EntryKind, string> = {
  release:
    'Events of releases still write their rows, from what the event tells. Runs for all entries, and runs with `tag`, fail.',
  'pull-request':
    'Events of pull requests still write their rows, from what the event tells, without reviewers. Runs for all entries, and runs with `pull-request`, fail.',
};

const NO_TOKEN = 'Events still write their rows, from what they tell, which may be old.';

/**
 * What the token may read.
 * @param needed what a sync in place of this run would have from GitHub alone, so that it fails where that can't be read
 */
export function accessFindings(
  { repository, releases, pullRequests }: Access,
  own: Repository,
  needed: readonly EntryKind[],
): Finding[] {
  const refused = [repository, releases, pullRequests].find(isTokenRefused);
  if (refused) {
    const problem = listingProblem(needed[0] ?? 'release', own, refused);
    return [level('GitHub token', problem, needed.length > 0, NO_TOKEN)];
  }
  const kinds = [
    { kind: 'release', access: releases },
    { kind: 'pull-request', access: pullRequests },
  ] as const;
  const findings = kinds.map(({ kind, access }) => {
    if (!(access instanceof Unreadable)) return ok(SUBJECTS[kind], 'Readable: GitHub lists them.');
    const problem = listingProblem(kind, own, access);
    return level(SUBJECTS[kind], problem, needed.includes(kind), CONSEQUENCES[kind]);
  });
  return [repositoryFinding(repository, own.fullName), ...findings];
}

/** Reading the repository itself is no part of a sync. */
function repositoryFinding(repository: Access['repository'], name: string): Finding {
  if (!(repository instanceof Unreadable)) return ok('GitHub token', `Accepted; it sees ${name}.`);
  if (repository.reason === 'unavailable' || repository.reason === 'rate-limited')
    return unknown('GitHub token', `GitHub did not answer for the repository (${repository.message}).`);
  const found = `GitHub does not show the repository ${name} to this token (${repository.message}).`;
  return remark(
    'GitHub token',
    found,
    'Pass a token of this repository as `github-token`, or take the input out of the workflow, so that its default applies.',
  );
}

function level(subject: string, problem: Problem, fails: boolean, consequence: string): Finding {
  if (fails) return failure(subject, problem);
  return remark(subject, `${problem.message} ${consequence}`, problem.remedy);
}

function isTokenRefused(access: Access[keyof Access]): access is Unreadable {
  return access instanceof Unreadable && (access.reason === 'no-token' || access.reason === 'token-invalid');
}

const DRAFTS = 'Drafts of releases';

const LATER = 'A draft that is not visible gets its row when it is published.';
const MAY_WRITE =
  'Where drafts are wanted before, give the job `permissions: { contents: write, issues: read, pull-requests: read }`.';

/** What GraphQL calls the permissions that `contents: write` goes with. */
const WRITERS = ['WRITE', 'MAINTAIN', 'ADMIN'];

/** Tokens of a person, which may do all that the person may. */
const PERSONAL = /^(?:ghp|gho)_/;

/**
 * Whether the token sees drafts of releases, as far as it can be known: GitHub shows them only with push access, and
 * tells of that for people. What it tells of a fine-grained token is the person's right, not the token's.
 */
export function draftFindings(access: Access, token: string, wanted: boolean): Finding[] {
  const { repository, releases, pullRequests } = access;
  if (!wanted) return [ok(DRAFTS, 'Left out, as `drafts` is false.')];
  if (releases instanceof Unreadable) return [];
  if (releases.showsDraft) return [ok(DRAFTS, 'Visible: GitHub lists one.')];
  const isFineGrained = token.startsWith('github_pat_');
  if (mayPush(repository, pullRequests) && !isFineGrained)
    return [ok(DRAFTS, 'Visible: the token may push.')];
  if (PERSONAL.test(token))
    return [remark(DRAFTS, `Not visible: the token’s owner may not push. ${LATER}`, MAY_WRITE)];
  return [
    unknown(
      DRAFTS,
      `they are visible with \`contents: write\` only, and GitHub tells nothing certain of it for this token. ${LATER}`,
      MAY_WRITE,
    ),
  ];
}

function mayPush(repository: Access['repository'], pullRequests: Access['pullRequests']): boolean {
  const byRest = !(repository instanceof Unreadable) && repository.push === true;
  const permission = pullRequests instanceof Unreadable ? undefined : pullRequests.permission;
  return byRest || (permission !== undefined && WRITERS.includes(permission));
}

/**
 * Where GitHub passes fewer secrets than elsewhere, as far as the run itself shows.
 * @param event its name
 * @param actor who started the run
 */
export function secretFindings({ repository }: Access, event: string, actor: string | undefined): Finding[] {
  const isFork = !(repository instanceof Unreadable) && repository.fork;
  const isDependabot = getsDependabotSecrets(event, actor);
  const ofDependabot = isDependabot ? DEPENDABOT : NOT_DEPENDABOT;
  return [...(isFork ? [FORK] : []), event === 'workflow_run' ? AFTER_DEPENDABOT : ofDependabot];
}

const FORK = remark(
  'Fork',
  'This repository is a fork. It needs a secret of its own with the Notion token, and GitHub switches the nightly run of a fork off at first. Releases and pull requests of the repository that it was made from are not synced by it.',
  'Enable the workflow under Actions; where the fork is not meant to be synced, disable it there.',
);

const DEPENDABOT = remark(
  'Dependabot',
  'Dependabot started this run, and it has a Notion token: the Dependabot secrets hold one. Variables may not be passed to its runs.',
  'Write the link of the page or the database into the workflow itself, where `database` comes from a variable.',
);

const AFTER_DEPENDABOT = ok(
  'Dependabot',
  '`workflow_run` has the secrets of Actions, so its pull requests come to Notion when CI has run on them.',
);

const NOT_DEPENDABOT = ok(
  'Dependabot',
  'Did not start this run. The runs that it starts get Dependabot secrets only: to have its pull requests in Notion, store the token under Settings → Secrets and variables → Dependabot too, and write the link of the page or the database into the workflow: they may get no variables.',
);
