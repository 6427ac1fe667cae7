import { wait } from '../../wait.ts';

/** How a pace reads and waits time, in milliseconds. */
export interface Clock {
  now: () => number;
  wait: (milliseconds: number, stop?: AbortSignal) => Promise<void>;
}

/** How much of what Notion let through is used from then on. */
const USED = 0.99;
/** Seconds in which the rate doubles: by the cube of the time, so by 1 % in the first fifth of it. */
const DOUBLED = 150;
/** Of so many requests and fewer the rate is measured badly, and rises in half of that time or less. */
const FEW = 10;
/** How far one refusal may lower the rate: others may have sent many just then. */
const FALL = 0.5;
/** Requests a second. */
const LOWEST_RATE = 0.5;
/** Requests that may leave at once after a while without any. */
const BURST = 10;
/** How many requests may always be without an answer. */
const UNANSWERED = 10;
/** The highest documented rate, requests a second: so many more need not be under way. */
const DOCUMENTED_RATE = 10;
/** Seconds that an answer takes, as it is reckoned with at most: a Notion that is slow is not to be asked for more and more. */
const SLOWEST_ANSWER = 2;
/** How much the latest answer counts for the time that answers take. */
const SMOOTHING = 0.1;

/**
 * Spaces the many requests of one run. Notion lets an integration send so many in a fixed window of a minute, and limits
 * workspaces and endpoints by rules that it does not tell (https://developers.notion.com/reference/request-limits). So
 * requests leave freely until Notion refuses one, and none before the time that it names. From that time on it is counted
 * how many it lets through until it refuses the next; that is the rate from then on, evenly, so that runs of single
 * entries beside it are let through too. The rate rises slowly at first, and soon where Notion refuses nothing.
 */
export class Pace {
  private readonly stop: AbortSignal | undefined;
  private readonly clock: Clock;
  /** Requests a second when it was last measured; without end before. */
  private rate = Number.POSITIVE_INFINITY;
  private measuredAt = 0;
  /** How well it was measured, up to 1. */
  private certainty = 1;
  /** How many requests Notion let through, since when, and whether a window of Notion's began then. */
  private passed = 0;
  private since: number | undefined;
  private isWindow = false;
  /** The same, by `time`. */
  private opened = 0;
  /** When it refused the first since then. */
  private refusedAt: number | undefined;
  private allowance = BURST;
  private allowedAt = 0;
  private heldUntil = 0;
  private heldInAll = 0;
  private unanswered = 0;
  /** Seconds, on average of late. */
  private answerTime = 0.5;
  private last: Promise<void> = Promise.resolve();

  /** @param stop once aborted, nothing leaves any more */
  constructor(stop?: AbortSignal, clock: Clock = { now: () => performance.now(), wait }) {
    this.stop = stop;
    this.clock = clock;
  }

  /**
   * Sends a request when it is its turn.
   * @throws what `stop` was aborted with, if the request has not left by then
   */
  async send<Result>(request: () => Promise<Result>): Promise<Result> {
    const next = () => this.allowed();
    this.last = this.last.then(next, next);
    await this.last;
    this.unanswered += 1;
    const sentAt = this.clock.now();
    try {
      const result = await request();
      const took = Math.min((this.clock.now() - sentAt) / 1000, SLOWEST_ANSWER);
      this.answerTime += (took - this.answerTime) * SMOOTHING;
      return result;
    } finally {
      this.unanswered -= 1;
    }
  }

  /**
   * Notion refused a request because there were too many.
   * @param leftAt when the request left, by `time`: one of an earlier window tells nothing of this one
   * @param pause milliseconds for which nothing may leave
   */
  refused(leftAt: number, pause: number): void {
    if (leftAt >= this.opened) {
      this.passed -= 1;
      this.refusedAt ??= this.clock.now();
    }
    this.extend(pause);
  }

  /** Notion asks for a pause of so many milliseconds, for another reason: the time does not count for the rate. */
  hold(pause: number): void {
    const more = this.extend(pause);
    if (this.since !== undefined) this.since += more;
  }

  /** Milliseconds for which nothing leaves. */
  get held(): number {
    return Math.max(0, this.heldUntil - this.clock.now());
  }

  /** A clock in milliseconds that stands still while nothing may leave. */
  get time(): number {
    return this.clock.now() - this.heldInAll;
  }

  /** How many requests may be without an answer at a time: twice as many as keep up the rate. */
  get room(): number {
    return Math.max(UNANSWERED, Math.ceil(2 * Math.min(this.rate, DOCUMENTED_RATE) * this.answerTime));
  }

  /** @returns by how much longer nothing leaves */
  private extend(pause: number): number {
    const now = this.clock.now();
    const until = Math.max(this.heldUntil, now + pause);
    const more = until - Math.max(this.heldUntil, now);
    this.heldInAll += more;
    this.heldUntil = until;
    this.allowance = 0;
    this.allowedAt = until;
    return more;
  }

  private async allowed(): Promise<void> {
    for (;;) {
      this.stop?.throwIfAborted();
      const milliseconds = this.untilAllowed();
      if (milliseconds <= 0) break;
      await this.clock.wait(milliseconds, this.stop);
    }
    this.since ??= this.clock.now();
    this.passed += 1;
    this.allowance -= 1;
  }

  private untilAllowed(): number {
    const now = this.clock.now();
    if (now < this.heldUntil) return this.heldUntil - now;
    if (this.refusedAt !== undefined) this.measure(now, this.refusedAt);
    const rate = this.risen(now);
    const grown = rate === Number.POSITIVE_INFINITY ? BURST : ((now - this.allowedAt) / 1000) * rate;
    this.allowance = Math.min(BURST, this.allowance + grown);
    this.allowedAt = now;
    if (this.unanswered >= this.room) return 10;
    return this.allowance >= 1 ? 0 : ((1 - this.allowance) / rate) * 1000;
  }

  /** Before the first refusal Notion may have been counting for a while already, which tells nothing. */
  private measure(now: number, refusedAt: number): void {
    if (this.isWindow) this.rate = Math.max(USED * this.sustained(refusedAt), LOWEST_RATE);
    this.certainty = (this.passed + 1) / (this.passed + FEW);
    this.measuredAt = now;
    this.isWindow = true;
    this.refusedAt = undefined;
    this.since = now;
    this.opened = this.time;
    this.passed = 0;
  }

  /** Requests a second that Notion would have let through, had they been spread over the wait that it asked for too. */
  private sustained(refusedAt: number): number {
    const since = this.since ?? refusedAt;
    const whole = Math.max(1, this.heldUntil - since);
    const rate = this.risen(refusedAt);
    if (rate === Number.POSITIVE_INFINITY) return ((this.passed + 1) / whole) * 1000;
    return rate * Math.max((refusedAt - since) / whole, FALL);
  }

  private risen(now: number): number {
    const seconds = (now - this.measuredAt) / 1000;
    return this.rate * (1 + (seconds / (DOUBLED * this.certainty)) ** 3);
  }
}
