import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressInBody } from './attachments.ts';
import type { Breakage } from './broken-nodes.ts';
import type { StoredComment } from './comments.ts';
import type { Alteration, Fault, RequestKind } from './faults.ts';
import type { History } from './history.ts';
import { ownId } from './own-id.ts';
import { PlannedFaults } from './planned-faults.ts';
import type { PointsLeft } from './points.ts';
import type { PullRequestSource } from './pull-requests.ts';
import { serve } from './serve.ts';
import {
  type Attachment,
  emptyState,
  type Options,
  type Permissions,
  type PullRequestExample,
  type Reviewed,
  type StoredRelease,
} from './state.ts';
import type { SlowAnswer } from './timeouts.ts';

/** A GitHub of one repository, on this machine, with the addresses of a GitHub Enterprise Server. */
export interface GitHubServer {
  apiUrl: string;
  graphqlUrl: string;
  /** For `GITHUB_SERVER_URL`: where attachments lie. */
  serverUrl: string;
  /** owner/name */
  repository: string;
  /** The one token that it accepts. */
  token: string;
  /** Every request so far, the failed ones too. */
  requests: LoggedRequest[];
  /** Adds a release, or replaces the one with its ID. */
  setRelease(release: StoredRelease): void;
  removeRelease(id: number): void;
  /** Adds a pull request, or replaces the one with its number. */
  setPullRequest(pullRequest: PullRequestExample, reviewed?: Partial<Reviewed>): void;
  /** Pull requests that are made when they are asked for; those of `setPullRequest` stand above them. */
  setPullRequests(source: PullRequestSource): void;
  /** Adds a comment to a pull request, of somebody or of the token's own account. */
  addComment(number: number, body: string, isOwn?: boolean): void;
  /** The comments of a pull request, oldest first. */
  comments(number: number): StoredComment[];
  removeComments(number: number): void;
  /** Lets nobody comment on a pull request any more. */
  lock(number: number): void;
  /** Lets GitHub fail to tell who wrote comments. */
  hideAuthors(): void;
  /** Takes the field `assignedActors` out of GraphQL's schema, as on an older Enterprise Server. */
  hideAssignedActors(): void;
  /** Adds a file to all refs, or to one. */
  setFile(path: string, text: string, ref?: string): void;
  /** Its commits, and the pull requests that they are from; at first every tag has a commit of nobody's. */
  setHistory(history: History): void;
  /** Adds a tag on a commit of the date. */
  setTag(name: string, date: string): void;
  /** Changes what the token may do; it starts with what the README's workflow grants. */
  permit(permissions: Partial<Permissions>): void;
  /** The repository is public at first. */
  setPrivate(isPrivate: boolean): void;
  /** It is no fork at first. */
  setFork(isFork: boolean): void;
  /** Changes the budget of GraphQL points: 1,000 an hour at first. */
  setPoints(points: Partial<Omit<PointsLeft, 'used'>>): void;
  /** The budget as it stands, and the points that were spent since the start. */
  points(): PointsLeft & { spent: number };
  /** Adds a file that texts may show; gives its address in them, which needs a login where the repository is private. */
  addAttachment(attachment: Attachment): string;
  /** Ends the short life of all signed links so far. */
  expireSignedLinks(): void;
  /** Lets the next requests fail, or the next ones of a kind, after as many as are to pass. */
  failNext(fault: Fault | Alteration, times?: number, only?: RequestKind, after?: number): void;
  /** Forgets the faults that are still to come. */
  clearFaults(): void;
  /** Lets queries for more than so many pull requests a page take too long. */
  slowAbove(pullRequests: number, answer?: SlowAnswer): void;
  /** The same for commits with their pull requests. */
  slowAboveCommits(commits: number, answer?: SlowAnswer): void;
  /** The same for nodes that are asked for by their IDs; `resource-limits` gives as many as there is time for. */
  slowAboveTexts(texts: number, answer?: SlowAnswer): void;
  /** Lets answers come without HTML. */
  hideRenderings(): void;
  /** Lets GitHub always fail to render the text of a release or a pull request, by its global ID. */
  breakRendering(nodeId: string): void;
  /** Lets not exist what texts name so: `@login`, `#12`, `owner/name#12` or a SHA. `@nobody` never does. */
  setMissing(...names: string[]): void;
  /** Adds teams that texts may mention, as `organization/slug`. */
  setTeams(...teams: string[]): void;
  /** Makes a pull request null in the pages that hold it, with an error beside the data. */
  breakNode(number: number, breakage?: Breakage): void;
  /** Lets every answer take so much longer. */
  setLatency(milliseconds: number): void;
  close(): Promise<void>;
}

