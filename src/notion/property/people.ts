import type { Entry, Person } from '../../entry/entry.ts';
import { FIELD, FIELDS, unknownFields } from '../../entry/fields.ts';
import { quoted } from '../../quoted.ts';
import type { PropertyNames } from '../../settings/maps.ts';
import type { PropertyPlan } from '../database/plan-properties.ts';
import type { Row } from '../row/find-rows.ts';
import type { PropertyContent } from './property-content.ts';
import type { ShownUser, UserIds } from './users.ts';

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
  const persons = peopleOf(entry, row, targets).filter(isPerson);
  const logins = persons.map(({ login }) => login).filter((login) => !people.has(login.toLowerCase()));
  return [...new Set(logins)];
}

/** Who is to go into properties of type people, as far as it is known. */
export function peopleOf(entry: Entry, row: Row | undefined, targets: PropertyPlan['targets']): Person[] {
  const kept = row ? unknownFields(entry) : [];
  return [...targets].flatMap(([field, { type }]) => {
    const value = type === 'people' && !kept.includes(field) ? FIELD[field].value(entry) : undefined;
    return value?.is === 'people' ? value.people : [];
  });
}

/** Who stands in the properties of type people that fields go into. */
export function usersShown(row: Row | undefined, targets: PropertyPlan['targets']): ShownUser[] {
  return [...targets.values()].flatMap(({ name }) => {
    const property = row?.properties[name];
    return property?.type === 'people' ? property.people : [];
  });
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
