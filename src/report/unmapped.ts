import { summaryText } from './safe-text.ts';

/** Logins that are named; of more it is told how many. */
const NAMED = 50;

/** Who is in no property of type Person as `people` does not name them, as a paragraph of the job summary. */
export function unmappedParagraph(logins: readonly string[]): string {
  const sorted = logins.toSorted((a, b) => a.localeCompare(b, 'en'));
  const named = sorted.slice(0, NAMED).map((login) => `<code>${summaryText(login)}</code>`);
  const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : '';
  const told = `Not in <code>people</code>, and so in no property of type Person: ${named.join(', ')}${more}.`;
  return `<p>${told}<br>A line in <code>people</code> brings each of them there, such as <code>octocat: mona@example.com</code>.</p>`;
}
