import { uploadOf } from './attachments.ts';
import { MESSAGE } from './broken-nodes.ts';
import type { Known } from './rendering/page.ts';
import { htmlOf } from './rendering/pipeline.ts';
import type { GitHubState } from './state.ts';

/** How GitHub renders texts, and how it fails to. */
export interface Renderings {
  /** Whether answers have HTML. */
  told: boolean;
  /** IDs of those whose text GitHub always fails to render. */
  broken: Set<string>;
  /** What does not exist, as a text names it: `@login`, `#12`, `owner/name#12`, a SHA. */
  missing: Set<string>;
  /** Teams, as `organization/slug`. */
  teams: Set<string>;
}

export function allRenderings(): Renderings {
  return { told: true, broken: new Set(), missing: new Set(['@nobody']), teams: new Set() };
}

/** GitHub fails to render a text. */
export class RenderingFailed extends Error {}

/**
 * The rendering of a release's or pull request's text.
 * @throws RenderingFailed
 */
export async function renderingOf(
  { node_id, body }: { node_id: string; body: string | null },
  state: GitHubState,
): Promise<string> {
  if (state.renderings.broken.has(node_id)) throw new RenderingFailed(MESSAGE);
  return renderText(body ?? '', state.repository, state);
}

/** The rendering of a text as in a release, a pull request or a comment of a repository, or of none. */
export async function renderText(
  markdown: string,
  repository: string | undefined,
  state: GitHubState,
): Promise<string> {
  return htmlOf(markdown, { server: state.serverUrl, repository, breaks: true, known: knownIn(state) });
}

/** As a file is rendered: without references, and without a break at each line ending. */
export async function renderFile(markdown: string, state: GitHubState): Promise<string> {
  const { upload } = knownIn(state);
  const nothing = () => undefined;
  const known = { numbered: nothing, commit: nothing, login: () => false, team: () => false, upload };
  return htmlOf(markdown, { server: state.serverUrl, repository: undefined, breaks: false, known });
}

/**
 * All numbers and people exist that nobody says are missing, as do the SHAs of other repositories where they are whole;
 * of its own repository, what its history has. Teams exist only where somebody says so: `@scope/name` is more often a package.
 */
function knownIn(state: GitHubState): Known {
  const { missing, teams } = state.renderings;
  const isOwn = (repository: string) => repository.toLowerCase() === state.repository.toLowerCase();
  const isMissing = (repository: string, reference: string) =>
    missing.has(`${repository}${reference}`) || (isOwn(repository) && missing.has(reference));
  return {
    numbered(repository, number) {
      if (isMissing(repository, `#${number}`)) return undefined;
      return isOwn(repository) && state.pullRequests.get(number) ? 'pull' : 'issues';
    },
    commit(repository, sha) {
      if (missing.has(sha)) return undefined;
      if (!isOwn(repository)) return sha.length === 40 ? sha : undefined;
      return state.history.find(sha.toLowerCase());
    },
    login: (login) => !missing.has(`@${login}`),
    team: (organization, slug) => teams.has(`${organization}/${slug}`),
    upload: (address) => uploadOf(address, state),
  };
}
