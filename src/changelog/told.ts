import { unmappedWarnings } from '../notion/property/people.ts';
import type { Outcome } from './outcome.ts';

/** What the user should know of a run beside what became of its entries. */
export class Told {
  readonly warnings = new Set<string>();
  /** GitHub logins that a property of type people would take, if the people map named them. */
  readonly unmapped = new Set<string>();
  /** What was done with rows of pull requests that only a release led to. */
  readonly beside: Outcome[] = [];

  /** @param people the people map */
  all(people: ReadonlyMap<string, string>): string[] {
    return [...this.warnings, ...unmappedWarnings(this.unmapped, people.size === 0)];
  }
}
