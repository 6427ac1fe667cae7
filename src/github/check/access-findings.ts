import type { EntryKind } from '../../entry.ts';
import type { Problem } from '../../errors.ts';
import { failure, ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { Unreadable } from '../unreadable.ts';
import { listingProblem } from '../without-github.ts';
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
  name: string,
  needed: readonly EntryKind[],
): Finding[] {
  const refused = [repository, releases, pullRequests].find(isTokenRefused);
  if (refused) {
    const problem = listingProblem(needed[0] ?? 'release', name, refused);
    return [level('GitHub token', problem, needed.length > 0, NO_TOKEN)];
  }
  const kinds = [
    { kind: 'release', access: releases },
    { kind: 'pull-request', access: pullRequests },
  ] as const;
  const findings = kinds.map(({ kind, access }) => {
    if (!(access instanceof Unreadable)) return ok(SUBJECTS[kind], 'Readable: GitHub lists them.');
    const problem = listingProblem(kind, name, access);
    return level(SUBJECTS[kind], problem, needed.includes(kind), CONSEQUENCES[kind]);
  });
  return [repositoryFinding(repository, name), ...findings];
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