export interface LoggedRequest {
  method: string;
  /** With the query. */
  path: string;
  /** 0 where no answer was given. */
  status: number;
}

/** Starts the stand-in on a free port. */
export async function startGitHubServer(options: Options = {}): Promise<GitHubServer> {
  const state = emptyState(options);
  const faults = new PlannedFaults();
  const requests: LoggedRequest[] = [];
  let latency = 0;
  const server = createServer((request, response) => {
    const logged = { method: request.method ?? '', path: request.url ?? '', status: 0 };
    requests.push(logged);
    response.on('close', () => {
      if (response.headersSent) logged.status = response.statusCode;
    });
    sleep(latency)
      .then(() => options.hold?.(request, response))
      .then(() => serve(request, response, state, faults));
  });
  const origin = await listen(server);
  state.serverUrl = options.serverUrl ?? origin;
  return {
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    serverUrl: state.serverUrl,
    repository: state.repository,
    token: state.token,
    requests,
    setRelease: (release) => {
      const node_id = ownId(release, 'id', [...state.releases.values()]);
      state.releases.set(release.id, { ...release, node_id });
    },
    removeRelease: (id) => void state.releases.delete(id),
    setPullRequest: (data, { reviews = [], reviewDecision = null, undecided = false } = {}) =>
      state.pullRequests.set({ data, reviews, reviewDecision, undecided }),
    setPullRequests: (source) => state.pullRequests.setSource(source),
    addComment: (number, body, isOwn = false) => void state.comments.add(number, body, isOwn),
    comments: (number) => state.comments.of(number).map((comment) => ({ ...comment })),
    removeComments: (number) => state.comments.remove(number),
    lock: (number) => state.comments.lock(number),
    hideAuthors: () => {
      state.untoldAuthors = true;
    },
    hideAssignedActors: () => {
      state.tellsAssignedActors = false;
    },
    setFile: (path, text, ref) => state.files.set(path, text, ref),
    setTag: (name, date) => void state.tags.set(name, date),
    permit: (permissions) => void Object.assign(state.permissions, permissions),
    setPrivate: (isPrivate) => {
      state.private = isPrivate;
    },
    setFork: (isFork) => {
      state.fork = isFork;
    },
    setPoints: (points) => state.points.set(points),
    points: () => ({ ...state.points.left(), spent: state.points.spent }),
    addAttachment: (attachment) => {
      state.attachments.set(attachment.uuid, attachment);
      return addressInBody(attachment.uuid, state);
    },
    expireSignedLinks: () => state.signed.clear(),
    failNext: (fault, times = 1, only, after = 0) => faults.add(fault, times, only, after),
    clearFaults: () => faults.clear(),
    setHistory: (history) => {
      state.history = history;
    },
    slowAbove: (above, answer = 'bad-gateway') => {
      state.slow = { ...state.slow, above, answer };
    },
    slowAboveCommits: (commits, answer = 'bad-gateway') => {
      state.slow = { ...state.slow, commits, answer };
    },
    slowAboveTexts: (texts, answer = 'bad-gateway') => {
      state.slow = { ...state.slow, texts, answer };
    },
    hideRenderings: () => {
      state.renderings.told = false;
    },
    breakRendering: (nodeId) => void state.renderings.broken.add(nodeId),
    setMissing: (...names) => {
      for (const name of names) state.renderings.missing.add(name);
    },
    setTeams: (...teams) => {
      for (const team of teams) state.renderings.teams.add(team);
    },
    breakNode: (number, breakage = {}) => state.broken.add(number, breakage),
    setLatency: (milliseconds) => {
      latency = milliseconds;
    },
    close: () => stop(server),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  return `http://127.0.0.1:${address.port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
