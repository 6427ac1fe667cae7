import { remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import { isRecord } from '../record.ts';
import type { Step, Workflow } from './workflow.ts';

/**
 * Whether GitHub may leave references in texts without their links: it links what the token may see, and in a private
 * repository a token sees issues with a permission only. Nothing where the file gives no permissions.
 */
export function referenceFindings(
  { steps }: Pick<Workflow, 'steps'>,
  visibility: 'public' | 'private' | 'unknown' | undefined,
): Finding[] {
  const lacks = ({ content, hasOwnToken, permissions }: Step) =>
    content && !hasOwnToken && permissions !== undefined && !maySeeIssues(permissions);
  if (visibility !== 'private' || !steps.some(lacks)) return [];
  return [
    remark(
      'References in texts',
      'The job’s permissions lack `issues: read`. In a private repository GitHub may then leave references to issues, such as `#12`, without a link.',
      'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`.',
    ),
  ];
}

function maySeeIssues(permissions: Step['permissions']): boolean {
  if (!isRecord(permissions)) return permissions === 'read-all' || permissions === 'write-all';
  return permissions.issues === 'read' || permissions.issues === 'write';
}
