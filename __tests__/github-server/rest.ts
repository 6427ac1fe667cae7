import { type Answer, FORBIDDEN, NOT_FOUND } from './answer.ts';
import { answerCommentWrite } from './comments.ts';
import { answerContents } from './contents.ts';
import { resetSeconds } from './points.ts';
import { answerPulls } from './pulls.ts';
import { answerReleases } from './releases.ts';
import { answerCommit, answerRepository } from './repository.ts';
import type { GitHubState } from './state.ts';

export interface RestRequest {
  url: URL;
  /** The header. */
  accept: string | undefined;
}

/** Answers a GET of the REST API; 404 for paths it does not know. */
export async function answerRest(request: RestRequest, state: GitHubState): Promise<Answer> {
  const [top, ...path] = segmentsOf(request.url);
  if (top === 'rate_limit' && path.length === 0) return answerRateLimit(state);
  const [owner, name, section, ...rest] = path;
  const isKnown = top === 'repos' && `${owner}/${name}` === state.repository;
  if (!isKnown || state.permissions.metadata === 'none') return NOT_FOUND;
  if (section === undefined) return answerRepository(state);
  if (section === 'pulls') return answerPulls(rest, request, state);
  if (state.permissions.contents === 'none') return FORBIDDEN;
  if (section === 'releases') return answerReleases(rest, request, state);
  if (section === 'contents') return answerContents(rest.join('/'), request, state);
  if (section === 'commits') return answerCommit(rest.join('/'), state);
  return NOT_FOUND;
}

/** Answers a request that changes something; 404 for paths it does not know. */
export function answerRestWrite(
  method: string | undefined,
  url: URL,
  body: string,
  state: GitHubState,
): Answer {
  const [top, owner, name, section, ...rest] = segmentsOf(url);
  if (top !== 'repos' || `${owner}/${name}` !== state.repository) return NOT_FOUND;
  return answerCommentWrite({ method, section, rest, body }, state);
}

function segmentsOf(url: URL): string[] {
  return url.pathname
    .replace(/^\/api\/v3\//, '')
    .split('/')
    .map(decodeURIComponent);
}

/** Costs nothing; the stand-in counts no requests of the REST API, so that they have no budget. */
function answerRateLimit({ points }: GitHubState): Answer {
  const left = points.left();
  const { limit, remaining, used } = left;
  const graphql = { limit, remaining, used, reset: resetSeconds(left) };
  return { status: 200, body: { resources: { graphql } } };
}
