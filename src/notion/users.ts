import { notionId } from '../settings/notion-id.ts';
import type { Notion } from './connection.ts';
import { isRefusal, NotionProblem } from './failure.ts';
import { itemsOf } from './listing.ts';
import type { UserIds } from './people-content.ts';

/**
 * The Notion users of the people map: IDs as they are, e-mail addresses looked up in the workspace's list of users
 * (one request per 100), once, when they are first needed.
 * @param people GitHub login in lower case → e-mail address or ID
 * @param warn told which e-mail addresses no listed user has
 * @returns a function that throws NotionProblem where the integration may not read users
 */
export function usersOf(
  notion: Notion,
  people: ReadonlyMap<string, string>,
  warn: (message: string) => void,
): () => Promise<UserIds> {
  let users: Promise<UserIds> | undefined;
  const ask = async () => {
    try {
      return await userIds(notion, people, warn);
    } catch (error) {
      users = undefined; // the next one who asks may be luckier
      throw error;
    }
  };
  return () => {
    users ??= ask();
    return users;
  };
}

async function userIds(
  notion: Notion,
  people: ReadonlyMap<string, string>,
  warn: (message: string) => void,
): Promise<UserIds> {
  const emails = [...people.values()].filter((user) => notionId(user) === undefined);
  const byEmail = emails.length === 0 ? new Map<string, string>() : await usersByEmail(notion);
  const missing = emails.filter((email) => !byEmail.has(email.toLowerCase()));
  if (missing.length > 0) {
    const { what, remedy } = missingEmails(missing, byEmail.size === 0);
    warn(`${what} ${remedy}`);
  }
  const ids = [...people].flatMap(([login, user]): [string, string][] => {
    const id = notionId(user) ?? byEmail.get(user.toLowerCase());
    return id === undefined ? [] : [[login, id]];
  });
  return new Map(ids);
}

/**
 * The IDs of the workspace's users by their e-mail addresses in lower case; none where the integration may not read those.
 * @throws NotionProblem where the integration may not read users
 */
export async function usersByEmail(notion: Notion): Promise<Map<string, string>> {
  const users = new Map<string, string>();
  const listed = itemsOf(notion, 'Read user information including email addresses', (client, part) =>
    client.users.list(part),
  );
  for await (const user of listed) {
    if (user.type === 'person' && user.person.email) users.set(user.person.email.toLowerCase(), user.id);
  }
  return users;
}

/** Whether a user is an integration's bot, as far as Notion tells it: one request. */
export async function isBot(notion: Notion, id: string): Promise<boolean> {
  try {
    const { type } = await notion.send('Read user information including email addresses', (client) =>
      client.users.retrieve({ user_id: id }),
    );
    return type === 'bot';
  } catch (error) {
    // A person who has left, or an integration that may know nothing of users.
    if (isRefusal(error) || (error instanceof NotionProblem && error.id === 'notion-capability-missing'))
      return false;
    throw error;
  }
}

/** Notion lists no guests, and no addresses to an integration that lacks the capability to read them. */
export function missingEmails(
  emails: readonly string[],
  noneListed: boolean,
): { what: string; remedy: string } {
  const what = `Notion lists no user with the e-mail address ${emails.join(', ')}, which \`people\` names.`;
  return noneListed
    ? {
        what: `${what} It lists no addresses at all.`,
        remedy:
          'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read user information including email addresses”, or use user IDs in `people`.',
      }
    : { what, remedy: 'Correct it, or use the user’s ID: guests are not listed.' };
}
