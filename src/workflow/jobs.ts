import { isRecord } from '../record.ts';
import type { YamlMap } from '../yaml-values.ts';
import { plain, type Variables } from './expressions.ts';

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

/** @param isOfAction whether a step of such a `uses` is one of this action */
export function jobsOf(workflow: YamlMap, isOfAction: (uses: unknown) => boolean): Job[] {
  const jobs = new Map(Object.entries(isRecord(workflow.jobs) ? workflow.jobs : {}).filter(isJob));
  const secrets = secretsOfAction(workflow, jobs, isOfAction);
  return [...jobs].map(([name, job]) => ({
    name,
    calls: textOf(job.uses),
    hasSecret: stepsIn(job).some(({ uses }) => isOfAction(uses)) || namesSecret([workflow.env, job], secrets),
    conditions: conditionsOf(name, jobs),
    steps: stepsIn(job).map((step) => stepOf(step, variablesOf(workflow.env, job.env, step.env))),
  }));
}

type Jobs = ReadonlyMap<string, YamlMap>;

function isJob(entry: [string, unknown]): entry is [string, YamlMap] {
  return isRecord(entry[1]);
}

function stepsIn(job: YamlMap): YamlMap[] {
  return Array.isArray(job.steps) ? job.steps.filter(isRecord) : [];
}

/** The names of the secrets that the action gets as Notion's token; nothing where it is no step of this file. */
function secretsOfAction(
  workflow: YamlMap,
  jobs: Jobs,
  isOfAction: (uses: unknown) => boolean,
): ReadonlySet<string> | undefined {
  const steps = [...jobs.values()].flatMap((job) =>
    stepsIn(job)
      .filter(({ uses }) => isOfAction(uses))
      .map((step) => ({ token: isRecord(step.with) ? textOf(step.with['notion-token']) : '', job, step })),
  );
  if (steps.length === 0) return undefined;
  return new Set(
    steps.flatMap(({ token, job, step }) => {
      const variables = variablesOf(workflow.env, job.env, step.env);
      const values = [...token.matchAll(/\benv\.(\w+)/gi)].map(([, name = '']) => variables.get(name) ?? '');
      return [token, ...values].flatMap(secretsIn);
    }),
  );
}

/** Of a file without a step of the action any secret may be Notion's. */
function namesSecret(parts: unknown, secrets: ReadonlySet<string> | undefined): boolean {
  const text = JSON.stringify(parts);
  if (/"secrets":"inherit"|\btoJSON\(\s*secrets\s*\)|\bsecrets\s*\[\s*[^\s'"\\]/i.test(text)) return true;
  return secretsIn(text).some((name) => secrets?.has(name) ?? true);
}

/** Names of secrets are no matter of case. */
function secretsIn(text: string): string[] {
  const found = text.matchAll(/\bsecrets\s*(?:\.\s*([\w-]+)|\[\s*'([^']+)'\s*\])/gi);
  return [...found]
    .map(([, dotted, bracketed]) => String(dotted ?? bracketed).toUpperCase())
    .filter((name) => name !== 'GITHUB_TOKEN');
}

function conditionsOf(name: string, jobs: Jobs, seen: readonly string[] = []): string[] {
  const job = jobs.get(name);
  if (job === undefined || seen.includes(name)) return [];
  const needs = (Array.isArray(job.needs) ? job.needs : [job.needs]).map(textOf);
  return [
    textOf(job.if),
    ...(job.environment === undefined ? [] : ['environment']),
    ...needs.flatMap((needed) => conditionsOf(needed, jobs, [...seen, name])),
  ].filter((condition) => condition !== '');
}

function stepOf(step: YamlMap, variables: Variables): JobStep {
  const inputs = isRecord(step.with) ? Object.entries(step.with) : [];
  const [run, uses] = [textOf(step.run), textOf(step.uses)];
  return {
    name: textOf(step.name) || uses || (run.trim().split('\n')[0] ?? '').slice(0, 80),
    condition: textOf(step.if),
    uses,
    inputs: new Map(inputs.map(([name, value]) => [name, plain(textOf(value))])),
    run: plain(run),
    directory: textOf(step['working-directory']),
    variables,
  };
}

function variablesOf(...levels: unknown[]): Variables {
  const entries = levels.flatMap((level) => (isRecord(level) ? Object.entries(level) : []));
  return new Map(entries.map(([name, value]) => [name, plain(textOf(value))]));
}

function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
