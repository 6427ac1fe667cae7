import type { Entry, EntryKind } from '../entry/entry.ts';
import { Problem } from '../problems/problem.ts';
import type { ProblemId } from '../problems/problems.ts';
import { coded, quoted } from '../quoted.ts';
import type { Repository } from '../settings/connections.ts';
import type { Unreadable } from './api/unreadable.ts';
import type { NamedSubject } from './event/subject.ts';

/** The warning of a run that writes what the event's payload tells, because GitHub could not be read. */
export function payloadWarning(payload: Entry, failure: Unreadable): string {
  const name =
    payload.kind === 'release' ? `release ${quoted(payload.version)}` : `pull request #${payload.number}`;
  return [
    whatHappened(name, failure),
    `Its row is written from the event instead, ${CONSEQUENCES[payload.kind]}.`,
    remedyOf(failure) ?? 'The next event of it puts the row right.',
  ].join(' ');
}

/** The error of a run that has only GitHub to read its release or pull request from. */
export function problemOf(subject: NamedSubject, { fullName }: Repository, failure: Unreadable): Problem {
  const { unusable } = subject;
  const name = `${nameOf(subject)} of ${fullName}`;
  if (unusable === undefined)
    return packageProblem(subject, name, failure) ?? unreadableProblem(name, failure);
  return new Problem('event-unreadable', `${unusable} ${whatHappened(name, failure)}`, {
    remedy: remedyOf(failure),
    cause: failure,
  });
}

/** The error of a tag such as `@scope/name@1.2.0` without a release; which of them get one is for changesets to say. */
function packageProblem(subject: NamedSubject, name: string, failure: Unreadable): Problem | undefined {
  const { tag } = subject.kind === 'release' ? subject : {};
  const version = /.@(?<version>\d.*)$/.exec(tag ?? '')?.groups?.version;
  if (version === undefined || failure.reason !== 'not-found') return undefined;
  return new Problem('github-not-found', whatHappened(name, failure), {
    why: 'The tag is misspelt, or its release was not made. Changesets makes none of a package without a changelog, and calls that of a repository with a single package by its version alone.',
    remedy: `Check \`tag\`: in a repository with a single package it is ${coded(`v${version}`)}. For a draft release give the job \`permissions: { contents: write }\`.`,
    cause: failure,
  });
}

function nameOf(subject: NamedSubject): string {
  if (subject.kind === 'pull-request') return `pull request #${subject.number}`;
  return subject.tag === undefined ? `release with the ID ${subject.id}` : `release ${quoted(subject.tag)}`;
}

/** The error of a run that lists all entries of a kind. */
export function listingProblem(kind: EntryKind, { fullName }: Repository, failure: Unreadable): Problem {
  return unreadableProblem(`${kind === 'release' ? 'releases' : 'pull requests'} of ${fullName}`, failure);
}

function unreadableProblem(name: string, failure: Unreadable): Problem {
  const { id, why = failure.fault?.why } = PROBLEM_OF[failure.reason];
  const remedy = id === 'github-not-found' ? undefined : remedyOf(failure);
  return new Problem(id, whatHappened(name, failure), { why, remedy, cause: failure });
}

const CONSEQUENCES: Record<EntryKind, string> = {
  release: 'which may tell less than GitHub shows by now',
  'pull-request': 'which may tell less than GitHub shows by now, and tells nothing of its reviewers',
};

/** All that the action needs, as a job has none of those that its `permissions` leave out. */
const PERMISSIONS = '`permissions: { contents: read, issues: read, pull-requests: read }`';

const PROBLEM_OF: Record<Unreadable['reason'], { id: ProblemId; why?: string }> = {
  forbidden: { id: 'github-forbidden' },
  'no-token': { id: 'github-forbidden', why: 'The workflow sets the input to nothing.' },
  'token-invalid': { id: 'github-forbidden', why: 'The token was mistyped, expired or was revoked.' },
  'not-found': { id: 'github-not-found' },
  'rate-limited': { id: 'github-unavailable' },
  unavailable: { id: 'github-unavailable' },
};

function whatHappened(name: string, { reason, message }: Unreadable): string {
  switch (reason) {
    case 'forbidden':
      return `GitHub refused to show ${name} (${message}).`;
    case 'no-token':
      return `GitHub was not asked for ${name}, as ${message}.`;
    case 'token-invalid':
      return `GitHub did not accept the token to show ${name} (${message}).`;
    case 'not-found':
      return `GitHub shows no ${name} to this token (${message}).`;
    case 'rate-limited':
      return `GitHub did not show ${name}, because the token has reached its rate limit (${message}).`;
    case 'unavailable':
      return `GitHub did not show ${name} (${message}).`;
  }
}

/** None where waiting is all that helps. */
function remedyOf({ reason, fault }: Unreadable): string | undefined {
  switch (reason) {
    case 'forbidden':
    case 'not-found':
      return `Give the job ${PERMISSIONS}, or pass a token with them as \`github-token\`.`;
    case 'no-token':
      return 'Take `github-token` out of the workflow, so that its default applies; on your own machine set INPUT_GITHUB-TOKEN.';
    case 'token-invalid':
      return 'Remove the input `github-token`, or store a valid token in the secret that it is taken from.';
    default:
      return fault?.remedy;
  }
}
