import { Problem } from '../errors.ts';
import { failure, ok, remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import { type BroughtCode, codeIn } from './brought-code.ts';
import type { Job } from './jobs.ts';
import type { Workflow } from './workflow.ts';

/** Events whose runs have the repository's secrets, also where a stranger's pull request causes them. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What a condition may look at to keep strangers out, or the code of their pull requests. */
const KEEPS_OUT =
  /event_name|workflow_run\.event|head\.repo|head_repository|\.fork\b|author_association|label|github\.(?:triggering_)?actor|sender|user\.login|environment/i;

/** Whether a job gets both Notion's secret and the code of a pull request, which then could read it. */
export function pullRequestCodeFindings({ events, jobs }: Workflow): Finding[] {
  const privileged = PRIVILEGED.filter((event) => events.has(event));
  if (privileged.length === 0) return [];
  const findings = jobs.flatMap((job) => findingsOf(job, privileged));
  return findings.length > 0
    ? findings
    : [ok('Code of pull requests', `No job of ${listed(privileged)} checks it out or runs it.`)];
}

function findingsOf(job: Job, events: readonly string[]): Finding[] {
  const subject = `Job \`${job.name}\``;
  const on = listed(events);
  if (job.calls !== '') {
    const found = `Has the secret on ${on}, and calls ${job.calls}: whether that checks out code of the pull request can’t be told from this file.`;
    return job.hasSecret && !isKeptOff(job.conditions, events) ? [remark(subject, found, LOOK)] : [];
  }
  const code = codeIn(job)
    .map((one) => ({ ...one, conditions: [...job.conditions, one.condition] }))
    .filter(({ conditions }) => !isKeptOff(conditions, events))
    .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)))[0];
  if (code === undefined) return [];
  const what = `its step “${code.step}” ${code.does}`;
  if (!job.hasSecret) {
    const found = `Brings code of pull requests into a run of ${on}: ${what}. It has no secret of Notion’s, but the caches, the token and the other secrets of the job.`;
    return isCertain(code) ? [remark(subject, found, APART)] : [];
  }
  if (isCertain(code))
    return [failure(subject, new Problem('pull-request-code', `On ${on} it has the secret, and ${what}.`))];
  const unless = code.sure ? ', unless the conditions keep pull requests of strangers out' : '';
  return [remark(subject, `May bring code of pull requests to the secret on ${on}: ${what}${unless}.`, LOOK)];
}

const LOOK =
  'See that no code of a pull request is checked out or run in a job that has the secret; give Notion a workflow of its own.';
const APART = 'Let `pull_request` run what needs the code of a pull request: it has no secrets.';

/** Whether nothing is known that keeps strangers out. */
function isCertain({ sure, conditions }: BroughtCode & { conditions: readonly string[] }): boolean {
  return sure && !conditions.some((condition) => KEEPS_OUT.test(condition));
}

/** Whether a condition lets in other events alone. */
function isKeptOff(conditions: readonly string[], events: readonly string[]): boolean {
  return conditions.some((condition) => {
    if (condition.includes('||')) return false;
    const name = /github\.event_name\s*(?<sign>[!=]=)\s*'(?<event>\w+)'/.exec(condition)?.groups;
    if (name?.event === undefined) return false;
    return name.sign === '==' ? !events.includes(name.event) : events.every((event) => event === name.event);
  });
}

function listed(events: readonly string[]): string {
  return events.map((event) => `\`${event}\``).join(' and ');
}
