import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { type Answer, FORBIDDEN, NOT_FOUND, refusal } from './answer.ts';
import { type PageArguments, sizeOf } from './connection.ts';
import type { GitHubState } from './state.ts';

/** A comment in the conversation of a pull request. */
export interface StoredComment {
  id: number;
  body: string;
  /** Whether the token's own account wrote it. */
  isOwn: boolean;
}

/** The IDs of comments have outgrown 32 bits, and with them GraphQL's `Int` in `databaseId`. */
const FIRST_ID = 3_000_000_001;

/** The comments of all pull requests. */
export class Comments {
  readonly #byNumber = new Map<number, StoredComment[]>();
  readonly #locked = new Set<number>();
  #nextId = FIRST_ID;

  /** Oldest first. */
  of(number: number): StoredComment[] {
    return this.#byNumber.get(number) ?? [];
  }

  add(number: number, body: string, isOwn: boolean): StoredComment {
    const comment = { id: this.#nextId, body, isOwn };
    this.#nextId += 1;
    this.#byNumber.set(number, [...this.of(number), comment]);
    return comment;
  }

  find(id: number): StoredComment | undefined {
    return [...this.#byNumber.values()].flat().find((comment) => comment.id === id);
  }

  remove(number: number): void {
    this.#byNumber.delete(number);
  }

  lock(number: number): void {
    this.#locked.add(number);
  }

  isLocked(number: number): boolean {
    return this.#locked.has(number);
  }
}

interface CommentsArguments extends PageArguments {
  after?: string | null;
}

const TOLD = ['first', 'after'];

/** The field `comments` of a pull request in GraphQL: oldest first. */
export function commentsOf(number: number, { comments, untoldAuthors }: GitHubState) {
  return (asked: CommentsArguments, _: unknown, info: GraphQLResolveInfo) => {
    const untold = Object.keys(asked).find((name) => !TOLD.includes(name));
    if (untold) throw new Error(`The stand-in does not know \`${untold}\` of comments`);
    const size = sizeOf(asked, info);
    const start = asked.after ? Number(Buffer.from(asked.after, 'base64').toString()) : 0;
    const all = comments.of(number);
    const page = all.slice(start, start + size);
    return {
      totalCount: all.length,
      nodes: page.map((comment) => commentNode(comment, untoldAuthors)),
      pageInfo: {
        hasNextPage: all.length > start + size,
        endCursor: page.length > 0 ? Buffer.from(String(start + page.length)).toString('base64') : null,
      },
    };
  };
}

function commentNode({ id, body, isOwn }: StoredComment, untoldAuthors: boolean) {
  return {
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor: () => {
      if (untoldAuthors) throw new GraphQLError('Something went wrong while executing your query.');
      return isOwn;
    },
  };
}

/** A POST or PATCH of the REST API, without what stands before the section of a repository. */
interface Write {
  method: string | undefined;
  section: string | undefined;
  rest: string[];
  body: string;
}

/**
 * Answers `POST issues/{number}/comments` and `PATCH issues/comments/{id}`, with the permission that
 * https://docs.github.com/en/rest/issues/comments demands. Who has it may change anybody's comment.
 */
export function answerCommentWrite({ method, section, rest, body }: Write, state: GitHubState): Answer {
  const [first = '', last = ''] = rest;
  if (section !== 'issues' || rest.length !== 2) return NOT_FOUND;
  if (state.permissions['pull-requests'] !== 'write') return FORBIDDEN;
  const text = String(JSON.parse(body).body);
  if (method === 'POST' && last === 'comments') return create(Number(first), text, state);
  if (method === 'PATCH' && first === 'comments') return update(Number(last), text, state);
  return NOT_FOUND;
}

function create(number: number, body: string, state: GitHubState): Answer {
  const stored = state.pullRequests.get(number);
  if (stored === undefined) return NOT_FOUND;
  // As told in https://github.com/renovatebot/renovate/issues/6215
  if (state.comments.isLocked(number))
    return refusal(403, 'Unable to create comment because issue is locked.');
  const { id } = state.comments.add(number, body, true);
  state.pullRequests.set({ ...stored, data: { ...stored.data, updated_at: new Date().toISOString() } });
  return { status: 201, body: { id, body } };
}

function update(id: number, body: string, { comments }: GitHubState): Answer {
  const comment = comments.find(id);
  if (comment === undefined) return NOT_FOUND;
  comment.body = body;
  return { status: 200, body: { id, body } };
}
