import type { Visibility } from '../../../github/event/event.ts';
import { Problem } from '../../../problems/problem.ts';
import { coded, quoted } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import { failure, ok, remark, unknown } from '../finding.ts';
import { type BroughtCode, codeIn } from './brought-code.ts';
import type { Job, Workflow } from './workflow.ts';

const FROM_FORKS = 'Pull requests from forks';

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
    return [ok(FROM_FORKS, `\`pull_request_target\` has the secrets.${reviews}`)];
  }
  if (events.has('workflow_run'))
    return [
      ok(
        FROM_FORKS,
        '`workflow_run` has the secrets, and comes when CI has run on them. What changes without that shows after the nightly run.',
      ),
    ];
  if (!events.has('pull_request')) return [];
  if (events.has('schedule')) return [ok(FROM_FORKS, `${GAPS}: the nightly run brings these. ${AT_ONCE}`)];
  return [
    remark(
      FROM_FORKS,
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
  return [unknown(FROM_FORKS, `${which} ${GAPS}: there only a run for all entries brings these.`, AT_ONCE)];
}

const BLOCKED =
  'GitHub blocks the event in public repositories by default, from 2 December 2026 on: such a run fails before its first step. Whether a policy allows it in this one can’t be known without more rights.';
const CLICKS =
  'Start the workflow by `pull_request`, as the README does, or by `workflow_run`; or allow the event: Settings → Actions → Policies → a policy for this workflow file that allows `pull_request_target`. docs/which-event.md of this action compares the ways.';

/**
 * Whether GitHub may block the workflow, as it does in public repositories by a policy of its own:
 * https://docs.github.com/en/actions/how-tos/administer/control-workflow-execution
 * @param visibility of the repository; nothing where no such policy is known, as on an Enterprise Server
 */
export function blockedFindings(
  { events }: Pick<Workflow, 'events'>,
  visibility: Visibility | undefined,
): Finding[] {
  if (!events.has('pull_request_target')) return [];
  const subject = 'Policy for `pull_request_target`';
  if (visibility === 'public') return [remark(subject, `This repository is public. ${BLOCKED}`, CLICKS)];
  return visibility === 'unknown'
    ? [remark(subject, `Where this repository is public, mind: ${BLOCKED}`, CLICKS)]
    : [];
}

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
  const subject = `Job ${coded(job.name)}`;
  const on = listed(events);
  if (job.calls !== '') {
    const found = `Has the secret on ${on}, and calls ${quoted(job.calls)}: whether that checks out code of the pull request can’t be told from this file.`;
    return job.hasSecret && !isKeptOff(job.conditions, events) ? [remark(subject, found, LOOK)] : [];
  }
  const code = codeIn(job)
    .map((one) => ({ ...one, conditions: [...job.conditions, one.condition] }))
    .filter(({ conditions }) => !isKeptOff(conditions, events))
    .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)))[0];
  if (code === undefined) return [];
  const what = `its step ${quoted(code.step)} ${code.does}`;
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
  return events.map(coded).join(' and ');
}
