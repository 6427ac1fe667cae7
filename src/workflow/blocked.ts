import { remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Workflow } from './workflow.ts';

const BLOCKED =
  'GitHub blocks the event in public repositories by default, from 2 December 2026 on: such a run fails before its first step. Whether a policy allows it in this one can’t be known without more rights.';
const CLICKS =
  'Start the workflow by `pull_request`, as the README does, or by `workflow_run`; or allow the event: Settings → Actions → Policies → a policy for this workflow file that allows `pull_request_target`. docs/which-event.md of this action compares the ways.';

/**
 * Whether GitHub may block the workflow, as it does in public repositories by a policy of its own:
 * https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution
 * @param visibility of the repository; nothing where no such policy is known, as on an Enterprise Server
 */
export function blockedFindings(
  { events }: Pick<Workflow, 'events'>,
  visibility: 'public' | 'private' | 'unknown' | undefined,
): Finding[] {
  if (!events.has('pull_request_target')) return [];
  const subject = 'Policy for `pull_request_target`';
  if (visibility === 'public') return [remark(subject, `This repository is public. ${BLOCKED}`, CLICKS)];
  return visibility === 'unknown'
    ? [remark(subject, `Where this repository is public, mind: ${BLOCKED}`, CLICKS)]
    : [];
}
