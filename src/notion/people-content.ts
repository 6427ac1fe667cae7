import type { Person } from '../entry.ts';
import type { PropertyContent } from './property-content.ts';

/** GitHub login in lower case → ID of a Notion user. */
export type UserIds = ReadonlyMap<string, string>;

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
