import type { GitHub } from './api/github.ts';
import { thingIn } from './parts.ts';

/**
 * The text of a file, which REST gives in Base64; nothing where there is another thing, such as a folder. It is empty where
 * it has more than 1 MB: https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @throws Unreadable
 */
export async function readFileText(
  github: GitHub,
  file: { owner: string; repo: string; path: string; ref: string },
): Promise<string | undefined> {
  const { data } = await github.send((octokit) => octokit.rest.repos.getContent(file));
  const content = thingIn(data, (parts) => parts.text('content'));
  return content === undefined ? undefined : Buffer.from(content, 'base64').toString('utf8');
}
