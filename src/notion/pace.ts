import { wait } from '../wait.ts';

/** Requests a second at the start; Notion allows about 3 on average: https://developers.notion.com/reference/request-limits */
const START_RATE = 3;
const LOWEST_RATE = 0.5;
/** Requests that may leave at once after a while without any. */
const BURST = 10;
/** By how much each answer raises the rate: before Notion has ever limited it, and after that at first. */
const RISE = 0.2;
const CAREFUL_RISE = 0.005;
/** What is left of the rate when Notion limits it, and when it does so again within seconds. */
const FALL = 0.93;
const STEEP_FALL = 0.7;
const AGAIN_MS = 5000;
/** How many requests may always be without an answer. */
const UNANSWERED = 10;
/** Seconds that an answer takes, as it is reckoned with at most: a Notion that is slow is not to be asked for more and more. */
const SLOWEST_ANSWER = 2;
/** How much the latest answer counts for the time that answers take. */
const SMOOTHING = 0.1;

/**
 * Spaces the many requests of one run. Notion tells no rate that it allows, and it may be per second or a budget per
 * minute; so the rate rises while Notion lets it, falls a little when it does not, and no request leaves before the time
 * that Notion named.
 */
export class Pace {
  private readonly stop: AbortSignal | undefined;
  private rate = START_RATE;
  private allowance = BURST;
  private allowedAt = performance.now();
  private heldUntil = 0;
  private heldInAll = 0;
  private slowedAt: number | undefined;
  private unanswered = 0;
  /** Seconds, on average of late. */
  private answerTime = 0.5;
  private last: Promise<boolean> = Promise.resolve(false);

  /** @param stop once aborted, nothing leaves any more */
  constructor(stop?: AbortSignal) {
    this.stop = stop;
  }

  /**
   * Sends a request when it is its turn.
   * @throws what `stop` was aborted with, if the request has not left by then
   */
  async send<Result>(request: () => Promise<Result>): Promise<Result> {
    const waited = await this.turn();
    this.unanswered += 1;
    const sentAt = performance.now();
    try {
      const result = await request();
      this.answerTime +=
        (Math.min((performance.now() - sentAt) / 1000, SLOWEST_ANSWER) - this.answerTime) * SMOOTHING;
      if (waited) this.rise();
      return result;
    } finally {
      this.unanswered -= 1;
    }
  }

  /**
   * Notion refused a request because there were too many, or was overloaded.
   * @param sentAt by `performance.now()`: of requests that were under way together only one slows the pace
   * @param pause milliseconds for which nothing may leave
   */
  slow(sentAt: number, pause: number): void {
    const now = performance.now();
    const until = Math.max(this.heldUntil, now + pause);
    this.heldInAll += until - Math.max(this.heldUntil, now);
    this.heldUntil = until;
    this.allowance = 0;
    this.allowedAt = until;
    if (this.slowedAt !== undefined && sentAt < this.slowedAt) return;
    const isAgain = this.slowedAt !== undefined && now - this.slowedAt < AGAIN_MS;
    this.slowedAt = until;
    this.rate = Math.max(this.rate * (isAgain ? STEEP_FALL : FALL), LOWEST_RATE);
  }

  /** Milliseconds for which nothing leaves. */
  get held(): number {
    return Math.max(0, this.heldUntil - performance.now());
  }

  /** A clock in milliseconds that stands still while nothing may leave. */
  get time(): number {
    return performance.now() - this.heldInAll;
  }

  /** How many requests may be without an answer at a time: twice as many as keep up the rate. */
  get room(): number {
    return Math.max(UNANSWERED, Math.ceil(2 * this.rate * this.answerTime));
  }

  /** @returns whether the rate made the request wait */
  private turn(): Promise<boolean> {
    const next = () => this.allowed();
    this.last = this.last.then(next, next);
    return this.last;
  }

  private async allowed(): Promise<boolean> {
    let waited = false;
    for (;;) {
      this.stop?.throwIfAborted();
      const milliseconds = this.untilAllowed();
      if (milliseconds <= 0) break;
      waited ||= this.unanswered < this.room;
      await wait(milliseconds, this.stop);
    }
    this.allowance -= 1;
    return waited;
  }

  private untilAllowed(): number {
    const now = performance.now();
    if (now < this.heldUntil) return this.heldUntil - now;
    this.allowance = Math.min(
      Math.max(BURST, this.rate),
      this.allowance + ((now - this.allowedAt) / 1000) * this.rate,
    );
    this.allowedAt = now;
    if (this.unanswered >= this.room) return 10;
    return this.allowance >= 1 ? 0 : ((1 - this.allowance) / this.rate) * 1000;
  }

  /** The longer Notion has let it, the faster; only where it is the rate that holds requests up. */
  private rise(): void {
    if (this.slowedAt === undefined) this.rate += RISE;
    else this.rate += CAREFUL_RISE * (1 + Math.max(0, performance.now() - this.slowedAt) / 10_000);
  }
}
