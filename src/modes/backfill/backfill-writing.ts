import { type Ask, askGraphql } from '../../github/graphql.ts';
import { withinLimit } from '../../github/listing.ts';
import { renderMarkdown } from '../../github/render-markdown.ts';
import type { Changelog } from '../../notion/changelog.ts';
import type { Notion } from '../../notion/connection.ts';
import type { WantedPage } from '../../notion/links/row-links.ts';
import type { TaskFinder } from '../../notion/tasks/task-finder.ts';
import { usersOf } from '../../notion/users.ts';
import type { Outcome } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';
import type { ShippedPullRequest } from '../../shipped.ts';
import { notesMaker } from '../writing/generated-notes.ts';
import { makeRow } from '../writing/make-row.ts';
import { preparer } from '../writing/preparer.ts';
import { shipsOf } from '../writing/ships.ts';
import { textRenderer } from '../writing/text-renderer.ts';
import { wantsRow } from '../writing/unwanted.ts';
import type { Writing } from '../writing/write-entry.ts';
import type { GitHub } from './open-github.ts';
import type { PullRequestIndex } from './pull-request-index.ts';

interface BackfillRun {
  settings: Settings;
  notion: Notion;
  changelog: Changelog;
  github: GitHub;
  finder: TaskFinder;
  index: PullRequestIndex;
  warn: (message: string) => void;
  unmapped: (logins: readonly string[]) => void;
  /** Takes what was done with pull requests that only releases led to. */
  onMade: (outcome: Outcome) => void;
}

/** How a run writes that is about all entries. */
export function backfillWriting(run: BackfillRun): Writing {
  const { settings, notion, changelog, github, finder, index, warn, unmapped, onMade } = run;
  const { octokit, visibility } = github.listing;
  const ask: Ask = (query, variables) =>
    withinLimit(github.listing, () => askGraphql(octokit, settings.github.graphqlUrl, query, variables));
  // Releases are worked on beside each other, and may ship the same pull request.
  const made = new Map<string, Promise<WantedPage | undefined>>();
  const make = (one: ShippedPullRequest) => {
    const making =
      made.get(one.key) ?? makeRow(one, { writing, source: changelog.source, visibility, onDone: onMade });
    made.set(one.key, making);
    return making;
  };
  const writing: Writing = {
    settings,
    notion,
    warn,
    shared: {
      users: usersOf(notion, settings.fields.people, warn),
      applySchema: changelog.applySchema,
      unmapped,
      confirms: false,
      render: textRenderer({
        render: (text) => withinLimit(github.listing, () => renderMarkdown(octokit, settings.github, text)),
        connection: settings.github,
        visibility,
        warn,
      }),
      renew: async (entry) => (await github.texts([entry]))[0] ?? entry,
    },
    prepare: preparer({
      settings,
      notion,
      warn,
      finder,
      rows: {
        find: (sides, pullRequests) => index.find(changelog.source(), sides, pullRequests),
        make: settings.links.pullRequests === 'create' ? make : undefined,
        isWanted: (one) => wantsRow(one, settings.ignore),
        areAll: () => index.isWhole,
      },
      ships: shipsOf(ask, settings.github, undefined),
      generate: notesMaker({ ask, octokit: () => octokit, connection: settings.github, warn }),
      isDue: ({ shipped }) => index.earliestNew !== undefined && (shipped ?? '') >= index.earliestNew,
      movesNew: false,
      tellsTasks: false,
    }),
  };
  return writing;
}
