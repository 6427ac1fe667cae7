import { parseDocument } from 'yaml';
import { isRecord } from '../record.ts';
import { listOf, type YamlMap } from '../yaml-values.ts';
import { type Job, jobsOf } from './jobs.ts';

/** What matters of a workflow's file to the steps that run this action. */
export interface Workflow {
  /** Event → its activity types; nothing where the file names none, so that GitHub's defaults hold. */
  events: ReadonlyMap<string, readonly string[] | undefined>;
  /** The steps of this action; none where it runs within another action or a reusable workflow. */
  steps: readonly Step[];
  /** Of the workflow, and of the jobs with such steps. */
  concurrency: readonly Concurrency[];
  jobs: readonly Job[];
}

export interface Step {
  /** Empty where the default holds. */
  mode: string;
  /** Whether `tag` or `pull-request` names what to sync, be it by an expression. */
  namesEntry: boolean;
  /** Whether an `if` of the step or its job may keep it away from events. */
  isGuarded: boolean;
  /** Whether it writes comments. */
  comments: boolean;
  /** Whether it writes texts into pages. */
  content: boolean;
  /** Whether a token is passed, in place of the one that the permissions are about. */
  hasOwnToken: boolean;
  /** As the file gives them for the job, or for all jobs. */
  permissions: unknown;
}

export interface Concurrency {
  /** `max` where all runs wait their turn. */
  queue: string;
  /** Whether a run that is under way may be cancelled. */
  cancels: boolean;
}

/**
 * @param text the file
 * @param action owner/name of this action; empty where it runs from the checkout (`uses: ./`)
 * @returns nothing where the text is no workflow
 */
export function parseWorkflow(text: string, action: string): Workflow | undefined {
  const content = parsed(text);
  if (!isRecord(content)) return undefined;
  const jobs = isRecord(content.jobs) ? Object.values(content.jobs).filter(isRecord) : [];
  const users = jobs.filter((job) => stepsOf(job, action).length > 0);
  return {
    events: eventsOf(content.on),
    steps: users.flatMap((job) => stepsOf({ permissions: content.permissions, ...job }, action)),
    concurrency: [content, ...users].flatMap(({ concurrency }) => concurrencyOf(concurrency)),
    jobs: jobsOf(content, (uses) => isOfAction(uses, action)),
  };
}

function parsed(text: string): unknown {
  try {
    const document = parseDocument(text);
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    return undefined; // aliases that lead nowhere, or to too much
  }
}

/** `on` is an event, a list of them, or a map with what each listens to. */
function eventsOf(on: unknown): Workflow['events'] {
  if (!isRecord(on)) return new Map(listOf(on).map((event) => [event, undefined]));
  return new Map(
    Object.entries(on).map(([event, config]) => [
      event,
      isRecord(config) && config.types !== undefined ? listOf(config.types) : undefined,
    ]),
  );
}

function stepsOf(job: YamlMap, action: string): Step[] {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isRecord) : [];
  return steps.filter(({ uses }) => isOfAction(uses, action)).map((step) => stepOf(step, job));
}

function isOfAction(uses: unknown, action: string): boolean {
  if (typeof uses !== 'string') return false;
  if (action === '') return uses.startsWith('./');
  return uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}

function stepOf(step: YamlMap, job: YamlMap): Step {
  const inputs = isRecord(step.with) ? step.with : {};
  const given = (name: string) => String(inputs[name] ?? '').trim();
  return {
    mode: given('mode'),
    namesEntry: given('tag') !== '' || given('pull-request') !== '',
    isGuarded: step.if !== undefined || job.if !== undefined,
    comments: given('comment').toLowerCase() === 'true',
    content: given('content').toLowerCase() !== 'false',
    hasOwnToken: given('github-token') !== '',
    permissions: job.permissions,
  };
}

function concurrencyOf(concurrency: unknown): Concurrency[] {
  if (concurrency === undefined || concurrency === null) return [];
  if (!isRecord(concurrency)) return [{ queue: '', cancels: false }];
  const { queue = '', 'cancel-in-progress': cancel = false } = concurrency;
  return [{ queue: String(queue), cancels: cancel !== false }];
}
