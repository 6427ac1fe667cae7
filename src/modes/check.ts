import type { EntryKind } from '../entry.ts';
import { asProblem, Problem } from '../errors.ts';
import { failure } from '../finding.ts';
import { type Access, readAccess } from '../github/check/access.ts';
import { accessFindings } from '../github/check/access-findings.ts';
import { draftFindings } from '../github/check/drafts.ts';
import { namedFindings } from '../github/check/named.ts';
import { secretFindings } from '../github/check/secrets.ts';
import type { GitHubEvent } from '../github/event.ts';
import { PATIENCE } from '../github/octokit.ts';
import { visibilityOf } from '../github/payload.ts';
import { meansAll, namedBeside, tellsOfRun } from '../github/subject.ts';
import { Unreadable } from '../github/unreadable.ts';
import { readWorkflowFile } from '../github/workflow-file.ts';
import { checkNotion } from '../notion/check/check-notion.ts';
import { connect } from '../notion/connection.ts';
import { newPatience } from '../notion/patience.ts';
import type { Finding, Result } from '../outcome.ts';
import type { Environment } from '../settings/inputs.ts';
import type { Settings } from '../settings.ts';
import { workflowFindings } from '../workflow/workflow-findings.ts';

/** Tells what a sync with these settings would meet in Notion and on GitHub, and writes nothing. */
export async function check(
  settings: Settings,
  event: GitHubEvent,
  env: Environment,
  log: (message: string) => void,
): Promise<Result> {
  const findings = await Promise.all([
    guarded('Notion', checkNotion(connect(settings.notion, newPatience(log)), settings)),
    guarded('GitHub', checkGitHub(settings, event, env)),
  ]);
  const problem = problemOf(findings.flat());
  return { outcomes: [], warnings: [], findings: findings.flat(), ...(problem && { problem }) };
}

async function checkGitHub(settings: Settings, event: GitHubEvent, env: Environment): Promise<Finding[]> {
  const { github, ignore, selection } = settings;
  const { tag, pullRequest } = namedBeside(event, settings);
  const named = { tag, pullRequest, since: selection.since };
  const [access, workflow, inputs] = await Promise.all([
    readAccess(github, PATIENCE),
    readWorkflowFile(github, env, PATIENCE),
    namedFindings(named, meansAll(event, settings), github, PATIENCE),
  ]);
  return [
    ...accessFindings(access, github.repository, neededFromGitHub(event, settings)),
    ...inputs,
    ...draftFindings(access, github.token, !ignore.drafts),
    ...secretFindings(access, event.name, env.GITHUB_ACTOR),
    ...workflowFindings(workflow, {
      action: env.GITHUB_ACTION_REPOSITORY ?? '',
      event: event.name,
      namesEntry: settings.tag !== undefined || settings.pullRequest !== undefined,
      visibility: policyVisibility(access, event, github.serverUrl),
    }),
  ];
}

/** The repository's visibility where GitHub's policies for public ones hold, as far as it is known: on github.com. */
function policyVisibility({ repository }: Access, event: GitHubEvent, serverUrl: string) {
  if (new URL(serverUrl).hostname !== 'github.com') return undefined;
  return repository instanceof Unreadable ? visibilityOf(event) : repository.visibility;
}

/** A mistake of the action in one part hides nothing of the others. */
async function guarded(subject: string, findings: Promise<Finding[]>): Promise<Finding[]> {
  return findings.catch((error) => [failure(subject, asProblem(error))]);
}

/** What a sync in place of this run has from GitHub alone: an event's own entry could be written from its payload. */
function neededFromGitHub(event: GitHubEvent, settings: Settings): readonly EntryKind[] {
  const { tag, pullRequest } = namedBeside(event, settings);
  if (tag !== undefined) return ['release'];
  if (pullRequest !== undefined || tellsOfRun(event, settings)) return ['pull-request'];
  return meansAll(event, settings) ? settings.selection.kinds : [];
}

function problemOf(findings: readonly Finding[]): Problem | undefined {
  const failed = findings.filter(({ level }) => level === 'failure').map(({ subject }) => subject);
  if (failed.length === 0) return undefined;
  const what = `${failed.length} of ${findings.length} findings have to be mended: ${failed.join('; ')}.`;
  return new Problem('check-failed', what);
}
