import type { Entry } from '../entry/entry.ts';
import { Problem } from '../problems/problem.ts';
import type { GitHub } from './api/github.ts';
import { Unreadable, unreadableGraphql } from './api/unreadable.ts';
import type { Visibility } from './event/event.ts';
import { thingIn } from './parts.ts';

/** A part of a listing, in the order of GitHub's pages. */
export interface ListedPage<Listed extends Entry = Entry> {
  entries: Listed[];
  /** What GitHub said of each of those that it failed to show. */
  hidden: string[];
  /** How many the whole listing has, as far as known; nothing where only some of them are wanted. */
  total: number | undefined;
  /** Whether nothing comes after this page. */
  complete: boolean;
}

/** Entries from this time on, and the release of the tag that the time was taken from. */
export interface From {
  /** Milliseconds since 1970. */
  time: number;
  tag?: string;
}

/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
export async function readSince(
  github: GitHub,
  since: { time: string } | { tag: string } | undefined,
): Promise<From | undefined> {
  if (since === undefined) return undefined;
  if ('time' in since) return { time: Date.parse(since.time) };
  const { tag } = since;
  const time = (await releaseTime(github, tag)) ?? (await commitTime(github, tag));
  if (time === undefined) {
    throw new Problem(
      'input-invalid',
      `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${github.repository.fullName}.`,
      {
        why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
        remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
      },
    );
  }
  return { time: Date.parse(time), tag };
}

async function releaseTime(github: GitHub, tag: string): Promise<string | undefined> {
  const release = await orMissing(
    github.send((octokit) => octokit.rest.repos.getReleaseByTag({ ...github.about, tag })),
  );
  return thingIn(
    release?.data,
    (parts) => parts.optionalTime('published_at') ?? parts.optionalTime('created_at'),
  );
}

async function commitTime(github: GitHub, tag: string): Promise<string | undefined> {
  const about = { ...github.about, ref: `tags/${tag}` };
  const found = await orMissing(github.send((octokit) => octokit.rest.repos.getCommit(about)));
  return thingIn(found?.data, (parts) =>
    parts.part('commit', (commit) => commit.part('committer', (committer) => committer.time('date'))),
  );
}

async function orMissing<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'not-found') return undefined;
    throw error;
  }
}

const VISIBILITY_QUERY = `
  query ($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { isPrivate }
  }
`;

/**
 * Whether attachments of the repository need a login, for a run whose event does not tell: one request, one point.
 * @throws Unreadable
 */
export async function readVisibility(github: GitHub): Promise<Visibility> {
  const { owner, name } = github.repository;
  const { data, errors } = await github.ask(VISIBILITY_QUERY, { owner, name }, (answer) =>
    answer.nullable('repository', (repository) => ({ isPrivate: repository.flag('isPrivate') })),
  );
  if (!data) throw unreadableGraphql(errors);
  return data.isPrivate ? 'private' : 'public';
}

/**
 * How many of something GitHub is asked for at once: half as many after it failed to answer, as it gives up after 10 seconds;
 * twice as many again after some good answers.
 */
export class PageSize {
  now: number;
  readonly #largest: number;
  readonly #recovery: number;
  #good = 0;

  /** @param recovery good answers after which the size is doubled */
  constructor(largest: number, recovery: number) {
    this.now = largest;
    this.#largest = largest;
    this.#recovery = recovery;
  }

  answered(): void {
    this.#good += 1;
    if (this.#good >= this.#recovery) this.#resize(this.now * 2);
  }

  failed(): void {
    this.#resize(Math.floor(this.now / 2));
  }

  #resize(size: number): void {
    this.now = Math.min(Math.max(size, 1), this.#largest);
    this.#good = 0;
  }
}
