import { ok, remark, unknown } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import { isRecord } from '../record.ts';
import type { Step, Workflow } from './workflow.ts';

const SUBJECT = 'Comments';
const REMEDY = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`.';

/** Whether steps with `comment: true` may write comments; nothing where there are none. */
export function commentFindings({ steps }: Workflow): Finding[] {
  const commenting = steps.filter(({ comments }) => comments);
  if (commenting.length === 0) return [];
  const own = commenting.filter(({ hasOwnToken }) => !hasOwnToken);
  if (own.some(({ permissions }) => permissions !== undefined && !mayComment(permissions)))
    return [
      remark(
        SUBJECT,
        'The job’s permissions lack `pull-requests: write`, so GitHub refuses the comment. Rows are written nevertheless.',
        REMEDY,
      ),
    ];
  if (own.some(({ permissions }) => permissions === undefined))
    return [
      unknown(SUBJECT, 'the workflow gives no `permissions`, so the repository’s settings hold.', REMEDY),
    ];
  if (own.length < commenting.length)
    return [unknown(SUBJECT, 'what the token in `github-token` may write shows when it does.')];
  return [ok(SUBJECT, 'The job’s permissions allow the comment on pull requests.')];
}

/** One of two is enough: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
function mayComment(permissions: Step['permissions']): boolean {
  if (!isRecord(permissions)) return permissions === 'write-all';
  return permissions['pull-requests'] === 'write' || permissions.issues === 'write';
}
