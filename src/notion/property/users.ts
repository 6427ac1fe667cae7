import type { Person } from '../../entry/entry.ts';
import { quoted } from '../../quoted.ts';
import { notionId } from '../../settings/notion-id.ts';
import type { Notion } from '../api/connection.ts';
import { isRefusal, NotionProblem } from '../api/failure.ts';
import { itemsOf } from '../api/listing.ts';
import type { Row } from '../row/find-rows.ts';

/** GitHub login in lower case → ID of a Notion user. */
export type UserIds = ReadonlyMap<string, string>;

/** A user in a property of type people. */
export type ShownUser = Extract<Row['properties'][string], { type: 'people' }>['people'][number];

/**
 * Finds the users of the people map that a row needs.
 * @param people who is to go into its properties
 * @param shown who stands in them
 * @throws NotionProblem where the integration may not read users
 */
export type FindUsers = (people: readonly Person[], shown: readonly ShownUser[]) => Promise<UserIds>;

/**
 * The Notion users of the people map: IDs as they are, e-mail addresses as the row shows them. Where that does not tell of
 * everybody, they are looked up in the workspace's list of users (one request per 100), once.
 * @param map GitHub login in lower case → e-mail address or ID
 * @param warn told which e-mail addresses no listed user has
 */
export function usersOf(
  notion: Notion,
  map: ReadonlyMap<string, string>,
  warn: (message: string) => void,
): FindUsers {
  let listed: Promise<UserIds> | undefined;
  return async (people, shown) => {
    const known = listed ? undefined : shownIds(map, people, shown);
    if (known) return known;
    listed ??= listedUsers(notion, map, warn).catch((error) => {
      listed = undefined; // the next one who asks may be luckier
      throw error;
    });
    return listed;
  };
}

/** The users as the row shows them; nothing where one of these people is not among them, or somebody else is. */
function shownIds(
  map: ReadonlyMap<string, string>,
  people: readonly Person[],
  shown: readonly ShownUser[],
): UserIds | undefined {
  const byEmail = shown.flatMap((user): [string, string][] =>
    'type' in user && user.type === 'person' && user.person.email
      ? [[user.person.email.toLowerCase(), user.id]]
      : [],
  );
  const ids = userIds(map, new Map(byEmail));
  const known = new Set(ids.values());
  const logins = people.map(({ login }) => login.toLowerCase());
  const isEnough = logins.every((login) => ids.has(login) || !map.has(login));
  return isEnough && shown.every(({ id }) => known.has(id)) ? ids : undefined;
}

async function listedUsers(
  notion: Notion,
  map: ReadonlyMap<string, string>,
  warn: (message: string) => void,
): Promise<UserIds> {
  const emails = [...map.values()].filter((user) => notionId(user) === undefined);
  const byEmail = emails.length === 0 ? new Map<string, string>() : await usersByEmail(notion);
  const missing = emails.filter((email) => !byEmail.has(email.toLowerCase()));
  if (missing.length > 0) {
    const { what, remedy } = missingEmails(missing, byEmail.size === 0);
    warn(`${what} ${remedy}`);
  }
  return userIds(map, byEmail);
}

function userIds(map: ReadonlyMap<string, string>, byEmail: ReadonlyMap<string, string>): UserIds {
  const ids = [...map].flatMap(([login, user]): [string, string][] => {
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
  const what = `Notion lists no user with the e-mail address ${emails.map(quoted).join(', ')}, which \`people\` names.`;
  return noneListed
    ? {
        what: `${what} It lists no addresses at all.`,
        remedy:
          'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read user information including email addresses”, or use user IDs in `people`.',
      }
    : { what, remedy: 'Correct it, or use the user’s ID: guests are not listed.' };
}
