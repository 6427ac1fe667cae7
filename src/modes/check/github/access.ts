import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHub } from '../../../github/api/github.ts';
import {
  complete,
  type Unreadable,
  unreadable,
  unreadableGraphql,
  withList,
} from '../../../github/api/unreadable.ts';
import type { Visibility } from '../../../github/event/event.ts';
import { readFileText } from '../../../github/file-text.ts';
import { type Parts, readThing } from '../../../github/parts.ts';
import type { Environment } from '../../../settings/inputs.ts';

/** What GitHub shows the token, each part on its own. */
export interface Access {
  repository: RepositoryAccess | Unreadable;
  /** GitHub lists drafts first. */
  releases: { showsDraft: boolean } | Unreadable;
  /** By GraphQL; GitHub need not tell. */
  pullRequests: { permission: string | undefined } | Unreadable;
}

interface RepositoryAccess {
  fork: boolean;
  /** Internal repositories are private too. */
  visibility: Visibility;
  /** By REST; GitHub need not tell. */
  push: boolean | undefined;
}

const QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      viewerPermission
      pullRequests(first: 1) { totalCount }
    }
  }
`;

function permissionIn(data: Parts) {
  return data.nullable('repository', (repository) => ({
    permission: repository.optionalText('viewerPermission'),
    isShown: repository.has('pullRequests'),
  }));
}

/** Asks GitHub for a little of all that a sync reads: three requests at a time. */
export async function readAccess(github: GitHub): Promise<Access> {
  const [repository, releases, pullRequests] = await Promise.all([
    readRepository(github).catch(unreadable),
    readReleases(github).catch(unreadable),
    readPullRequests(github).catch(unreadable),
  ]);
  return { repository, releases, pullRequests };
}

async function readRepository(github: GitHub): Promise<RepositoryAccess> {
  const { data } = await github.send((octokit) => octokit.rest.repos.get(github.about));
  const understood = readThing<RepositoryAccess>(data, 'repository', (parts) => ({
    fork: parts.flag('fork'),
    visibility: parts.flag('private') ? 'private' : 'public',
    push: parts.optional('permissions', (permissions) =>
      permissions.has('push') ? permissions.flag('push') : undefined,
    ),
  }));
  return complete(understood);
}

async function readReleases(github: GitHub) {
  const about = { ...github.about, per_page: 1 };
  const { data } = withList(await github.send((octokit) => octokit.rest.repos.listReleases(about)));
  return { showsDraft: data.some((release) => release?.draft) };
}

async function readPullRequests(github: GitHub) {
  const { owner, name } = github.repository;
  const { data, errors } = await github.ask(QUERY, { owner, name }, permissionIn);
  if (!data?.isShown) throw unreadableGraphql(errors);
  return { permission: data.permission };
}

/** The file of the workflow that runs, or why it can't be read and what would help. */
export type WorkflowFile = { path: string; text: string } | { unread: string; remedy?: string };

/** `octo/repo/.github/workflows/x.yml@refs/heads/main` */
const REFERENCE = /^(?<owner>[^/]+)\/(?<repo>[^/]+)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)@(?<ref>.+)$/;

/** Reads the file in the checkout, where there is one, else asks GitHub for it. */
export async function readWorkflowFile(github: GitHub, env: Environment): Promise<WorkflowFile> {
  const { owner, repo, path, ref } = REFERENCE.exec(env.GITHUB_WORKFLOW_REF ?? '')?.groups ?? {};
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
    return { unread: 'the runner does not name the workflow’s file (GITHUB_WORKFLOW_REF).' };
  }
  const isHere = `${owner}/${repo}`.toLowerCase() === github.repository.fullName.toLowerCase();
  const local = isHere && env.GITHUB_WORKSPACE && join(env.GITHUB_WORKSPACE, path);
  const here = local && (await readFile(local, 'utf8').catch(() => ''));
  if (here) return { path, text: here };
  try {
    const about = { owner, repo, path, ref: env.GITHUB_WORKFLOW_SHA || ref };
    const text = await readFileText(github, about);
    return text ? { path, text } : { unread: `GitHub shows no text of ${path}.` };
  } catch (error) {
    const { reason, message } = unreadable(error);
    const unread = `GitHub does not show ${path} (${message}).`;
    if (reason === 'rate-limited' || reason === 'unavailable') return { unread };
    return {
      unread,
      remedy:
        'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`, or check the repository out before this step.',
    };
  }
}
