import { wait } from '../../wait.ts';

/** How a pace reads and waits time, in milliseconds. */
export interface Clock {
  now: () => number;
  wait: (milliseconds: number, stop?: AbortSignal) => Promise<void>;
}

/** How much of what Notion let through is used from then on. */
const USED = 0.99;
/** The same the first time: others may have spent a part before. */
const USED_AT_FIRST = 1.5;
/** Seconds in which the rate doubles: by the fourth power of the time, so by 1 % in the first third of it. */
const DOUBLED = 130;
/** Of so many requests and fewer the rate is measured badly, and rises in half of that time or less. */
const FEW = 10;
const MINUTE = 60_000;
/** Requests a second. */
const LOWEST_RATE = 0.5;
/** Requests that may leave at once after a while without any. */
const BURST = 10;
/** How many requests may be without an answer: always, and at most. */
const UNANSWERED = 5;
const MOST_UNANSWERED = 50;
/** Of so many answers each lets one more be under way, as long as Notion has refused none. */
const PER_MORE = 8;
/** Seconds that an answer takes, as it is reckoned with: with a rate so many seconds' requests are under way at most. */
const SLOWEST_ANSWER = 2;

/**
 * Spaces the many requests of one run. Notion lets an integration send so many in a fixed window of a minute, and limits
 * workspaces and endpoints by rules that it does not tell (https://developers.notion.com/reference/request-limits). So
 * requests leave freely until Notion refuses one, more and more at a time, and none before the time that it names. From
 * then on they leave evenly, so that runs of single entries beside it are let through too: as many a second as Notion let
 * through from one such time to the next. The rate rises slowly at first, and soon where Notion refuses nothing.
 */
export class Pace {
  private readonly stop: AbortSignal | undefined;
  private readonly clock: Clock;
  /** Requests a second when it was last measured; without end before. */
  private rate = Number.POSITIVE_INFINITY;
  private measuredAt = 0;
  /** How well it was measured, up to 1. */
  private certainty = 1;
  /** When requests left in the latest minute, by `time`, and since when they count for the next measurement. */
  private readonly left: number[] = [];
  private opened: number | undefined;
  /** How many of those Notion refused. */
  private refusals = 0;
  /** The first refusal since then: when the request left, by `time`, and the milliseconds that Notion told to wait. */
  private refusal: { leftAt: number; told: number } | undefined;
  private allowance = BURST;
  private allowedAt = 0;
  private heldUntil = 0;
  private heldInAll = 0;
  private unanswered = 0;
  private answers = 0;
  private onAnswer: (() => void) | undefined;
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
    try {
      const result = await request();
      this.answers += 1;
      return result;
    } finally {
      this.unanswered -= 1;
      this.onAnswer?.();
    }
  }

  /**
   * Notion refused a request because there were too many.
   * @param leftAt when the request left, by `time`: one that left before the last measurement tells nothing
   * @param told milliseconds for which Notion lets nothing through
   * @param pause milliseconds for which nothing may leave
   */
  refused(leftAt: number, told: number, pause: number): void {
    if (this.opened !== undefined && leftAt >= this.opened) {
      this.refusals += 1;
      this.refusal ??= { leftAt, told };
    }
    this.hold(pause);
  }

  /** Notion asks for a pause of so many milliseconds, be it for another reason: the time does not count for the rate. */
  hold(pause: number): void {
    const now = this.clock.now();
    const until = Math.max(this.heldUntil, now + pause);
    this.heldInAll += until - Math.max(this.heldUntil, now);
    this.heldUntil = until;
    this.allowance = 1;
    this.allowedAt = until;
  }

  /** Milliseconds for which nothing leaves. */
  get held(): number {
    return Math.max(0, this.heldUntil - this.clock.now());
  }

  /** A clock in milliseconds that stands still while nothing may leave. */
  get time(): number {
    return this.clock.now() - this.heldInAll;
  }

  /** How many requests may be without an answer at a time. */
  get room(): number {
    const rate = this.risen(this.clock.now());
    const wanted =
      rate === Number.POSITIVE_INFINITY ? UNANSWERED + this.answers / PER_MORE : rate * SLOWEST_ANSWER;
    return Math.min(Math.max(UNANSWERED, Math.ceil(wanted)), MOST_UNANSWERED);
  }

  private async allowed(): Promise<void> {
    for (;;) {
      this.stop?.throwIfAborted();
      const milliseconds = this.untilAllowed();
      if (milliseconds > 0) await this.clock.wait(milliseconds, this.stop);
      else if (this.unanswered < this.room) break;
      else
        await new Promise<void>((resolve) => {
          this.onAnswer = resolve;
        });
    }
    const { time } = this;
    this.opened ??= time;
    this.left.push(time);
    while (time - (this.left[0] ?? time) > MINUTE) this.left.shift();
    this.allowance -= 1;
  }

  private untilAllowed(): number {
    const now = this.clock.now();
    if (now < this.heldUntil) return this.heldUntil - now;
    if (this.refusal) this.measure(now, this.refusal);
    const rate = this.risen(now);
    const grown = rate === Number.POSITIVE_INFINITY ? BURST : ((now - this.allowedAt) / 1000) * rate;
    this.allowance = Math.min(BURST, this.allowance + grown);
    this.allowedAt = now;
    return this.allowance >= 1 ? 0 : Math.ceil(((1 - this.allowance) / rate) * 1000);
  }

  /** Notion's windows end when it says so: what left in the minute before is what such a window holds. */
  private measure(now: number, { leftAt, told }: { leftAt: number; told: number }): void {
    const { opened = leftAt } = this;
    const since = Math.max(opened, leftAt - Math.max(MINUTE - told, told));
    const passed = this.left.filter((at) => at >= since).length - this.refusals;
    const seconds = Math.max(1, (leftAt - since + told) / 1000);
    const used = this.rate === Number.POSITIVE_INFINITY ? USED_AT_FIRST : USED;
    this.rate = Math.max((used * (passed + 1)) / seconds, LOWEST_RATE);
    this.certainty = (passed + 1) / (passed + FEW);
    this.measuredAt = now;
    this.refusal = undefined;
    this.refusals = 0;
    this.opened = this.time;
    this.left.length = 0;
  }

  private risen(now: number): number {
    const seconds = (now - this.measuredAt) / 1000;
    return this.rate * (1 + (seconds / (DOUBLED * this.certainty)) ** 4);
  }
}
