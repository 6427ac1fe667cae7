import type { Fault, RequestKind } from './faults.ts';

/** The faults of the next requests, in turn. */
export class PlannedFaults {
  readonly #planned: { fault: Fault; only: RequestKind | undefined }[] = [];

  /** @param only leaves other requests alone, and the fault to a later one */
  add(fault: Fault, times: number, only: RequestKind | undefined): void {
    for (let time = 0; time < times; time++) this.#planned.push({ fault, only });
  }

  /** The fault of a request, which is then over. */
  next(kind: RequestKind): Fault | undefined {
    const index = this.#planned.findIndex(({ only }) => only === undefined || only === kind);
    return index === -1 ? undefined : this.#planned.splice(index, 1)[0]?.fault;
  }
}
