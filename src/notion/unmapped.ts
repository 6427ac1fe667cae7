import type { Entry, Person } from '../entry.ts';
import type { Row } from './find-rows.ts';
import type { PropertyPlan } from './plan-properties.ts';

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
  const written = PEOPLE_FIELDS.filter((field) => targets.get(field)?.type === 'people');
  const persons = written.flatMap((field) => peopleIn(field, entry, row)).filter(isPerson);
  const logins = persons.map(({ login }) => login).filter((login) => !people.has(login.toLowerCase()));
  return [...new Set(logins)];
}

const PEOPLE_FIELDS = ['author', 'assignees', 'reviewers'] as const;

/** Those that a write would be about: what is not known leaves a row as it is. */
function peopleIn(
  field: (typeof PEOPLE_FIELDS)[number],
  entry: Entry,
  row: Row | undefined,
): readonly Person[] {
  if (row && entry.unknown.has(field)) return [];
  if (field === 'author') return entry.author ? [entry.author] : [];
  if (entry.kind !== 'pull-request') return [];
  return entry[field];
}

/** Bots end with `[bot]`, the name of a team holds a slash, and a deleted account has no page. */
function isPerson({ login, url }: Person): boolean {
  return url !== undefined && !login.endsWith('[bot]') && !login.includes('/');
}
