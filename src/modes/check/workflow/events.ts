import { coded } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import { ok, remark } from '../finding.ts';
import type { Workflow } from './workflow.ts';

const PULL_REQUEST_TYPES = [
  'opened',
  'edited',
  'reopened',
  'closed',
  'synchronize',
  'ready_for_review',
  'converted_to_draft',
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'milestoned',
  'demilestoned',
  'review_requested',
  'review_request_removed',
];

/** The activity types of each event after which a row shows something else. */
const USEFUL = {
  release: ['published', 'edited', 'released', 'unpublished', 'deleted'],
  pull_request: PULL_REQUEST_TYPES,
  pull_request_target: PULL_REQUEST_TYPES,
  pull_request_review: ['submitted', 'dismissed'],
} as const;

/**
 * What GitHub listens to where a workflow names no types; all of them for the events that are not here.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const DEFAULT_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pull_request', ['opened', 'synchronize', 'reopened']],
  ['pull_request_target', ['opened', 'synchronize', 'reopened']],
]);

/** Whether the workflow starts whenever a release or pull request changes in what its row shows. */
export function eventFindings({ events }: Workflow): Finding[] {
  const pulls = (['pull_request_target', 'pull_request'] as const).filter((event) => events.has(event));
  const runs = events.has('workflow_run');
  if (!events.has('release') && pulls.length === 0 && !runs) return [NO_ENTRIES];
  const none = runs ? RUNS_ALONE : NO_PULL_REQUESTS;
  return [
    eventFinding('release', events, NO_RELEASES),
    ...(pulls.length > 0 ? pulls.map((event) => eventFinding(event, events, none)) : [none]),
    ...(runs ? [runFinding(events.get('workflow_run'))] : []),
    ...(pulls.length > 0 || runs ? [eventFinding('pull_request_review', events, NO_REVIEWS)] : []),
  ];
}

function runFinding(named: readonly string[] | undefined): Finding {
  const subject = 'Event `workflow_run`';
  if (named?.includes('completed') !== false)
    return ok(subject, 'Starts the workflow when another one has run.');
  return remark(
    subject,
    'Does not start the workflow when the other one has ended, which is the last that it tells of a pull request.',
    'Write `types: [completed]` in `workflow_run`.',
  );
}

/** @param none what holds where the workflow does not have the event */
function eventFinding(event: keyof typeof USEFUL, events: Workflow['events'], none: Finding): Finding {
  if (!events.has(event)) return none;
  const subject = `Event \`${event}\``;
  const named = events.get(event);
  const types = named ?? DEFAULT_TYPES.get(event);
  const missing = USEFUL[event].filter((type) => types !== undefined && !types.includes(type));
  if (types === undefined || missing.length === 0) return ok(subject, 'Starts the workflow at every change.');
  const by = named === undefined ? ', as it names no types and GitHub’s default holds' : '';
  const all = [...new Set([...USEFUL[event], ...types])];
  return remark(
    subject,
    `Does not start the workflow when ${missing.join(', ')}${by}: the row shows it only after the next event or nightly run.${draftNote(event, types)}`,
    `Write ${coded(`${event}: { types: [${all.join(', ')}] }`)}.`,
  );
}

/** GitHub starts no workflow for drafts, and publishing one is not the creation of a release. */
function draftNote(event: string, types: readonly string[]): string {
  if (event !== 'release' || types.includes('published')) return '';
  const instead = ['created', 'prereleased'].filter((type) => types.includes(type));
  if (instead.length === 0) return '';
  return ` ${instead.join(' and ')} ${instead.length === 1 ? 'does' : 'do'} not come for a release that was a draft before.`;
}

const USUAL_RELEASE = `release: { types: [${USEFUL.release.join(', ')}] }`;
const USUAL_PULL_REQUEST = `pull_request: { types: [${PULL_REQUEST_TYPES.join(', ')}] }`;

const NO_ENTRIES = remark(
  'Events',
  'No release and no pull request starts this workflow.',
  'Add `release` and `pull_request` to `on`; where another workflow syncs, let it run this check.',
);
const NO_RELEASES = remark(
  'Event `release`',
  'Does not start the workflow: releases get their rows from runs for all entries, or with `tag`, alone.',
  `Where releases are wanted, write \`${USUAL_RELEASE}\`.`,
);
const NO_PULL_REQUESTS = remark(
  'Event `pull_request`',
  'Does not start the workflow: pull requests get their rows from runs for all entries, or with `pull-request`, alone.',
  `Where pull requests are wanted, write \`${USUAL_PULL_REQUEST}\`.`,
);
const RUNS_ALONE = remark(
  'Event `pull_request`',
  'Does not start the workflow, and `workflow_run` tells of new commits alone: titles, labels, people and the end of a pull request show after its next commit or nightly run.',
  `Write \`${USUAL_PULL_REQUEST}\` too.`,
);
const NO_REVIEWS = remark(
  'Event `pull_request_review`',
  'Does not start the workflow: approvals and requests for changes show only after the next event or nightly run.',
  'Write `pull_request_review: { types: [submitted, dismissed] }`.',
);

/** Whether the workflow has runs for all entries. */
export function allEntriesFindings({ events }: Workflow): Finding[] {
  return [
    events.has('schedule')
      ? ok('Nightly run', '`schedule` puts right what events could not.')
      : remark(
          'Nightly run',
          'There is no `schedule`: what an event could not write stays as it is until the next one.',
          "Add `schedule: [{ cron: '17 3 * * *' }]` to `on`.",
        ),
    events.has('workflow_dispatch')
      ? ok('Run by hand', '`workflow_dispatch` fills the database with what was there before.')
      : remark(
          'Run by hand',
          'There is no `workflow_dispatch`: releases and pull requests from before get no row until their next event or nightly run.',
          'Add `workflow_dispatch:` to `on`.',
        ),
  ];
}
