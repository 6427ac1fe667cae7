import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { wellFormed } from '../well-formed.ts';
import { Unreadable } from './unreadable.ts';

export type Octokit = ReturnType<typeof getOctokit>;
type OctokitPlugin = NonNullable<Parameters<typeof getOctokit>[2]>;

export interface GitHubConnection {
  token: string;
  apiUrl: string;
  graphqlUrl: string;
  /** GitHub's own address, such as `https://github.com`. */
  serverUrl: string;
  /** owner/name */
  repository: string;
}

/** How long GitHub is waited for, in milliseconds. */
export interface Patience {
  /** For one attempt. */
  timeout: number;
  /** Between the two attempts. */
  pause: number;
}

/** GitHub itself gives up a GraphQL query after 10 seconds. */
export const PATIENCE: Patience = { timeout: 10_000, pause: 1_000 };

const silence = () => {};
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

/** Nothing in a request that GitHub turned down gets better by repeating it, not even a rate limit in a second. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * An octokit, through the runner's proxy, that gives up an attempt after a time, and tries once more where GitHub or
 * the network failed. It writes nothing to the log.
 * @throws Unreadable where there is no token.
 */
export function connect({ token, apiUrl }: GitHubConnection, patience: Patience): Octokit {
  if (token === '') throw new Unreadable('no-token', 'the input `github-token` is empty');
  const options = {
    baseUrl: apiUrl,
    log: SILENT,
    retry: { retries: 1, retryAfterBaseValue: patience.pause, doNotRetry: CLIENT_ERRORS },
  };
  return getOctokit(token, options, singleAttempt(patience.timeout), retry);
}

/**
 * Bounds each attempt; it must stand before `retry`, which then wraps it. octokit hands the same options to all of its
 * hooks, and takes no notice of others that a hook passes on, so they are changed in place.
 */
function singleAttempt(timeout: number): OctokitPlugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(timeout), log: SILENT };
      const response = await request(options);
      const isWanted = typeof response.data === 'object' || options.headers.accept === 'text/html';
      if (isWanted) return { ...response, data: wellFormed(response.data) };
      throw new UnusableAnswer(String(response.data), options);
    });
  };
}

/** octokit hands out the text of an answer that was cut off or is no JSON; `retry` goes by these two properties. */
class UnusableAnswer extends Error {
  readonly status = 502;
  readonly request: unknown;

  constructor(answer: string, request: unknown) {
    super(answer.trimStart().startsWith('<') ? answer : 'the answer was cut off');
    this.request = request;
  }
}
