import type { PullRequestExample, Review, StoredRelease } from '../../github-server/state.ts';
import type { Shown } from './expected.ts';
import type { Text } from './texts.ts';

/** A release or a pull request, with all that it has been. */
export interface Thing {
  key: string;
  /** The oldest first. */
  versions: Version[];
  /** As GitHub has it now; `hidden` from the token of the action are drafts of releases. */
  state: 'there' | 'hidden' | 'deleted';
}

export interface Version {
  /** When it was changed, in seconds since 1970. */
  updated: number;
  shown: Shown;
  text: Text;
  /** Whether a team may not want a row of it. */
  isUnwanted: boolean;
}

/** An event that starts a run. */
export interface GitHubEvent {
  name: 'release' | 'pull_request' | 'pull_request_review';
  action: string;
  payload: object;
  thing: Thing;
  /** What its payload tells. */
  version: number;
  isDraft: boolean;
}

export interface StoredThing<Data> extends Thing {
  data: Data;
  text: Text;
  reviews: Review[];
}

export type ReleaseThing = StoredThing<StoredRelease>;
export type PullRequestThing = StoredThing<PullRequestExample>;
