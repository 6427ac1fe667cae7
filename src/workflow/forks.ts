import { ok, remark, unknown } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Workflow } from './workflow.ts';

const SUBJECT = 'Pull requests from forks';

/** Why `pull_request` alone leaves some out: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const GAPS =
  '`pull_request` gets no secrets for them, and starts nothing while a pull request has a merge conflict';
const AT_ONCE =
  'Where they are wanted at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.';

/** When pull requests from forks come to Notion, and those with a merge conflict. */
export function forkFindings({ events }: Pick<Workflow, 'events'>): Finding[] {
  if (events.has('pull_request_target')) {
    const reviews = events.has('pull_request_review')
      ? ' GitHub passes none with reviews of them, which show after the next event or nightly run.'
      : '';
    return [ok(SUBJECT, `\`pull_request_target\` has the secrets.${reviews}`)];
  }
  if (events.has('workflow_run'))
    return [
      ok(
        SUBJECT,
        '`workflow_run` has the secrets, and comes when CI has run on them. What changes without that shows after the nightly run.',
      ),
    ];
  if (!events.has('pull_request')) return [];
  if (events.has('schedule')) return [ok(SUBJECT, `${GAPS}: the nightly run brings these. ${AT_ONCE}`)];
  return [
    remark(
      SUBJECT,
      `${GAPS}: they stay out of Notion until a run for all entries.`,
      `Add \`schedule: [{ cron: '17 3 * * *' }]\` to \`on\`, which brings them every night. ${AT_ONCE}`,
    ),
  ];
}

/** The same of a workflow whose file can't be read, by the event that started the run. */
export function forkFindingsOfRun(event: string): Finding[] {
  if (event === 'pull_request_target' || event === 'workflow_run')
    return forkFindings({ events: new Map([[event, undefined]]) });
  const known = event === 'pull_request' || event === 'pull_request_review';
  const which = known
    ? `\`${event}\`, which started this run, is one of the workflow’s events, and the others are not known.`
    : 'the workflow’s events are not known.';
  return [unknown(SUBJECT, `${which} ${GAPS}: there only a run for all entries brings these.`, AT_ONCE)];
}
