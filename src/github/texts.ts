import type { Entry } from '../entry/entry.ts';
import type { GitHub } from './api/github.ts';
import { briefly, Unreadable } from './api/unreadable.ts';
import { attachmentsOf } from './attachments.ts';
import type { Visibility } from './event/event.ts';
import { PageSize } from './listing.ts';
import { type Parts, thingIn } from './parts.ts';

/**
 * An entry with the HTML that GitHub shows for its body, which is rendered as a text of the repository:
 * https://docs.github.com/en/rest/markdown/markdown
 * @throws Unreadable
 * @throws Problem `github-points`
 */
export async function renderBody(github: GitHub, entry: Entry, visibility: Visibility): Promise<Entry> {
  const request = {
    text: entry.body,
    mode: 'gfm',
    context: github.repository.fullName,
    headers: { accept: 'text/html' },
  } as const;
  const { data } = await github.send((octokit) => octokit.rest.markdown.render(request));
  // What stands between may answer for GitHub, with a page of its own.
  if (/^\s*<(?:!doctype|html)\b/i.test(data)) throw new Unreadable('unavailable', briefly(data));
  if (data.trim() === '' && isShown(entry.body)) throw new Unreadable('unavailable', 'the answer is empty');
  return withHtml(entry, data, github, visibility);
}

/** Whether a text has more than comments, of which GitHub shows nothing. */
function isShown(body: string): boolean {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
}

/** Texts in a query at most: GitHub renders those that nobody has looked at lately, which takes time. */
const LARGEST = 25;
/** Good answers after which a size that was cut is doubled again. */
const RECOVERY = 3;
/** How many queries may fail in a row. */
const ATTEMPTS = 8;

const TEXTS_QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on PullRequest { bodyHTML }
      ... on Release { descriptionHTML }
    }
  }
`;

/** The HTML of each node, where GitHub shows it. */
function textsIn(data: Parts): (string | undefined)[] {
  const textIn = (node: Parts) => node.optionalText('bodyHTML') ?? node.optionalText('descriptionHTML');
  return (data.optionalItems('nodes') ?? []).map((node) => thingIn(node, textIn));
}

/**
 * Makes a function that gives entries of a listing with the HTML that GitHub shows for their bodies: one request, of one
 * point, per 25. Where GitHub fails, fewer are asked for; what it fails to render when asked for it alone comes back without.
 * The function throws Problem `github-points`.
 */
export function textReader(
  github: GitHub,
  visibility: Visibility,
): (entries: readonly Entry[]) => Promise<Entry[]> {
  const size = new PageSize(LARGEST, RECOVERY);
  return async (entries) => {
    const found = new Map<Entry, Entry>();
    let waiting = entries.filter(({ nodeId }) => nodeId !== undefined);
    for (let failures = 0; waiting.length > 0 && failures < ATTEMPTS; ) {
      const part = waiting.slice(0, size.now);
      const { texts, isWhole } = await ask(github, part, visibility);
      for (const [entry, text] of texts) found.set(entry, text);
      const missing = isWhole || part.length === 1 ? [] : part.filter((entry) => !texts.has(entry));
      waiting = [...missing, ...waiting.slice(part.length)];
      failures = isWhole || texts.size > 0 ? 0 : failures + 1;
      if (isWhole) size.answered();
      else size.failed();
      await github.pause(500 * failures);
    }
    return entries.map((entry) => found.get(entry) ?? entry);
  };
}

/**
 * GitHub fails as a whole, or tells a part of it with errors beside.
 * @returns the entries with their texts, and whether GitHub told all that it has
 */
async function ask(
  github: GitHub,
  entries: readonly Entry[],
  visibility: Visibility,
): Promise<{ texts: ReadonlyMap<Entry, Entry>; isWhole: boolean }> {
  const ids = entries.map(({ nodeId }) => nodeId);
  try {
    const { data, errors } = await github.ask(TEXTS_QUERY, { ids }, textsIn);
    const texts = entries.flatMap((entry, index) => {
      const html = data[index];
      return html !== undefined ? [[entry, withHtml(entry, html, github, visibility)] as const] : [];
    });
    return { texts: new Map(texts), isWhole: errors.length === 0 };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    github.log(`GitHub did not show a page of texts (${error.message}); asking for fewer at a time.`);
    return { texts: new Map(), isWhole: false };
  }
}

function withHtml(entry: Entry, html: string, { serverUrl }: GitHub, visibility: Visibility): Entry {
  return { ...entry, html, attachments: attachmentsOf(entry.body, html, serverUrl, visibility) };
}
