import type { Visibility } from '../../../github/event/event.ts';
import { Problem } from '../../../problems/problem.ts';
import { coded } from '../../../quoted.ts';
import { isRecord } from '../../../record.ts';
import type { Finding } from '../../../report/result.ts';
import { failure, ok, remark, unknown } from '../finding.ts';
import type { WorkflowFile } from '../github/access.ts';
import { allEntriesFindings, eventFindings } from './events.ts';
import { blockedFindings, forkFindings, forkFindingsOfRun, pullRequestCodeFindings } from './strangers.ts';
import { parseWorkflow, type Step, type Workflow } from './workflow.ts';

/** What is known of the run without the file. */
interface Run {
  /** owner/name of this action; empty where it runs from the checkout */
  action: string;
  /** Its name. */
  event: string;
  /** Whether an input names what to sync. */
  namesEntry: boolean;
  /** Of the repository; nothing where GitHub's policies are not known to hold. */
  visibility: Visibility | undefined;
}

/** Whether the workflow starts when something changes that a row shows, and is left to end. */
export function workflowFindings(file: WorkflowFile, run: Run): Finding[] {
  if ('unread' in file) return unreadFindings(unknown('Workflow', file.unread, file.remedy), run);
  const workflow = parseWorkflow(file.text, run.action);
  if (workflow === undefined)
    return unreadFindings(unknown('Workflow', `${file.path} is not a workflow that can be read.`), run);
  const { steps } = workflow;
  const ignored = ignoredFindings(workflow, file.path);
  const ofJobs = [
    concurrencyFinding(workflow),
    ...referenceFindings(workflow, run.visibility),
    ...commentFindings(workflow),
  ];
  const safety = [...blockedFindings(workflow, run.visibility), ...pullRequestCodeFindings(workflow)];
  // Such as a step after the one that makes the release: what starts the workflow is its own affair.
  if (steps.length > 0 && steps.every(({ namesEntry }) => namesEntry))
    return [...ignored, ...safety, ...ofJobs];
  return [
    ...ignored,
    ...eventFindings(workflow),
    ...forkFindings(workflow),
    ...safety,
    ...allEntriesFindings(workflow),
    ...ofJobs,
  ];
}

/** What the event that started the run, and the repository, show of a workflow whose file does not. */
function unreadFindings(why: Finding, { event, namesEntry, visibility }: Run): Finding[] {
  const isUnderstood = event === '' || namesEntry || UNDERSTOOD.includes(event);
  return [
    why,
    ...(isUnderstood ? [] : [notUnderstood(event, false)]),
    ...forkFindingsOfRun(event),
    ...blockedFindings({ events: new Map([[event, undefined]]) }, visibility),
  ];
}

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
function ignoredFindings({ events, steps }: Workflow, path: string): Finding[] {
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
  return ignored.map((event) => notUnderstood(event, fails));
}

/** The steps that the findings are about: those that sync; where there are none, this one, which may sync one day. */
function syncing(steps: readonly Step[]): readonly Step[] {
  const others = steps.filter(({ mode }) => mode !== 'check' && mode !== 'setup');
  return others.length > 0 ? others : steps;
}

function notUnderstood(event: string, fails: boolean): Finding {
  const subject = `Event ${coded(event)}`;
  const what = `The workflow starts on ${coded(event)}, which tells of no release or pull request`;
  if (fails) {
    const remedy = `Take ${coded(event)} out of \`on\`, or give the step ${coded(`if: github.event_name != '${event}'`)}. Where such a run makes a release, name it by the input \`tag\`.`;
    return failure(
      subject,
      new Problem('event-unsupported', `${what}, so every sync on it fails.`, { remedy }),
    );
  }
  return remark(
    subject,
    `${what}: a sync on it fails.`,
    `Take ${coded(event)} out of \`on\`, or see that an \`if\` keeps the step away from it.`,
  );
}

const CONCURRENCY = 'Concurrency';
const QUEUE_ALL = 'Write `queue: max` in `concurrency`, and no `cancel-in-progress`.';

/**
 * Whether GitHub cancels runs: a group keeps one waiting run unless its queue is `max`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
function concurrencyFinding({ concurrency }: Workflow): Finding {
  if (concurrency.length === 0)
    return ok(CONCURRENCY, 'Not limited: runs may overlap, and the action copes with that.');
  if (concurrency.some(({ cancels }) => cancels)) {
    const found =
      '`cancel-in-progress` cancels a run that is writing; the next one has to mend what it left.';
    return remark(CONCURRENCY, found, QUEUE_ALL);
  }
  if (concurrency.some(({ queue }) => queue !== 'max')) {
    const found =
      'Without `queue: max` GitHub keeps one waiting run and cancels the others, which shows as cancelled checks, and events get lost.';
    return remark(CONCURRENCY, found, QUEUE_ALL);
  }
  return ok(CONCURRENCY, 'Runs wait their turn; none is cancelled.');
}

/**
 * Whether GitHub may leave references in texts without their links: it links what the token may see, and in a private
 * repository a token sees issues with a permission only. Nothing where the file gives no permissions.
 */
function referenceFindings({ steps }: Workflow, visibility: Visibility | undefined): Finding[] {
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

function maySeeIssues(permissions: unknown): boolean {
  return permit(permissions, 'issues', 'read') || permit(permissions, 'issues', 'write');
}

function permit(permissions: unknown, scope: string, level: 'read' | 'write'): boolean {
  return isRecord(permissions) ? permissions[scope] === level : permissions === `${level}-all`;
}

const COMMENTS = 'Comments';
const MAY_COMMENT = 'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`.';

/** Whether steps with `comment: true` may write comments; nothing where there are none. */
function commentFindings({ steps }: Workflow): Finding[] {
  const commenting = steps.filter(({ comments }) => comments);
  if (commenting.length === 0) return [];
  const own = commenting.filter(({ hasOwnToken }) => !hasOwnToken);
  if (own.some(({ permissions }) => permissions !== undefined && !mayComment(permissions)))
    return [
      remark(
        COMMENTS,
        'The job’s permissions lack `pull-requests: write`, so GitHub refuses the comment. Rows are written nevertheless.',
        MAY_COMMENT,
      ),
    ];
  if (own.some(({ permissions }) => permissions === undefined))
    return [
      unknown(
        COMMENTS,
        'the workflow gives no `permissions`, so the repository’s settings hold.',
        MAY_COMMENT,
      ),
    ];
  if (own.length < commenting.length)
    return [unknown(COMMENTS, 'what the token in `github-token` may write shows when it does.')];
  return [ok(COMMENTS, 'The job’s permissions allow the comment on pull requests.')];
}

/** One of two is enough: https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
function mayComment(permissions: unknown): boolean {
  return permit(permissions, 'pull-requests', 'write') || permit(permissions, 'issues', 'write');
}
