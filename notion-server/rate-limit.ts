import { Refusal } from './errors.ts';

/** Documented is the budget; of how a workspace's or an endpoint's limit counts nothing is, so an average is here too. */
export type RateLimit =
  /** So many requests a second on average, with a burst. */
  | { kind: 'average'; perSecond: number; burst: number }
  /**
   * A budget per minute that may be spent in a burst: 180, in workspaces on Business and Enterprise 600. `window` shortens
   * the minute to so many seconds; windows are fixed, and one begins with its first request.
   */
  | { kind: 'budget'; perMinute: number; window?: number; retryAfter?: number; reason?: string };

const MINUTE = 60;

/** Throws 429 with Retry-After in whole seconds where a token asks too often; what is refused spends nothing. */
export class RateLimiter {
  private readonly limit: RateLimit;
  private readonly now: () => number;
  private tokens: number;
  /** When the window began, or the tokens were last counted. */
  private since: number;

  constructor(limit: RateLimit, now: () => number) {
    this.limit = limit;
    this.now = now;
    this.tokens = limit.kind === 'average' ? limit.burst : limit.perMinute;
    this.since = now();
  }

  spend(): void {
    this.refill();
    if (this.tokens < 1) throw this.refusal();
    this.tokens -= 1;
  }

  private refill(): void {
    const { limit } = this;
    const passed = (this.now() - this.since) / 1000;
    if (limit.kind === 'average') this.tokens = Math.min(limit.burst, this.tokens + passed * limit.perSecond);
    else if (passed >= (limit.window ?? MINUTE)) this.tokens = limit.perMinute;
    else return;
    this.since = this.now();
  }

  private refusal(): Refusal {
    const { limit } = this;
    if (limit.kind === 'average')
      return rateLimited((1 - this.tokens) / limit.perSecond, 'public_api_space_request_rate_limit');
    const rest = (limit.window ?? MINUTE) - (this.now() - this.since) / 1000;
    return rateLimited(limit.retryAfter ?? rest, limit.reason ?? 'public_api_request_rate_limit');
  }
}

/**
 * https://developers.notion.com/reference/request-limits
 * @param seconds rounded up: Retry-After holds whole ones
 */
export function rateLimited(seconds: number, reason: string): Refusal {
  const message = 'You have been rate limited. Please try again in a few minutes.';
  return new Refusal(429, 'rate_limited', message, {
    retryAfter: Math.ceil(seconds),
    additionalData: { rate_limit_reason: reason },
  });
}
