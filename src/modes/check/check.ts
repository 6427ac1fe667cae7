import type { GitHubEvent } from '../../github/event/event.ts';
import { connect } from '../../notion/api/connection.ts';
import { newPatience } from '../../notion/api/patience.ts';
import { asProblem, Problem } from '../../problems/problem.ts';
import type { Finding, Result } from '../../report/result.ts';
import type { Environment } from '../../settings/inputs.ts';
import type { Settings } from '../../settings/settings.ts';
import { failure } from './finding.ts';
import { checkGitHub } from './github/check-github.ts';
import { checkNotion } from './notion/check-notion.ts';

/** Tells what a sync with these settings would meet in Notion and on GitHub, and writes nothing. */
export async function check(
  settings: Settings,
  event: GitHubEvent,
  env: Environment,
  log: (message: string) => void,
): Promise<Result> {
  const parts = await Promise.all([
    guarded('Notion', checkNotion(connect(settings.notion, newPatience(log)), settings)),
    guarded('GitHub', checkGitHub(settings, event, env)),
  ]);
  const findings = parts.flat();
  return { mode: 'check', findings, warnings: [], problem: problemOf(findings) };
}

/** A mistake of the action in one part hides nothing of the others. */
async function guarded(subject: string, findings: Promise<Finding[]>): Promise<Finding[]> {
  return findings.catch((error) => [failure(subject, asProblem(error))]);
}

function problemOf(findings: readonly Finding[]): Problem | undefined {
  const failed = findings.filter(({ level }) => level === 'failure');
  if (failed.length === 0) return undefined;
  return new Problem(
    'check-failed',
    `What has to be mended, ${failed.length} of ${findings.length} findings:`,
  );
}
