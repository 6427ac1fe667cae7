import { unmappedWarnings } from '../notion/property/people.ts';
import type { Operation, Outcome } from './outcome.ts';

/** What a database is known by; the address and the IDs are empty where they are not known. */
export interface DatabaseNames {
  title: string;
  url: string;
  id: string;
  dataSourceId: string;
}

/** What `setup`, or a run for all entries, did with the database. */
export interface DatabaseResult extends DatabaseNames {
  operation: Extract<Operation, 'created' | 'updated' | 'unchanged'>;
  /** Whether all was done that the run set out to do with it. */
  isFinished: boolean;
  /** Names of properties that were added. */
  properties: string[];
  /** Options that were added to properties that were there before, such as `Status: Approved`. */
  options: string[];
  /** Names of views that were added. */
  views: string[];
}

/** What the user should know of a run beside what became of its entries. */
export class Told {
  readonly warnings = new Set<string>();
  /** GitHub logins that a property of type people would take, if the people map named them. */
  readonly unmapped = new Set<string>();
  /** What was done with rows of pull requests that only a release led to. */
  readonly beside: Outcome[] = [];

  /** The database that the rows go into, where it was read. */
  target: DatabaseNames | undefined;
  /** How it is by now, where the run makes it or completes it. */
  database: DatabaseResult | undefined;

  /** @param people the people map */
  all(people: ReadonlyMap<string, string>): string[] {
    return [...this.warnings, ...unmappedWarnings(this.unmapped, people.size === 0)];
  }
}
