/** Of a database with a property of type people, where nobody is named to go into it. */
export const NOBODY =
  'A property of a field is of type Person, and `people` names nobody, so nothing is written there. Fill in `people`, or set the field to `false` in `properties`.';

/** Of people who are named, where no property takes them. */
export const NO_PEOPLE_PROPERTY =
  '`people` has no effect, as no property of a field is of type Person. In Notion change Author, Assignees or Reviewers to Person, or take `people` out of the workflow.';

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
  const named = `${sorted.slice(0, NAMED).join(', ')}${more}`;
  return [
    namesNobody
      ? `${NOBODY} It would be about ${named}.`
      : `\`people\` does not name ${named}. Nobody is written for them into properties of type Person, and what people fill in there stays. A line in \`people\` brings each of them there, such as \`octocat: mona@example.com\`.`,
  ];
}
