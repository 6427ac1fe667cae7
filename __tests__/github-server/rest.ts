import { type Answer, FORBIDDEN, NOT_FOUND } from './answer.ts';
import { renderedBody } from './attachments.ts';
import type { GitHubState, StoredRelease } from './state.ts';

/** GitHub answers with `body_html` beside `body` to this media type. */
const FULL = 'application/vnd.github.full+json';

/** What a release looks like in an answer. */
type Told = (release: StoredRelease) => StoredRelease;

/**
 * Answers a GET of the REST API, by the visibility that GitHub gives drafts; 404 for paths it does not know. Bodies are
 * rendered too where the header `accept` asks for it.
 */
export function answerRest(url: URL, accept: string | undefined, state: GitHubState): Answer {
  const path = url.pathname.replace(/^\/api\/v3/, '');
  const releases = `/repos/${state.repository}/releases`;
  if (!path.startsWith(releases) || state.permissions.metadata === 'none') return NOT_FOUND;
  if (state.permissions.contents === 'none') return FORBIDDEN;
  const rest = path.slice(releases.length).split('/').slice(1).map(decodeURIComponent);
  const told: Told = (release) =>
    accept === FULL ? { ...release, body_html: renderedBody(release.body ?? '', state) } : release;
  if (rest.length === 0) return listReleases(url, state, told);
  if (rest.length === 2 && rest[0] === 'tags') return releaseByTag(rest[1], state, told);
  if (rest.length === 1 && /^\d+$/.test(rest[0] ?? '')) return releaseById(Number(rest[0]), state, told);
  return NOT_FOUND;
}

function releaseById(id: number, state: GitHubState, told: Told): Answer {
  const release = state.releases.get(id);
  if (release === undefined) return NOT_FOUND;
  if (release.draft && state.permissions.contents !== 'write') return FORBIDDEN;
  return { status: 200, body: told(release) };
}

/** Not even people who may see a draft find it by its tag. */
function releaseByTag(tag: string | undefined, state: GitHubState, told: Told): Answer {
  const release = [...state.releases.values()].find((one) => one.tag_name === tag && !one.draft);
  return release === undefined ? NOT_FOUND : { status: 200, body: told(release) };
}

function listReleases(url: URL, state: GitHubState, told: Told): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const visible = visibleReleases(state);
  const body = visible.slice((page - 1) * size, page * size).map(told);
  return { status: 200, headers: links(url, page, Math.ceil(visible.length / size)), body };
}

/** Drafts first, then the newest first. */
function visibleReleases({ releases, permissions }: GitHubState): StoredRelease[] {
  const newestFirst = [...releases.values()].reverse();
  const drafts = permissions.contents === 'write' ? newestFirst.filter((release) => release.draft) : [];
  return [...drafts, ...newestFirst.filter((release) => !release.draft)];
}

function links(url: URL, page: number, last: number): Record<string, string> {
  if (page >= last) return {};
  const linkTo = (target: number, relation: string) => {
    const linked = new URL(url);
    linked.searchParams.set('page', String(target));
    return `<${linked}>; rel="${relation}"`;
  };
  return { link: [linkTo(page + 1, 'next'), linkTo(last, 'last')].join(', ') };
}
