import type { Entry, Person } from '../../entry/entry.ts';
import { FIELD, FIELDS, unknownFields } from '../../entry/fields.ts';
import { quoted } from '../../quoted.ts';
import type { PropertyNames } from '../../settings/maps.ts';
import { notionId } from '../../settings/notion-id.ts';
import type { Notion } from '../api/connection.ts';
import { isRefusal, NotionProblem } from '../api/failure.ts';
import { itemsOf } from '../api/listing.ts';
import type { PropertyPlan } from '../database/plan-properties.ts';
import type { Row } from '../row/find-rows.ts';
import type { PropertyContent } from './property-content.ts';

/** GitHub login in lower case → ID of a Notion user. */
export type UserIds = ReadonlyMap<string, string>;

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
  return () => {
    users ??= userIds(notion, people, warn).catch((error) => {
      users = undefined; // the next one who asks may be luckier
      throw error;
    });
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
  const what = `Notion lists no user with the e-mail address ${emails.map(quoted).join(', ')}, which \`people\` names.`;
  return noneListed
    ? {
        what: `${what} It lists no addresses at all.`,
        remedy:
          'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read user information including email addresses”, or use user IDs in `people`.',
      }
    : { what, remedy: 'Correct it, or use the user’s ID: guests are not listed.' };
}

/** Notion takes so many in one value: https://developers.notion.com/reference/request-limits */
const PEOPLE_AT_ONCE = 100;

/**
 * What a property of type people is to hold. Who is there and whom no login stands for was put there by a person, perhaps
 * for a login without a user. So as long as there is such a login they stay, and where there are only such, nothing is written.
 * @param held what the property holds, whole
 * @returns nothing where it is to stay as it is
 */
export function peopleContent(
  people: readonly Person[],
  users: UserIds,
  held: PropertyContent | undefined,
): PropertyContent | undefined {
  const found = people.map(({ login }) => users.get(login.toLowerCase()));
  const known = [...new Set(found.filter((id) => id !== undefined))];
  if (users.size > 0 && !found.includes(undefined))
    return { type: 'people', ids: known.slice(0, PEOPLE_AT_ONCE) };
  if (known.length === 0) return undefined;
  const named = new Set(users.values());
  const others = held?.type === 'people' ? held.ids.filter((id) => !named.has(id)) : [];
  const ids = [...known, ...others];
  return ids.length > PEOPLE_AT_ONCE ? undefined : { type: 'people', ids };
}

/**
 * The GitHub logins, each once, that would go into a property of type people if the people map named them. Left out are
 * those that are nobody in Notion anyway: bots, teams and deleted accounts.
 * @param people GitHub login in lower case → e-mail address or ID
 */
export function unmappedLogins(
  entry: Entry,
  row: Row | undefined,
  targets: PropertyPlan['targets'],
  people: ReadonlyMap<string, string>,
): string[] {
  const kept = row ? unknownFields(entry) : [];
  const persons = [...targets].flatMap(([field, { type }]) => {
    const value = type === 'people' && !kept.includes(field) ? FIELD[field].value(entry) : undefined;
    return value?.is === 'people' ? value.people.filter(isPerson) : [];
  });
  const logins = persons.map(({ login }) => login).filter((login) => !people.has(login.toLowerCase()));
  return [...new Set(logins)];
}

/** Bots end with `[bot]`, the name of a team holds a slash, and a deleted account has no page. */
function isPerson({ login, url }: Person): boolean {
  return url !== undefined && !login.endsWith('[bot]') && !login.includes('/');
}

/** Of a database with a property of type people, where nobody is named to go into it. */
export const NOBODY =
  'A property of a field is of type Person, and `people` names nobody, so nothing is written there. Fill in `people`, or set the field to `false` in `properties`.';

/** Of people who are named, where no property takes them; names the properties that could. */
export function noPeopleProperty(names: PropertyNames): string {
  const listed = PERSONAL.flatMap((field) => names[field] ?? []).map(quoted);
  const change = listed.length === 0 ? 'Take' : `In Notion change ${listed.join(' or ')} to Person, or take`;
  return `\`people\` has no effect, as no property of a field is of type Person. ${change} \`people\` out of the workflow.`;
}

/** The fields that can go into a property of type Person. */
const PERSONAL = FIELDS.filter((field) => FIELD[field].types.includes('people'));

/** Logins that are named; of more it is told how many. */
const NAMED = 50;

/**
 * The warning, if any, that names who would go into a property of type people if the people map named them.
 * @param logins each once
 * @param namesNobody whether the map is empty
 */
export function unmappedWarnings(logins: Iterable<string>, namesNobody: boolean): string[] {
  const sorted = [...logins].toSorted((a, b) => a.localeCompare(b, 'en'));
  if (sorted.length === 0) return [];
  const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : '';
  const named = `${sorted.slice(0, NAMED).map(quoted).join(', ')}${more}`;
  return [
    namesNobody
      ? `${NOBODY} It would be about ${named}.`
      : `\`people\` does not name ${named}. Nobody is written for them into properties of type Person, and what people fill in there stays. A line in \`people\` brings each of them there, such as \`octocat: mona@example.com\`.`,
  ];
}
