/**
 * Titles, names, values and what a service says are not the action's own words: in its sentences they stand in “ ” or in
 * backticks, within which nothing is read as a place, an address or code, and which they cannot end.
 */

/** The words in quotation marks. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The words as code. */
export function coded(words: string): string {
  return `\`${words.replaceAll('`', '’')}\``;
}

/** The text, or its beginning where it is long. */
export function brief(text: string, limit = 200): string {
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
