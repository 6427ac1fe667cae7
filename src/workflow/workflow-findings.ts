import { unknown } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import { blockedFindings } from './blocked.ts';
import { commentFindings } from './comments.ts';
import { concurrencyFinding } from './concurrency.ts';
import { eventFindings } from './events.ts';
import { forkFindings, forkFindingsOfRun } from './forks.ts';
import { ignoredFindings, startedFindings } from './ignored.ts';
import { pullRequestCodeFindings } from './pull-request-code.ts';
import { referenceFindings } from './references.ts';
import { allEntriesFindings } from './scheduled.ts';
import { parseWorkflow } from './workflow.ts';

/** The file of the workflow, or why it can't be read and what would help. */
type WorkflowFile = { path: string; text: string } | { unread: string; remedy?: string };

/** What is known of the run without the file. */
interface Run {
  /** owner/name of this action; empty where it runs from the checkout */
  action: string;
  /** Its name. */
  event: string;
  /** Whether an input names what to sync. */
  namesEntry: boolean;
  /** Of the repository; nothing where GitHub's policies are not known to hold. */
  visibility: 'public' | 'private' | 'unknown' | undefined;
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
function unreadFindings(why: Finding, run: Run): Finding[] {
  const started = { events: new Map([[run.event, undefined]]) };
  return [
    why,
    ...startedFindings(run),
    ...forkFindingsOfRun(run.event),
    ...blockedFindings(started, run.visibility),
  ];
}
