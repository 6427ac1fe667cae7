import type { Entry } from '../entry.ts';
import { attachmentsOf } from './attachments.ts';
import type { GitHubConnection } from './octokit.ts';
import type { Visibility } from './payload.ts';

/** An entry with the HTML that GitHub shows for its body. */
export function rendered<Rendered extends Entry>(
  entry: Rendered,
  html: string,
  { serverUrl }: GitHubConnection,
  visibility: Visibility,
): Rendered {
  return { ...entry, html, attachments: attachmentsOf(entry.body, html, serverUrl, visibility) };
}
