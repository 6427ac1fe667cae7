import { iteratePaginatedAPI } from '@notionhq/client';
import { notionId } from '../settings/notion-id.ts';
import type { Notion } from './connection.ts';
import type { UserIds } from './field-content.ts';

/**
 * The Notion users of the people map: IDs as they are, e-mail addresses looked up in the workspace's list of users
 * (one request per 100; guests are not listed, so that only their ID works).
 * @param people GitHub login in lower case → e-mail address or ID
 * @throws NotionProblem where the integration may not read users
 */
export async function userIds(notion: Notion, people: ReadonlyMap<string, string>): Promise<UserIds> {
  const ids = new Map<string, string>();
  const logins = new Map<string, string[]>();
  for (const [login, user] of people) {
    const id = notionId(user);
    if (id !== undefined) ids.set(login, id);
    else logins.set(user.toLowerCase(), [...(logins.get(user.toLowerCase()) ?? []), login]);
  }
  if (logins.size === 0) return ids;
  const list = (page: { start_cursor?: string | null }) =>
    notion.send('Read user information', (client) =>
      client.users.list(page.start_cursor ? { start_cursor: page.start_cursor } : {}),
    );
  for await (const user of iteratePaginatedAPI(list, {})) {
    const email = user.type === 'person' ? user.person.email?.toLowerCase() : undefined;
    for (const login of (email && logins.get(email)) || []) ids.set(login, user.id);
  }
  return ids;
}
