/** Milliseconds between lines. */
const INTERVAL = 5000;

/** Tells how far a run is, every few seconds. */
export class Progress {
  /** How many there are, as far as known. */
  total: number | undefined;
  private readonly of: string;
  private readonly log: (message: string) => void;
  private readonly started = performance.now();
  private toldAt = performance.now();
  private done = 0;

  /** @param of what is counted, such as `Releases` */
  constructor(of: string, log: (message: string) => void) {
    this.of = of;
    this.log = log;
  }

  /** One more is done. */
  step(): void {
    this.done += 1;
    if (performance.now() - this.toldAt >= INTERVAL) this.tell();
  }

  /** The last line. */
  end(): void {
    if (this.done > 0) this.tell();
  }

  private tell(): void {
    this.toldAt = performance.now();
    const rate = (this.done * 1000) / (this.toldAt - this.started);
    this.log(
      [`${this.of}: ${this.count()}`, `${shownRate(rate)} per second`, ...this.timeLeft(rate)].join(' · '),
    );
  }

  private count(): string {
    const done = this.done.toLocaleString('en');
    // One that is changed meanwhile counts once more.
    return this.total === undefined
      ? done
      : `${done} of ${Math.max(this.total, this.done).toLocaleString('en')}`;
  }

  private timeLeft(rate: number): string[] {
    const left = (this.total ?? 0) - this.done;
    if (left <= 0) return [];
    const seconds = left / rate;
    return [seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`];
  }
}

function shownRate(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}
