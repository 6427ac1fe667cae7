import type { GitHubConnection, Octokit } from './octokit.ts';
import { told, Unreadable } from './unreadable.ts';

/**
 * Markdown as GitHub shows it in texts of the repository, as HTML: https://docs.github.com/en/rest/markdown/markdown
 * @throws Unreadable
 */
export async function renderMarkdown(
  octokit: Octokit,
  { repository }: GitHubConnection,
  text: string,
): Promise<string> {
  const request = octokit.rest.markdown.render({
    text,
    mode: 'gfm',
    context: repository,
    headers: { accept: 'text/html' },
  });
  const { data } = await told(request);
  // What stands between may answer for GitHub, with a page of its own.
  if (/^\s*<(?:!doctype|html)\b/i.test(data)) throw new Unreadable('unavailable', data);
  return data;
}
