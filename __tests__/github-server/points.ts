const HOUR = 3_600_000;

/** How the budget of GraphQL points stands. */
export interface PointsLeft {
  /** Points an hour. */
  limit: number;
  remaining: number;
  /** In this hour. */
  used: number;
  /** In milliseconds since 1970. */
  resetAt: number;
}

/**
 * The points that a token has for GraphQL; GITHUB_TOKEN's are 1,000 an hour and repository:
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export class Points {
  /** Since the start, over all hours. */
  spent = 0;
  #left: PointsLeft = { limit: 1000, remaining: 1000, used: 0, resetAt: 0 };
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** An hour begins with the first look at the budget after the last one has passed. */
  left(): PointsLeft {
    if (this.#now() >= this.#left.resetAt) {
      const { limit } = this.#left;
      this.#left = { limit, remaining: limit, used: 0, resetAt: this.#now() + HOUR };
    }
    return { ...this.#left };
  }

  /** Changes what is given, in the hour that runs. */
  set({ limit = this.left().limit, remaining, resetAt = this.left().resetAt }: Partial<PointsLeft>): void {
    const left = remaining ?? Math.max(0, limit - this.left().used);
    this.#left = { limit, remaining: left, used: limit - left, resetAt };
  }

  /** Whether there were enough points to pay with. */
  pay(cost: number): boolean {
    const { remaining, used } = this.left();
    if (cost > remaining) return false;
    this.#left.remaining = remaining - cost;
    this.#left.used = used + cost;
    this.spent += cost;
    return true;
  }
}

/** When the hour ends, in whole seconds as GitHub tells it. */
export function resetSeconds({ resetAt }: PointsLeft): number {
  return Math.ceil(resetAt / 1000);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
export function rateLimitHeaders(left: PointsLeft): Record<string, string> {
  return {
    'x-ratelimit-limit': String(left.limit),
    'x-ratelimit-remaining': String(left.remaining),
    'x-ratelimit-used': String(left.used),
    'x-ratelimit-reset': String(resetSeconds(left)),
    'x-ratelimit-resource': 'graphql',
  };
}
