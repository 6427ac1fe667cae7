import { ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { Unreadable } from '../unreadable.ts';
import type { Access } from './access.ts';

const SUBJECT = 'Drafts of releases';

const LATER = 'A draft that is not visible gets its row when it is published.';
const REMEDY =
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
  if (!wanted) return [ok(SUBJECT, 'Left out, as `drafts` is false.')];
  if (releases instanceof Unreadable) return [];
  if (releases.showsDraft) return [ok(SUBJECT, 'Visible: GitHub lists one.')];
  const isFineGrained = token.startsWith('github_pat_');
  if (mayPush(repository, pullRequests) && !isFineGrained)
    return [ok(SUBJECT, 'Visible: the token may push.')];
  if (PERSONAL.test(token))
    return [remark(SUBJECT, `Not visible: the token’s owner may not push. ${LATER}`, REMEDY)];
  return [
    unknown(
      SUBJECT,
      `they are visible with \`contents: write\` only, and GitHub tells nothing certain of it for this token. ${LATER}`,
      REMEDY,
    ),
  ];
}

function mayPush(repository: Access['repository'], pullRequests: Access['pullRequests']): boolean {
  const byRest = !(repository instanceof Unreadable) && repository.push === true;
  const permission = pullRequests instanceof Unreadable ? undefined : pullRequests.permission;
  return byRest || (permission !== undefined && WRITERS.includes(permission));
}
