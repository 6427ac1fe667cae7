import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, NOT_FOUND, refusal, send } from './answer.ts';
import { answerFile } from './attachments.ts';
import { type Fault, fail } from './faults.ts';
import { answerGraphql } from './graphql.ts';
import { answerRest } from './rest.ts';
import type { GitHubState } from './state.ts';

const GRAPHQL = '/api/graphql';

/** Answers one request, or fails it. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: GitHubState,
  fault: Fault | undefined,
): Promise<void> {
  try {
    const body = await text(request);
    if (fault === undefined) send(response, await answer(request, body, state));
    else fail(response, fault, request.url === GRAPHQL);
  } catch (error) {
    send(response, refusal(500, `The stand-in failed: ${error}`));
  }
}

async function answer(request: IncomingMessage, body: string, state: GitHubState): Promise<Answer> {
  const { method, url = '', headers } = request;
  const address = new URL(url, state.serverUrl);
  if (method === 'GET' && !url.startsWith('/api/')) return answerFile(address, headers.authorization, state);
  const [scheme, token] = headers.authorization?.split(' ') ?? [];
  if (!/^(?:token|bearer)$/i.test(scheme ?? '') || token !== state.token) {
    return refusal(401, 'Bad credentials');
  }
  if (method === 'POST' && url === GRAPHQL) return answerGraphql(JSON.parse(body), state);
  if (method === 'GET') return answerRest(address, headers.accept, state);
  return NOT_FOUND;
}
