import { randomBytes } from 'node:crypto';
import type { PullRequest, Release, ReleaseAsset, Team, User } from '@octokit/webhooks-types';
import type { Hold } from '../../notion-server/start.ts';
import { BrokenNodes } from './broken-nodes.ts';
import { Comments } from './comments.ts';
import { Files } from './files.ts';
import { type History, UNKNOWN_HISTORY } from './history.ts';
import { Points } from './points.ts';
import { PullRequests } from './pull-requests.ts';
import { allRenderings, type Renderings } from './renderings.ts';
import { type Slowness, UNHURRIED } from './timeouts.ts';

/** Of the repository in GitHub's examples. */
export const REPOSITORY_ID = 186853002;
export const DEFAULT_BRANCH = 'master';

/** What the stand-in knows; tests change it while the server runs. */
export interface GitHubState {
  /** owner/name */
  repository: string;
  /** Attachments of a private repository need a login. */
  private: boolean;
  fork: boolean;
  /** Where the stand-in is reached. */
  serverUrl: string;
  token: string;
  permissions: Permissions;
  /** By ID, the newest last. */
  releases: Map<number, StoredRelease>;
  pullRequests: PullRequests;
  comments: Comments;
  /** Whether GitHub fails to find out who wrote a comment. */
  untoldAuthors: boolean;
  /** Whether GraphQL has the field `assignedActors`; older Enterprise Servers lack it. */
  tellsAssignedActors: boolean;
  points: Points;
  slow: Slowness;
  broken: BrokenNodes;
  renderings: Renderings;
  files: Files;
  history: History;
  /** By name: when their commit was made. */
  tags: Map<string, string>;
  /** By UUID. */
  attachments: Map<string, Attachment>;
  /** Signed links that have not expired: jwt → UUID. */
  signed: Map<string, string>;
}

/** What the tests may choose at the start. */
export interface Options {
  repository?: string;
  token?: string;
  /** How it names itself in what it tells; where it is reached unless given. */
  serverUrl?: string;
  /** The clock by which the budget of points is renewed, in milliseconds since 1970. */
  now?: () => number;
  /** What every request waits for before anything becomes of it. */
  hold?: Hold;
}

/** An empty repository, and a token with what the README's workflow grants. */
export function emptyState({ repository, token, now = Date.now }: Options): GitHubState {
  return {
    repository: repository ?? 'Codertocat/Hello-World',
    private: false,
    fork: false,
    serverUrl: '',
    token: token ?? `ghs_${randomBytes(18).toString('hex')}`,
    permissions: { metadata: 'read', contents: 'read', 'pull-requests': 'read', members: 'none' },
    releases: new Map(),
    pullRequests: new PullRequests(),
    comments: new Comments(),
    untoldAuthors: false,
    tellsAssignedActors: true,
    points: new Points(now),
    slow: UNHURRIED,
    broken: new BrokenNodes(),
    renderings: allRenderings(),
    files: new Files(),
    history: UNKNOWN_HISTORY,
    tags: new Map(),
    attachments: new Map(),
    signed: new Map(),
  };
}

/** A file that somebody dropped into a text. */
export interface Attachment {
  uuid: string;
  /** Without a dot. */
  extension: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array;
}

/** What the token may do. */
export interface Permissions {
  /** `none` hides a private repository altogether. */
  metadata: 'none' | 'read';
  contents: 'none' | 'read' | 'write';
  'pull-requests': 'none' | 'read' | 'write';
  /** Of the organisation, which teams are part of; GitHub Actions has no such permission to give. */
  members: 'none' | 'read';
}

/** A release of a payload; the type of old payloads says less than GitHub sends. */
export type StoredRelease = Omit<Release, 'name' | 'body' | 'author' | 'created_at' | 'assets'> & {
  name: string | null;
  body: string | null;
  author: User | null;
  created_at: string | null;
  updated_at?: string;
  body_html?: string;
  assets: StoredAsset[];
};

/** `open` while it is being uploaded. */
type StoredAsset = Omit<ReleaseAsset, 'state'> & { state: 'uploaded' | 'open' };

/** A pull request of a payload, be it of a pull request or of a review. */
export type PullRequestExample = Omit<
  PullRequest,
  | 'user'
  | 'head'
  | 'draft'
  | 'merged'
  | 'mergeable'
  | 'rebaseable'
  | 'mergeable_state'
  | 'merged_by'
  | 'comments'
  | 'review_comments'
  | 'maintainer_can_modify'
  | 'commits'
  | 'additions'
  | 'deletions'
  | 'changed_files'
  | 'requested_reviewers'
> & {
  user: User | null;
  head: Omit<PullRequest['head'], 'user'> & { user: User | null };
  requested_reviewers: (User | Team)[];
  draft?: boolean;
  merged_by?: User | null;
};

export interface StoredPullRequest extends Reviewed {
  data: PullRequestExample;
}

/** What GitHub knows of a pull request beside the payload. */
export interface Reviewed {
  /** The oldest first. */
  reviews: Review[];
  /** Null where branch rules require no review. */
  reviewDecision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  /** Whether GitHub fails to find out the review decision, and tells the rest. */
  undecided: boolean;
}

export interface Review {
  author: User | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  /** Whether the author can write to the repository; true where left out. */
  canWrite?: boolean;
}
