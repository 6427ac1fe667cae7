import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { httpFetch, targetOf } from '../../http-fetch.ts';
import type { GitHubSettings, Repository } from '../../settings/connections.ts';
import { wait } from '../../wait.ts';
import { wellFormed } from '../../well-formed.ts';
import type { Parts } from '../parts.ts';
import { askGraphql, type GraphqlAnswer } from './graphql.ts';
import { isHttpError, isPage, Unreadable, unreadable, usedUp } from './unreadable.ts';

type Octokit = ReturnType<typeof getOctokit>;
type OctokitPlugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/** How long GitHub is waited for, in milliseconds. */
interface Patience {
  /** For one attempt. */
  timeout: number;
  /** Between the two attempts. */
  pause: number;
}

interface Options {
  patience?: Patience;
  /**
   * How a run waits that has many questions, so that GitHub's hourly limit is no end of it: `stop` ends all waiting, `log` is
   * told of waits that a person would notice. Where left out, a request that the limit turns down fails at once.
   */
  waiting?: { stop: AbortSignal; log: (message: string) => void };
}

/** GitHub itself gives up a GraphQL query after 10 seconds. */
const PATIENCE: Patience = { timeout: 10_000, pause: 1_000 };

/** How long GitHub's limit is waited for, in seconds: it is for an hour, so a run always comes to its end. */
const LONGEST_WAIT = 3660;

/** One repository on GitHub, as one run asks for it. */
export class GitHub {
  /** GitHub's own address, such as `https://github.com`. */
  readonly serverUrl: string;
  readonly repository: Repository;
  readonly #settings: GitHubSettings;
  readonly #patience: Patience;
  readonly #waiting: Options['waiting'];
  #octokit: Octokit | undefined;

  constructor(settings: GitHubSettings, { patience = PATIENCE, waiting }: Options = {}) {
    this.serverUrl = settings.serverUrl;
    this.repository = settings.repository;
    this.#settings = settings;
    this.#patience = patience;
    this.#waiting = waiting;
  }

  /** The repository, as octokit's functions want it named. */
  get about(): { owner: string; repo: string } {
    const { owner, name } = this.repository;
    return { owner, repo: name };
  }

  /**
   * Asks GraphQL.
   * @param read reads what was asked for out of the answer
   * @param remedy how to go on where GitHub's limit is used up for long, if there is a better way than to begin again
   * @throws Unreadable where no data came
   * @throws Problem `github-points` in a run that waits for the limit, where it will not be over soon
   */
  ask<Data>(
    query: string,
    variables: Record<string, unknown>,
    read: (data: Parts) => Data,
    remedy?: string,
  ): Promise<GraphqlAnswer<Data>> {
    const { graphqlUrl } = this.#settings;
    return this.#withinLimit((octokit) => askGraphql(octokit, graphqlUrl, query, variables, read), remedy);
  }

  /**
   * Sends a request of REST.
   * @throws Unreadable where there is no answer
   * @throws Problem `github-points` in a run that waits for the limit, where it will not be over soon
   */
  send<Answer>(request: (octokit: Octokit) => Promise<Answer>): Promise<Answer> {
    return this.#withinLimit(request);
  }

  /** How long GitHub may not show yet what was made a moment ago, in milliseconds: its servers do not learn of it all at once. */
  get lag(): number {
    return 3 * this.#patience.pause;
  }

  /** Tells of something that takes a run with many questions longer. */
  log(message: string): void {
    this.#waiting?.log(message);
  }

  /** Waits until GitHub may do better. @throws what the run was stopped with */
  pause(milliseconds: number): Promise<void> {
    return wait(milliseconds, this.#waiting?.stop);
  }

  /** Made at the first use. @throws Unreadable where there is no token */
  #connected(): Octokit {
    this.#octokit ??= connect(this.#settings.token, this.#settings.apiUrl, this.#patience);
    return this.#octokit;
  }

  /** Asks until GitHub answers, also where the hourly limit of the token is used up and will soon be back. */
  async #withinLimit<Answer>(ask: (octokit: Octokit) => Promise<Answer>, remedy?: string): Promise<Answer> {
    for (;;) {
      this.#waiting?.stop.throwIfAborted();
      try {
        return await ask(this.#connected());
      } catch (error) {
        const failure = unreadable(error, this.#settings.proxy);
        if (!this.#waiting || failure.reason !== 'rate-limited') throw failure;
        const seconds = ((failure.retryAt ?? Number.POSITIVE_INFINITY) - Date.now()) / 1000;
        if (seconds > LONGEST_WAIT) throw usedUp(failure, remedy);
        const pause = Math.max(Math.ceil(seconds), 0) + 1;
        this.log(`GitHub’s limit for this token is used up: waiting ${pause} s.`);
        await this.pause(pause * 1000);
      }
    }
  }
}

const silence = () => {};
const SILENT = { debug: silence, info: silence, warn: silence, error: silence };

/** Nothing in a request that GitHub turned down gets better by repeating it, not even a rate limit in a second. */
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * An octokit, through the runner's proxy, that gives up an attempt after a time, and tries once more where GitHub or
 * the network failed. It writes nothing to the log.
 * @throws Unreadable where there is no token.
 */
function connect(token: string, apiUrl: string, patience: Patience): Octokit {
  if (token === '') throw new Unreadable('no-token', 'the input `github-token` is empty');
  const options = {
    baseUrl: apiUrl,
    log: SILENT,
    request: { fetch: httpFetch },
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
      const response = await attempt(request, options);
      const { status, headers, data } = response;
      if (status >= 300) {
        const target = targetOf(headers.location) ?? 'another address';
        throw new UnusableAnswer(`it leads on to ${target}`, options);
      }
      const isWanted = typeof data === (options.headers.accept === 'text/html' ? 'string' : 'object');
      if (isWanted) return { ...response, data: wellFormed(data) };
      const said = String(data);
      throw new UnusableAnswer(isPage(said) ? said : 'the answer was cut off', options);
    });
  };
}

/**
 * What octokit throws without a status is its own failure with an answer. A page's status is no word of GitHub's, but for 429:
 * whoever says that is to be waited for.
 */
async function attempt<Options, Answer>(
  request: (options: Options) => Answer | Promise<Answer>,
  options: Options,
): Promise<Answer> {
  try {
    return await request(options);
  } catch (error) {
    if (!isHttpError(error)) throw new UnusableAnswer('the answer is none of GitHub’s', options);
    const isForeign = isPage(error.message) && error.status !== 429;
    throw isForeign ? new UnusableAnswer(error.message, options) : error;
  }
}

/**
 * octokit hands out the text of an answer that ends too early or is no JSON, and an answer that leads elsewhere; `retry` goes
 * by these two properties.
 */
class UnusableAnswer extends Error {
  readonly status = 502;
  readonly request: unknown;

  constructor(message: string, request: unknown) {
    super(message);
    this.request = request;
  }
}
