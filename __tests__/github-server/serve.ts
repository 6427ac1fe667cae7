import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, NOT_FOUND, refusal, send } from './answer.ts';
import { answerFile } from './attachments.ts';
import { fail, type RequestKind } from './faults.ts';
import { answerGraphql } from './graphql.ts';
import { answerMarkdown } from './markdown.ts';
import type { PlannedFaults } from './planned-faults.ts';
import { answerRest, answerRestWrite } from './rest.ts';
import type { GitHubState } from './state.ts';

const GRAPHQL = '/api/graphql';
const MARKDOWN = '/api/v3/markdown';

/** Answers one request, or fails it. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: GitHubState,
  faults: PlannedFaults,
): Promise<void> {
  const kind = kindOf(request.url ?? '');
  const fault = faults.next(kind);
  try {
    const body = await text(request);
    if (typeof fault === 'string') return fail(response, fault, kind, state.points);
    const whole = await answer(request, body, state);
    send(response, fault ? { ...whole, body: await fault(whole.body) } : whole);
  } catch (error) {
    send(response, refusal(500, `The stand-in failed: ${error}`));
  }
}

/** The kind of a request to this path. */
export function kindOf(url: string): RequestKind {
  if (url === GRAPHQL) return 'graphql';
  if (url === MARKDOWN) return 'markdown';
  return url.startsWith('/api/') ? 'rest' : 'file';
}

async function answer(request: IncomingMessage, body: string, state: GitHubState): Promise<Answer> {
  const { method, url = '', headers } = request;
  const address = new URL(url, state.serverUrl);
  if (method === 'GET' && kindOf(url) === 'file') return answerFile(address, headers.authorization, state);
  const [scheme, token] = headers.authorization?.split(' ') ?? [];
  if (!/^(?:token|bearer)$/i.test(scheme ?? '') || token !== state.token) {
    return refusal(401, 'Bad credentials');
  }
  if (method === 'POST' && url === GRAPHQL) return answerGraphql(JSON.parse(body), state);
  if (method === 'POST' && url === MARKDOWN) return answerMarkdown(body, state);
  if (method === 'GET') return answerRest({ url: address, accept: headers.accept }, state);
  return method === 'POST' || method === 'PATCH' ? answerRestWrite(method, address, body, state) : NOT_FOUND;
}
