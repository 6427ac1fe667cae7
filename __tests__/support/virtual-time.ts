import { setImmediate as settled } from 'node:timers/promises';
import type { Clock } from '../../src/notion/api/pace.ts';

interface Sleeper {
  until: number;
  wake: () => void;
}

/** Time that passes as soon as nothing is left to do but to wait, so that minutes take no time. */
export class VirtualTime implements Clock {
  private time = 0;
  private sleepers: Sleeper[] = [];

  now = (): number => this.time;

  wait = async (milliseconds: number, stop?: AbortSignal): Promise<void> => {
    stop?.throwIfAborted();
    await new Promise<void>((wake) => this.sleepers.push({ until: this.time + milliseconds, wake }));
    stop?.throwIfAborted();
  };

  /** Lets time pass until the work is done, or for so many milliseconds. */
  async pass<Result>(work: Promise<Result>, limit = Number.POSITIVE_INFINITY): Promise<Result | undefined> {
    const end = this.time + limit;
    let isDone = false;
    const finish = () => {
      isDone = true;
    };
    work.then(finish, finish);
    for (;;) {
      await settled();
      if (isDone) return work;
      const next = this.sleepers.reduce<Sleeper | undefined>(
        (first, one) => (first === undefined || one.until < first.until ? one : first),
        undefined,
      );
      if (next === undefined) throw new Error('Nothing waits, and the work is not done');
      if (next.until > end) return undefined;
      this.sleepers.splice(this.sleepers.indexOf(next), 1);
      this.time = next.until;
      next.wake();
    }
  }
}
