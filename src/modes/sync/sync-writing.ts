import { type Ask, askGraphql } from '../../github/graphql.ts';
import { connect as connectGitHub, PATIENCE } from '../../github/octokit.ts';
import type { Visibility } from '../../github/payload.ts';
import { renderMarkdown } from '../../github/render-markdown.ts';
import { stillNeeded } from '../../notion/change-schema.ts';
import type { Notion } from '../../notion/connection.ts';
import { ManyRows } from '../../notion/find-many.ts';
import type { KnownSource } from '../../notion/find-rows.ts';
import { findShippedRows } from '../../notion/links/shipped-rows.ts';
import type { LookUp } from '../../notion/look-up.ts';
import { applySchema } from '../../notion/schema-needs.ts';
import { TaskFinder } from '../../notion/tasks/task-finder.ts';
import { usersOf } from '../../notion/users.ts';
import type { Outcome } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';
import { notesMaker } from '../writing/generated-notes.ts';
import { makeRow } from '../writing/make-row.ts';
import { once } from '../writing/once.ts';
import { preparer } from '../writing/preparer.ts';
import { shipsOf } from '../writing/ships.ts';
import { textRenderer } from '../writing/text-renderer.ts';
import { wantsRow } from '../writing/unwanted.ts';
import type { Writing } from '../writing/write-entry.ts';

interface SyncRun {
  settings: Settings;
  notion: Notion;
  visibility: Visibility;
  warn: (message: string) => void;
  /** Takes logins that go into no property of type people. */
  unmapped: Set<string>;
  /** Takes what was done with rows beside the one of the run. */
  others: Outcome[];
}

/** How a run writes that is about one entry. */
export function syncWriting(
  { settings, notion, visibility, warn, unmapped, others }: SyncRun,
  source: KnownSource & Pick<LookUp, 'waits'>,
): Writing {
  const { github, links, ignore } = settings;
  const octokit = once(() => connectGitHub(github, PATIENCE));
  const ask: Ask = (query, variables) => askGraphql(octokit(), github.graphqlUrl, query, variables);
  const many = new ManyRows(notion);
  let current = source;
  const { waits: since } = source;
  const writing: Writing = {
    settings,
    notion,
    warn,
    shared: {
      users: usersOf(notion, settings.fields.people, warn),
      applySchema: async (needs, dataSourceId) => {
        // Rows that were made beside the one of the run may have brought what it was to bring.
        const isOld = needs.schema === source.schema && current !== source;
        const { schema: latest } = current;
        const still = isOld ? { schema: latest, ...stillNeeded(needs, latest) } : needs;
        const schema = await applySchema(notion, dataSourceId, still, settings, since);
        current = { ...current, schema };
        return schema;
      },
      unmapped: (logins) => {
        for (const login of logins) unmapped.add(login);
      },
      confirms: true,
      render: textRenderer({
        render: async (text) => renderMarkdown(octokit(), github, text),
        connection: github,
        visibility,
        warn,
      }),
    },
    prepare: preparer({
      settings,
      notion,
      warn,
      finder: new TaskFinder(notion, settings),
      rows: {
        find: (sides, pullRequests) => findShippedRows(many, source, sides, pullRequests),
        make:
          links.pullRequests === 'create'
            ? (pullRequest) =>
                makeRow(pullRequest, {
                  writing,
                  source: () => current,
                  visibility,
                  onDone: (outcome) => void others.push(outcome),
                })
            : undefined,
        isWanted: (one) => wantsRow(one, ignore),
        areAll: () => false,
      },
      ships: shipsOf(ask, github, links.previousTag),
      generate: notesMaker({ ask, octokit, connection: github, warn }),
      isDue: () => true,
      movesNew: true,
      tellsTasks: settings.comment,
    }),
  };
  return writing;
}
