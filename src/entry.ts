/** What a row of the changelog tells about: no GitHub and no Notion in it. */
export type Entry = Release | PullRequest;

export interface Release extends EntryBase {
  kind: 'release';
  state: ReleaseState;
  /** The tag. */
  version: string;
  /** The tag's package in a monorepo. */
  package?: string;
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
  assignees: Person[];
  /** Requested and done. */
  reviewers: Person[];
  labels: string[];
  milestone?: string;
  closed?: string;
  /** States that it may be in instead of `state`, as what would tell is not known: a payload has no reviews. */
  mayBe: readonly PullRequestState[];
}

interface EntryBase {
  /** `release/<id>` or `pull/<id>`, by GitHub's numeric database ID: survives renames of tags and repositories. */
  key: string;
  title: string;
  /** owner/name */
  repository: string;
  /** The page on GitHub. */
  url: string;
  author?: Person;
  /** A release's target, or a pull request's `head → base`. */
  branch: string;
  /** Times are ISO 8601, to the second. */
  created?: string;
  /** Absent where GitHub does not tell (releases of older GitHub Enterprise Servers). */
  updated?: string;
  /** Published or merged. */
  shipped?: string;
  /** GitHub Markdown; empty where there is none. It tells whether the text has changed, and is never parsed. */
  body: string;
  /** How GitHub shows the body; absent where it was not asked, or did not tell. */
  html?: string;
  /** GitHub's global ID, by which the HTML of many can be asked for at once; absent where GitHub did not tell it. */
  nodeId?: string;
  /**
   * Attachments in the body that need a login: each address that the body or its HTML has for one → a short-lived address
   * that needs none, where GitHub gave one. Empty for public repositories.
   */
  attachments: ReadonlyMap<string, string | undefined>;
  /** Read from GitHub in this run, rather than taken from the event's payload, which may be old. */
  live: boolean;
  /** What GitHub did not tell, or not all of: a row that exists keeps what it has there. */
  unknown: ReadonlySet<Field | 'content'>;
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

export const FIELDS = [
  'title',
  'type',
  'status',
  'repository',
  'version',
  'package',
  'number',
  'url',
  'author',
  'assignees',
  'reviewers',
  'labels',
  'milestone',
  'branch',
  'created',
  'updated',
  'shipped',
  'closed',
  'key',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that lead to other pages: from a pull request to its releases, back from those, and to tasks. */
export const LINK_FIELDS = ['release', 'pull-requests', 'tasks'] as const;
export type LinkField = (typeof LINK_FIELDS)[number];
