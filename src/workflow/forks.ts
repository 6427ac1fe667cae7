import { ok, remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Workflow } from './workflow.ts';

const SUBJECT = 'Pull requests from forks';

/**
 * Whether pull requests from forks come to Notion, and those with a merge conflict:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function forkFindings({ events }: Workflow): Finding[] {
  if (events.has('pull_request_target')) {
    const reviews = events.has('pull_request_review')
      ? ' GitHub passes none with reviews of them, which show after the next event or nightly run.'
      : '';
    return [ok(SUBJECT, `\`pull_request_target\` has the secrets.${reviews}`)];
  }
  if (!events.has('pull_request')) return [];
  return [
    remark(
      SUBJECT,
      '`pull_request` gets no secrets for them, so they stay out of Notion; and it starts nothing while a pull request has a merge conflict.',
      'Use `pull_request_target` instead: it is safe in a job that checks out and runs no code of the pull request.',
    ),
  ];
}
