import { parseDocument } from 'yaml';
import { isRecord, listOf, type YamlMap } from '../../../record.ts';
import { plain, type Variables } from './scripts.ts';

/** What matters of a workflow's file to the steps that run this action. */
export interface Workflow {
  /** Event → its activity types; nothing where the file names none, so that GitHub's defaults hold. */
  events: ReadonlyMap<string, readonly string[] | undefined>;
  /** The steps of this action; none where it runs within another action or a reusable workflow. */
  steps: readonly Step[];
  /** Of the workflow, and of the jobs with such steps. */
  concurrency: readonly {
    /** `max` where all runs wait their turn. */
    queue: string;
    /** Whether a run that is under way may be cancelled. */
    cancels: boolean;
  }[];
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

/** A job of a workflow, as far as it matters who may run code in it. */
export interface Job {
  name: string;
  /** The called workflow's; empty where the job has steps of its own. */
  calls: string;
  /** Whether the secret with Notion's token is passed to it, or to one of its steps. */
  hasSecret: boolean;
  /** What decides whether it runs, and whether jobs run that it waits for; `environment` may ask a person. */
  conditions: readonly string[];
  steps: readonly JobStep[];
}

export interface JobStep {
  /** As GitHub shows it. */
  name: string;
  condition: string;
  uses: string;
  /** The inputs, with plain expressions. */
  inputs: ReadonlyMap<string, string>;
  /** The script of `run`, with plain expressions. */
  run: string;
  directory: string;
  variables: Variables;
}

/**
 * @param text the file
 * @param action owner/name of this action; empty where it runs from the checkout (`uses: ./`)
 * @returns nothing where the text is no workflow
 */
export function parseWorkflow(text: string, action: string): Workflow | undefined {
  const content = parsed(text);
  if (!isRecord(content)) return undefined;
  const jobs = Object.entries(isRecord(content.jobs) ? content.jobs : {}).flatMap(([name, job]) => {
    if (!isRecord(job)) return [];
    const steps = stepsOf(job, content.env);
    return [{ name, job, steps, own: steps.filter(({ uses }) => isOfAction(uses, action)) }];
  });
  const users = jobs.filter(({ own }) => own.length > 0);
  const secrets = new Set(users.flatMap(({ own }) => own.flatMap(secretsOfToken)));
  const byName = new Map(jobs.map(({ name, job }) => [name, job]));
  const namesSecret = (job: YamlMap) =>
    // Of a file without a step of the action any secret may be Notion's.
    secretsIn([content.env, job]).some((name) => name === ALL || users.length === 0 || secrets.has(name));
  return {
    events: eventsOf(content.on),
    steps: users.flatMap(({ job, own }) =>
      own.map((step) => stepOfAction(step, { permissions: content.permissions, ...job })),
    ),
    concurrency: [content, ...users.map(({ job }) => job)].flatMap(concurrencyOf),
    jobs: jobs.map(({ name, job, steps, own }) => ({
      name,
      calls: textOf(job.uses),
      hasSecret: own.length > 0 || namesSecret(job),
      conditions: conditionsOf(name, byName),
      steps,
    })),
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

function stepsOf(job: YamlMap, env: unknown): JobStep[] {
  const steps = Array.isArray(job.steps) ? job.steps.filter(isRecord) : [];
  return steps.map((step) => {
    const [run, uses] = [textOf(step.run), textOf(step.uses)];
    return {
      name: textOf(step.name) || uses || (run.trim().split('\n')[0] ?? '').slice(0, 80),
      condition: textOf(step.if),
      uses,
      inputs: plainValues(step.with),
      run: plain(run),
      directory: textOf(step['working-directory']),
      variables: plainValues(env, job.env, step.env),
    };
  });
}

function isOfAction(uses: string, action: string): boolean {
  if (action === '') return uses.startsWith('./');
  return uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
}

function stepOfAction({ inputs, condition }: JobStep, job: YamlMap): Step {
  const given = (name: string) => (inputs.get(name) ?? '').trim();
  return {
    mode: given('mode'),
    namesEntry: given('tag') !== '' || given('pull-request') !== '',
    isGuarded: condition !== '' || textOf(job.if) !== '',
    comments: given('comment').toLowerCase() === 'true',
    content: given('content').toLowerCase() !== 'false',
    hasOwnToken: given('github-token') !== '',
    permissions: job.permissions,
  };
}

function concurrencyOf({ concurrency }: YamlMap): Workflow['concurrency'] {
  if (concurrency === undefined || concurrency === null) return [];
  if (!isRecord(concurrency)) return [{ queue: '', cancels: false }];
  const { queue = '', 'cancel-in-progress': cancel = false } = concurrency;
  return [{ queue: String(queue), cancels: cancel !== false }];
}

/** The names of the secrets that a step of the action gets as Notion's token. */
function secretsOfToken({ inputs, variables }: JobStep): string[] {
  const token = inputs.get('notion-token') ?? '';
  const named = [...token.matchAll(/\benv\.(\w+)/gi)].map(([, name = '']) => variables.get(name) ?? '');
  return secretsIn([token, ...named]);
}

/** Stands for all secrets. */
const ALL = '*';

/** The names of secrets in a part of the file, which are no matter of case. */
function secretsIn(part: unknown): string[] {
  const text = JSON.stringify(part);
  const takesAll = /"secrets":"inherit"|\btoJSON\(\s*secrets\s*\)|\bsecrets\s*\[\s*[^\s'"\\]/i.test(text);
  const found = text.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi);
  const names = [...found].map(([, dotted, bracketed]) => String(dotted ?? bracketed).toUpperCase());
  return [...(takesAll ? [ALL] : []), ...names.filter((name) => name !== 'GITHUB_TOKEN')];
}

function conditionsOf(name: string, jobs: ReadonlyMap<string, YamlMap>, seen: string[] = []): string[] {
  const job = jobs.get(name);
  if (job === undefined || seen.includes(name)) return [];
  const needs = (Array.isArray(job.needs) ? job.needs : [job.needs]).map(textOf);
  return [
    textOf(job.if),
    ...(job.environment === undefined ? [] : ['environment']),
    ...needs.flatMap((needed) => conditionsOf(needed, jobs, [...seen, name])),
  ].filter((condition) => condition !== '');
}

function plainValues(...levels: unknown[]): Variables {
  const entries = levels.flatMap((level) => (isRecord(level) ? Object.entries(level) : []));
  return new Map(entries.map(([name, value]) => [name, plain(textOf(value))]));
}

function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
