/** What a row of the changelog tells about: no GitHub and no Notion in it. */
export type Entry = Release | PullRequest;

export interface Release extends EntryBase {
  kind: 'release';
  state: ReleaseState;
  /** What people have called it; nothing where they have not, or only by its tag or version. */
  name: string | undefined;
  /** The tag. */
  version: string;
  /** The tag's package in a monorepo. */
  package: string | undefined;
  /** The files uploaded to it, in GitHub's order. */
  assets: Asset[];
}

export interface Asset {
  name: string;
  /** In bytes. */
  size: number;
  /** Where a browser downloads it. */
  url: string;
}

export interface PullRequest extends EntryBase {
  kind: 'pull-request';
  state: PullRequestState;
  number: number;
  mergedBy: Person | undefined;
  assignees: Person[];
  /** Requested and done. */
  reviewers: Person[];
  labels: string[];
  milestone: string | undefined;
  /** What kind of change it is: where release notes have it. */
  category: string | undefined;
  closed: string | undefined;
  /** States that it may be in instead of `state`, as what would tell is not known: a payload has no reviews. */
  mayBe: readonly PullRequestState[];
}

interface EntryBase {
  /** `release/<id>` or `pull/<id>`, by GitHub's numeric database ID: survives renames of tags and repositories. */
  key: string;
  /** A release without a name of its own is called by its repository and its tag. */
  title: string;
  /** owner/name */
  repository: string;
  /** The page on GitHub. */
  url: string;
  author: Person | undefined;
  /** A release's target, or a pull request's `head → base`. */
  branch: string;
  /** Times are ISO 8601, to the second. */
  created: string | undefined;
  /** Not known of releases of older GitHub Enterprise Servers. */
  updated: string | undefined;
  /** Published or merged. */
  shipped: string | undefined;
  /** GitHub Markdown; empty where there is none. It tells whether the text has changed, and is never parsed. */
  body: string;
  /** How GitHub shows the body; absent where it was not asked, or did not tell. */
  html?: string | undefined;
  /** GitHub's global ID, by which the HTML of many can be asked for at once; absent where GitHub did not tell it. */
  nodeId?: string | undefined;
  /**
   * Attachments in the body that need a login: each address that the body or its HTML has for one → a short-lived address
   * that needs none, where GitHub gave one. Empty for public repositories.
   */
  attachments: ReadonlyMap<string, string | undefined>;
  /** Read from GitHub in this run, rather than taken from the event's payload, which may be old. */
  live: boolean;
  /** Which parts GitHub did not tell, or not all of: a row that exists keeps what it has there. */
  unknown: ReadonlySet<EntryPart | 'content'>;
}

/** A part of an entry, by its name. */
export type EntryPart = keyof Release | keyof PullRequest;

/** Those parts of an entry of which is said that they are not known. */
export function unknownParts(...parts: [EntryPart | 'content', boolean][]): Entry['unknown'] {
  return new Set(parts.filter(([, isUnknown]) => isUnknown).map(([part]) => part));
}

/** What the row of an entry is found by. */
export type RowIdentity = Pick<Entry, 'key' | 'url'>;

export interface Person {
  login: string;
  /** The profile's address; none for a deleted account. */
  url?: string;
}

export const RELEASE_STATES = ['draft', 'prerelease', 'released', 'deleted'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

export const PULL_REQUEST_STATES = [
  'draft',
  'open',
  'review-requested',
  'changes-requested',
  'approved',
  'merged',
  'closed',
] as const;
export type PullRequestState = (typeof PULL_REQUEST_STATES)[number];

export type EntryKind = Entry['kind'];
export type State = ReleaseState | PullRequestState;
