import type { Alteration, Fault, RequestKind } from './faults.ts';

interface Planned {
  fault: Fault | Alteration;
  only: RequestKind | undefined;
  /** How many such requests pass first. */
  toSkip: number;
}

/** The faults of the next requests, in turn. */
export class PlannedFaults {
  #planned: Planned[] = [];

  /** @param only leaves other requests alone, and the fault to a later one */
  add(fault: Fault | Alteration, times: number, only: RequestKind | undefined, after: number): void {
    for (let time = 0; time < times; time++)
      this.#planned.push({ fault, only, toSkip: time === 0 ? after : 0 });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault of a request, which is then over. */
  next(kind: RequestKind): Fault | Alteration | undefined {
    const planned = this.#planned.find(({ only }) => only === undefined || only === kind);
    if (planned === undefined) return undefined;
    if (planned.toSkip > 0) {
      planned.toSkip -= 1;
      return undefined;
    }
    this.#planned.splice(this.#planned.indexOf(planned), 1);
    return planned.fault;
  }
}
