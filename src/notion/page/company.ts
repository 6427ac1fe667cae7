import { RowChanged } from '../api/row-changed.ts';

/** Other runs that may write the same section at the same time. */
export class Company {
  /** Whether a run had begun to write the section: it may have died, or still be at it. */
  readonly isPossible: boolean;
  /** Whether another run can have come between what this one has written. */
  isLikely = false;
  /** @throws where another text is to be written by now */
  readonly check: () => Promise<void>;

  constructor(isPossible: boolean, check: () => Promise<void>) {
    this.isPossible = isPossible;
    this.check = check;
  }

  /** Before a further request for blocks that stand together: another run may take the first ones for its own. */
  async beforeMore(): Promise<void> {
    this.isLikely = true;
    await this.check();
  }

  /** @returns what is to be thrown where another run has written, or may have */
  met(message: string): RowChanged {
    this.isLikely = true;
    return new RowChanged(message);
  }
}
