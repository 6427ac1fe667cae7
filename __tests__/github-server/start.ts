import { createServer, type Server } from 'node:http';
import { addressInBody } from './attachments.ts';
import type { Fault } from './faults.ts';
import { serve } from './serve.ts';
import type {
  Attachment,
  GitHubState,
  Permissions,
  PullRequestExample,
  Reviewed,
  StoredRelease,
} from './state.ts';

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
  /** Changes what the token may do; it starts with what the README's workflow grants. */
  permit(permissions: Partial<Permissions>): void;
  /** The repository is public at first. */
  setPrivate(isPrivate: boolean): void;
  /** Adds a file that texts may show; gives its address in them, which needs a login where the repository is private. */
  addAttachment(attachment: Attachment): string;
  /** Ends the short life of all signed links so far. */
  expireSignedLinks(): void;
  /** Lets the next requests fail. */
  failNext(fault: Fault, times?: number): void;
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
export async function startGitHubServer(
  options: { repository?: string; token?: string } = {},
): Promise<GitHubServer> {
  const state: GitHubState = {
    repository: options.repository ?? 'Codertocat/Hello-World',
    private: false,
    serverUrl: '',
    token: options.token ?? 'ghs_standIn',
    permissions: { metadata: 'read', contents: 'read', 'pull-requests': 'read', members: 'none' },
    releases: new Map(),
    pullRequests: new Map(),
    attachments: new Map(),
    signed: new Map(),
  };
  const faults: Fault[] = [];
  const requests: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const logged = { method: request.method ?? '', path: request.url ?? '', status: 0 };
    requests.push(logged);
    response.on('close', () => {
      if (response.headersSent) logged.status = response.statusCode;
    });
    serve(request, response, state, faults.shift());
  });
  const origin = await listen(server);
  state.serverUrl = origin;
  return {
    apiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/api/graphql`,
    serverUrl: origin,
    repository: state.repository,
    token: state.token,
    requests,
    setRelease: (release) => void state.releases.set(release.id, release),
    removeRelease: (id) => void state.releases.delete(id),
    setPullRequest: (data, { reviews = [], reviewDecision = null, undecided = false } = {}) =>
      void state.pullRequests.set(data.number, { data, reviews, reviewDecision, undecided }),
    permit: (permissions) => void Object.assign(state.permissions, permissions),
    setPrivate: (isPrivate) => {
      state.private = isPrivate;
    },
    addAttachment: (attachment) => {
      state.attachments.set(attachment.uuid, attachment);
      return addressInBody(attachment.uuid, state);
    },
    expireSignedLinks: () => state.signed.clear(),
    failNext: (fault, times = 1) => void faults.push(...Array<Fault>(times).fill(fault)),
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
