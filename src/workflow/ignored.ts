import { Problem } from '../errors.ts';
import { failure, ok, remark, unknown } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Step, Workflow } from './workflow.ts';

/** Events that tell of an entry, mean all of them, or stand for whatever event started the calling workflow. */
const UNDERSTOOD = [
  'release',
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'workflow_run',
  'schedule',
  'workflow_dispatch',
  'workflow_call',
];

/** Whether the workflow starts on events that the action can make nothing of: a sync fails there. */
export function ignoredFindings({ events, steps }: Workflow, path: string): Finding[] {
  const subject = 'Workflow';
  const ignored = [...events.keys()].filter((event) => !UNDERSTOOD.includes(event));
  if (steps.length === 0) {
    const why = `${path} has no step of this action, so it runs within another action or workflow, whose inputs are not known.`;
    return [unknown(subject, why)];
  }
  const deaf = syncing(steps).filter(({ mode, namesEntry }) => mode !== 'backfill' && !namesEntry);
  if (ignored.length === 0 || deaf.length === 0)
    return [ok(subject, `Read from ${path}; the action understands all of its events.`)];
  const fails = deaf.some(({ mode, isGuarded }) => !isGuarded && mode !== 'check');
  return ignored.map((event) => (fails ? failing(event) : perhapsFailing(event)));
}

/** The same of a run whose workflow can't be read. */
export function startedFindings({ event, namesEntry }: { event: string; namesEntry: boolean }): Finding[] {
  return event === '' || namesEntry || UNDERSTOOD.includes(event) ? [] : [perhapsFailing(event)];
}

/** The steps that the findings are about: those that sync; where there are none, this one, which may sync one day. */
function syncing(steps: readonly Step[]): readonly Step[] {
  const others = steps.filter(({ mode }) => mode !== 'check' && mode !== 'setup');
  return others.length > 0 ? others : steps;
}

function failing(event: string): Finding {
  return failure(
    subjectOf(event),
    new Problem('event-unsupported', `${whatOf(event)}, so every sync on it fails.`, {
      remedy: `Take \`${event}\` out of \`on\`, or give the step \`if: github.event_name != '${event}'\`. Where such a run makes a release, name it by the input \`tag\`.`,
    }),
  );
}

function perhapsFailing(event: string): Finding {
  return remark(
    subjectOf(event),
    `${whatOf(event)}: a sync on it fails.`,
    `Take \`${event}\` out of \`on\`, or see that an \`if\` keeps the step away from it.`,
  );
}

function subjectOf(event: string): string {
  return `Event \`${event}\``;
}

function whatOf(event: string): string {
  return `The workflow starts on \`${event}\`, which tells of no release or pull request`;
}
