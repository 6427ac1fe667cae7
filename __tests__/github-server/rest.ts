import { type Answer, FORBIDDEN, NOT_FOUND } from './answer.ts';
import { answerContents } from './contents.ts';
import { resetSeconds } from './points.ts';
import { answerReleases } from './releases.ts';
import { answerCommit, answerRepository } from './repository.ts';
import type { GitHubState } from './state.ts';

export interface RestRequest {
  url: URL;
  /** The header. */
  accept: string | undefined;
}

/** Answers a GET of the REST API; 404 for paths it does not know. */
export function answerRest(request: RestRequest, state: GitHubState): Answer {
  const [top, ...path] = request.url.pathname
    .replace(/^\/api\/v3\//, '')
    .split('/')
    .map(decodeURIComponent);
  if (top === 'rate_limit' && path.length === 0) return answerRateLimit(state);
  const [owner, name, section, ...rest] = path;
  const isKnown = top === 'repos' && `${owner}/${name}` === state.repository;
  if (!isKnown || state.permissions.metadata === 'none') return NOT_FOUND;
  if (section === undefined) return answerRepository(state);
  if (state.permissions.contents === 'none') return FORBIDDEN;
  if (section === 'releases') return answerReleases(rest, request, state);
  if (section === 'contents') return answerContents(rest.join('/'), request, state);
  if (section === 'commits') return answerCommit(rest.join('/'), state);
  return NOT_FOUND;
}

/** Costs nothing; the stand-in counts no requests of the REST API, so that they have no budget. */
function answerRateLimit({ points }: GitHubState): Answer {
  const left = points.left();
  const { limit, remaining, used } = left;
  const graphql = { limit, remaining, used, reset: resetSeconds(left) };
  return { status: 200, body: { resources: { graphql } } };
}
