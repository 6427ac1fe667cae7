import type { GitHubConnection, Octokit } from './octokit.ts';
import { told, Unreadable } from './unreadable.ts';

const PATHS = ['.github/release.yml', '.github/release.yaml'];

/**
 * The file that says how GitHub groups generated release notes, as it was at a tag: one request, two where there is none.
 * @throws Unreadable
 */
export async function readNotesFile(
  octokit: Octokit,
  { repository }: GitHubConnection,
  tag: string,
): Promise<string | undefined> {
  const [owner = '', repo = ''] = repository.split('/');
  for (const path of PATHS) {
    try {
      const { data } = await told(
        octokit.rest.repos.getContent({ owner, repo, path, ref: `refs/tags/${tag}` }),
      );
      if ('content' in data) return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    }
  }
  return undefined;
}
