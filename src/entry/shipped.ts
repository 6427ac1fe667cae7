import type { Person, RowIdentity } from './entry.ts';

/** A merged pull request whose changes a release brings: no GitHub and no Notion in it. */
export interface ShippedPullRequest extends RowIdentity {
  number: number;
  title: string;
  author?: Person;
  labels: string[];
  /** When it was merged: ISO 8601, to the second. */
  merged: string;
}

/** Whose first pull request in the repository it is. */
export interface FirstContribution {
  author: Person;
  pullRequest: ShippedPullRequest;
}
