import { type Answer, FORBIDDEN, NOT_FOUND, refusal } from './answer.ts';
import { answerFault } from './faults.ts';
import { RenderingFailed, renderingOf } from './renderings.ts';
import type { RestRequest } from './rest.ts';
import type { GitHubState, StoredRelease } from './state.ts';

/** GitHub answers with `body_html` beside `body` to this media type. */
const FULL = 'application/vnd.github.full+json';

/** As GitHub says where somebody asked for more: https://github.com/Azure/azure-sdk-tools/issues/9395 */
const LISTED = 10_000;

/** What a release looks like in an answer. */
type Told = (release: StoredRelease) => Promise<StoredRelease>;

/**
 * Answers what stands behind `releases` in a path, by the visibility that GitHub gives drafts. Bodies are rendered too
 * where the header `accept` asks for it; where one of them fails, all fails.
 */
export async function answerReleases(
  rest: string[],
  { url, accept }: RestRequest,
  state: GitHubState,
): Promise<Answer> {
  const isRendered = accept === FULL && state.renderings.told;
  const told: Told = async (release) =>
    isRendered ? { ...release, body_html: await renderingOf(release, state) } : release;
  try {
    return await answerPath(rest, url, state, told);
  } catch (error) {
    if (error instanceof RenderingFailed) return answerFault('timed-out', 'rest', state.points);
    throw error;
  }
}

async function answerPath(rest: string[], url: URL, state: GitHubState, told: Told): Promise<Answer> {
  if (rest.length === 0) return listReleases(url, state, told);
  if (rest.length === 2 && rest[0] === 'tags') return releaseByTag(rest[1], state, told);
  if (rest.length === 1 && /^\d+$/.test(rest[0] ?? '')) return releaseById(Number(rest[0]), state, told);
  return NOT_FOUND;
}

async function releaseById(id: number, state: GitHubState, told: Told): Promise<Answer> {
  const release = state.releases.get(id);
  if (release === undefined) return NOT_FOUND;
  if (release.draft && state.permissions.contents !== 'write') return FORBIDDEN;
  return { status: 200, body: await told(release) };
}

/** Not even people who may see a draft find it by its tag. */
async function releaseByTag(tag: string | undefined, state: GitHubState, told: Told): Promise<Answer> {
  const release = [...state.releases.values()].find((one) => one.tag_name === tag && !one.draft);
  return release === undefined ? NOT_FOUND : { status: 200, body: await told(release) };
}

async function listReleases(url: URL, state: GitHubState, told: Told): Promise<Answer> {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const start = (page - 1) * size;
  if (start >= LISTED) return refusal(422, `Only the first ${LISTED} results are available.`);
  const visible = visibleReleases(state);
  const body = await Promise.all(visible.slice(start, start + size).map(told));
  return { status: 200, headers: links(url, page, Math.ceil(visible.length / size)), body };
}

/** Drafts first, then the newest first. */
function visibleReleases({ releases, permissions }: GitHubState): StoredRelease[] {
  const newestFirst = [...releases.values()].reverse();
  const drafts = permissions.contents === 'write' ? newestFirst.filter((release) => release.draft) : [];
  return [...drafts, ...newestFirst.filter((release) => !release.draft)];
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function links(url: URL, page: number, last: number): Record<string, string> {
  const linkTo = (target: number, relation: string) => {
    const linked = new URL(url);
    linked.searchParams.set('page', String(target));
    return `<${linked}>; rel="${relation}"`;
  };
  const back = page > 1 ? [linkTo(page - 1, 'prev'), linkTo(1, 'first')] : [];
  const onward = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : [];
  return back.length + onward.length > 0 ? { link: [...back, ...onward].join(', ') } : {};
}
