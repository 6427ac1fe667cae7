import type { EntryKind } from '../../../entry/entry.ts';
import { GitHub } from '../../../github/api/github.ts';
import { Unreadable } from '../../../github/api/unreadable.ts';
import { type GitHubEvent, visibilityOf } from '../../../github/event/event.ts';
import {
  meansAll,
  type NamedPullRequest,
  namedBeside,
  type TaggedRelease,
  tellsOfRun,
} from '../../../github/event/subject.ts';
import { readSince } from '../../../github/listing.ts';
import { readEntry } from '../../../github/read-entry.ts';
import { quoted } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import type { Environment } from '../../../settings/inputs.ts';
import type { Settings } from '../../../settings/settings.ts';
import { shownTime } from '../../../shown-time.ts';
import { attempt, failure, ok, remark, unknown } from '../finding.ts';
import { type Access, readAccess, readWorkflowFile } from './access.ts';
import { accessFindings, draftFindings, secretFindings } from './access-findings.ts';

/** What a sync would meet on GitHub: what the token may read, what the inputs name, and how the workflow runs. */
export async function checkGitHub(
  settings: Settings,
  event: GitHubEvent,
  env: Environment,
): Promise<Finding[]> {
  const github = new GitHub(settings.github);
  const [access, workflow, inputs, { workflowFindings }] = await Promise.all([
    readAccess(github),
    readWorkflowFile(github, env),
    namedFindings(settings, event, github),
    import('../workflow/workflow-findings.ts'), // with YAML, which few runs need
  ]);
  return [
    ...accessFindings(access, github.repository, neededFromGitHub(event, settings)),
    ...inputs,
    ...draftFindings(access, settings.github.token, !settings.ignore.drafts),
    ...secretFindings(access, event.name, env.GITHUB_ACTOR),
    ...workflowFindings(workflow, {
      action: env.GITHUB_ACTION_REPOSITORY ?? '',
      event: event.name,
      namesEntry: settings.tags !== undefined || settings.pullRequest !== undefined,
      visibility: policyVisibility(access, event, github.serverUrl),
    }),
  ];
}

/** The repository's visibility where GitHub's policies for public ones hold, as far as it is known: on github.com. */
function policyVisibility({ repository }: Access, event: GitHubEvent, serverUrl: string) {
  if (new URL(serverUrl).hostname !== 'github.com') return undefined;
  return repository instanceof Unreadable ? visibilityOf(event) : repository.visibility;
}

/** What a sync in place of this run has from GitHub alone: an event's own entry could be written from its payload. */
function neededFromGitHub(event: GitHubEvent, settings: Settings): readonly EntryKind[] {
  const { tags, pullRequest } = namedBeside(event, settings);
  if (tags !== undefined) return ['release'];
  if (pullRequest !== undefined || tellsOfRun(event, settings)) return ['pull-request'];
  return meansAll(event, settings) ? settings.selection.kinds : [];
}

/** Whether GitHub shows what the inputs name: two or three requests for each. */
async function namedFindings(settings: Settings, event: GitHubEvent, github: GitHub): Promise<Finding[]> {
  const { tags = [], pullRequest: number } = namedBeside(event, settings);
  const { since } = settings.selection;
  const visibility = 'public'; // nothing is done with the text
  const findings = await Promise.all([
    ...tags.map((tag) => entryFindings({ kind: 'release', tag, visibility }, github)),
    number === undefined ? [] : entryFindings({ kind: 'pull-request', number, visibility }, github),
    since === undefined || 'time' in since ? [] : sinceFinding(since, meansAll(event, settings), github),
  ]);
  return findings.flat();
}

async function entryFindings(subject: TaggedRelease | NamedPullRequest, github: GitHub): Promise<Finding[]> {
  const name = subject.kind === 'release' ? 'Input `tag`' : 'Input `pull-request`';
  const reading = await attempt(readEntry(github, subject));
  if (!(reading instanceof Error))
    return [ok(name, 'entry' in reading ? `Found: ${quoted(reading.entry.title)}.` : reading.gone)];
  // Whether the token may read at all is told of by itself.
  return reading.id === 'github-not-found' ? [failure(name, reading)] : [];
}

/** @param fails whether a sync in place of this run would be for all entries, so that `since` counts */
async function sinceFinding(since: { tag: string }, fails: boolean, github: GitHub): Promise<Finding> {
  const name = 'Input `since`';
  const from = await attempt(readSince(github, since));
  if (!(from instanceof Error))
    return ok(
      name,
      `The tag ${quoted(since.tag)}, so from ${shownTime(new Date(from?.time ?? 0).toISOString())} on.`,
    );
  if (from.id === 'unexpected') return unknown(name, from.message);
  return fails
    ? failure(name, from)
    : remark(name, `${from.message} Runs for all entries fail.`, from.remedy);
}
