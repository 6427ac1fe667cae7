import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type GitHubConnection, type Patience } from './octokit.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** The file of the workflow that runs, or why it can't be read and what would help. */
export type WorkflowFile = { path: string; text: string } | { unread: string; remedy?: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** `octo/repo/.github/workflows/x.yml@refs/heads/main` */
const REFERENCE = /^(?<owner>[^/]+)\/(?<repo>[^/]+)\/(?<path>\.github\/workflows\/[^/@]+\.ya?ml)@(?<ref>.+)$/;

/** Reads the file in the checkout, where there is one, else asks GitHub for it. */
export async function readWorkflowFile(
  connection: GitHubConnection,
  env: Environment,
  patience: Patience,
): Promise<WorkflowFile> {
  const { owner, repo, path, ref } = REFERENCE.exec(env.GITHUB_WORKFLOW_REF ?? '')?.groups ?? {};
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
    return { unread: 'the runner does not name the workflow’s file (GITHUB_WORKFLOW_REF).' };
  }
  const isHere = `${owner}/${repo}`.toLowerCase() === connection.repository.toLowerCase();
  const local = isHere && env.GITHUB_WORKSPACE && (await readLocal(join(env.GITHUB_WORKSPACE, path)));
  if (local) return { path, text: local };
  try {
    const about = { owner, repo, path, ref: env.GITHUB_WORKFLOW_SHA || ref };
    const { data } = await connect(connection, patience).rest.repos.getContent(about);
    if (!('content' in data) || data.content === '') return { unread: `GitHub shows no text of ${path}.` };
    return { path, text: Buffer.from(data.content, 'base64').toString('utf8') };
  } catch (error) {
    return unshown(path, unreadable(error));
  }
}

async function readLocal(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function unshown(path: string, { reason, message }: Unreadable): WorkflowFile {
  const unread = `GitHub does not show ${path} (${message}).`;
  if (reason === 'rate-limited' || reason === 'unavailable') return { unread };
  return {
    unread,
    remedy: 'Give the job `permissions: { contents: read }`, or check the repository out before this step.',
  };
}
