/**
 * How many of something GitHub is asked for at once: half as many after it failed to answer, as it gives up after 10 seconds;
 * twice as many again after some good answers.
 */
export class PageSize {
  private readonly largest: number;
  private readonly recovery: number;
  private size: number;
  private good = 0;

  /** @param recovery good answers after which the size is doubled */
  constructor(largest: number, recovery: number) {
    this.largest = largest;
    this.recovery = recovery;
    this.size = largest;
  }

  get now(): number {
    return this.size;
  }

  answered(): void {
    this.good += 1;
    if (this.good >= this.recovery) this.resize(this.size * 2);
  }

  failed(): void {
    this.resize(Math.floor(this.size / 2));
  }

  private resize(size: number): void {
    this.size = Math.min(Math.max(size, 1), this.largest);
    this.good = 0;
  }
}
