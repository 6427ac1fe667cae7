import { Refusal } from './errors.ts';

/** Either form that Notion tells of. */
export type RateLimit =
  /** So many requests a second on average, with a burst. */
  | { kind: 'average'; perSecond: number; burst: number }
  /** A budget per minute that may be spent in a burst, for the integration or for the whole workspace. */
  | { kind: 'budget'; perMinute: number; retryAfter?: number; reason?: string };

const MINUTE = 60_000;

/** Throws 429 with Retry-After in seconds where a token asks too often. */
export class RateLimiter {
  private readonly limit: RateLimit;
  private readonly now: () => number;
  private tokens: number;
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
    const passed = this.now() - this.since;
    if (limit.kind === 'average') {
      this.tokens = Math.min(limit.burst, this.tokens + (passed / 1000) * limit.perSecond);
      this.since = this.now();
    } else if (passed >= MINUTE) {
      this.tokens = limit.perMinute;
      this.since = this.now();
    }
  }

  private refusal(): Refusal {
    const { limit } = this;
    const rest = Math.ceil((this.since + MINUTE - this.now()) / 1000);
    const retryAfter =
      limit.kind === 'average'
        ? Math.max(1, Math.ceil((1 - this.tokens) / limit.perSecond))
        : (limit.retryAfter ?? rest);
    const reason =
      limit.kind === 'average' ? 'integration_rate_limit' : (limit.reason ?? 'workspace_rate_limit');
    return rateLimited(retryAfter, reason);
  }
}

export function rateLimited(retryAfter: number, reason: string): Refusal {
  const message = 'You have been rate limited. Please try again in a few minutes.';
  return new Refusal(429, 'rate_limited', message, {
    retryAfter,
    additionalData: { rate_limit_reason: reason },
  });
}
