import type { Entry } from '../entry.ts';
import { wait } from '../wait.ts';
import { askGraphql } from './graphql.ts';
import { type Listing, withinLimit } from './listing.ts';
import { PageSize } from './page-size.ts';
import { rendered } from './rendered.ts';
import { Unreadable } from './unreadable.ts';

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

interface TextsAnswer {
  nodes: ({ bodyHTML?: string; descriptionHTML?: string | null } | null)[];
}

/**
 * Makes a function that gives entries of a listing with the HTML that GitHub shows for their bodies: one request, of one
 * point, per 25. Where GitHub fails, fewer are asked for; what it fails to render when asked for it alone comes back without.
 * The function throws Problem `github-points`.
 */
export function textReader(listing: Listing): (entries: readonly Entry[]) => Promise<Entry[]> {
  const size = new PageSize(LARGEST, RECOVERY);
  return async (entries) => {
    const found = new Map<Entry, Entry>();
    let waiting = entries.filter(({ nodeId }) => nodeId !== undefined);
    for (let failures = 0; waiting.length > 0 && failures < ATTEMPTS; ) {
      const part = waiting.slice(0, size.now);
      const { texts, isWhole } = await ask(listing, part);
      for (const [entry, text] of texts) found.set(entry, text);
      const missing = isWhole || part.length === 1 ? [] : part.filter((entry) => !texts.has(entry));
      waiting = [...missing, ...waiting.slice(part.length)];
      failures = isWhole || texts.size > 0 ? 0 : failures + 1;
      if (isWhole) size.answered();
      else size.failed();
      await wait(500 * failures, listing.stop);
    }
    return entries.map((entry) => found.get(entry) ?? entry);
  };
}

interface Texts {
  texts: ReadonlyMap<Entry, Entry>;
  /** Whether GitHub told all that it has. */
  isWhole: boolean;
}

/** GitHub fails as a whole, or tells a part of it with errors beside. */
async function ask(listing: Listing, entries: readonly Entry[]): Promise<Texts> {
  const { octokit, connection, visibility } = listing;
  const ids = entries.map(({ nodeId }) => nodeId);
  try {
    const { data, errors } = await withinLimit(listing, () =>
      askGraphql<TextsAnswer>(octokit, connection.graphqlUrl, TEXTS_QUERY, { ids }),
    );
    const texts = entries.flatMap((entry, index) => {
      const node = data.nodes[index];
      const html = node?.bodyHTML ?? node?.descriptionHTML;
      return typeof html === 'string'
        ? [[entry, rendered(entry, html, connection, visibility)] as const]
        : [];
    });
    return { texts: new Map(texts), isWhole: errors.length === 0 };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    listing.log(`GitHub did not show a page of texts (${error.message}); asking for fewer at a time.`);
    return { texts: new Map(), isWhole: false };
  }
}
