import type { GitHub } from '../github/api/github.ts';
import { type GraphqlAnswer, isWhole, presentNodes } from '../github/api/graphql.ts';
import { Unreadable, unreadableGraphql } from '../github/api/unreadable.ts';
import { PageSize } from '../github/listing.ts';
import { quoted } from '../quoted.ts';
import {
  askRepository,
  type CommitsAnswer,
  commitsIn,
  commitsQuery,
  failuresOf,
  type ShippedNode,
} from './shipped-query.ts';

/** The commits of a release, and the pull requests that they may be from. */
export interface ReadCommits {
  oids: ReadonlySet<string>;
  /** Whatever their state. */
  pullRequests: ShippedNode[];
  /** Whether GitHub told the commits, be there none. */
  known: boolean;
  /** Why GitHub did not tell a part of them, which it may do later. */
  failure: Unreadable | undefined;
  warning: string | undefined;
}

/** A release whose commits are being read. */
interface Reading {
  tag: string;
  previousTag: string | undefined;
  oids: Set<string>;
  pullRequests: ShippedNode[];
  recent: ShippedNode[];
  failure: Unreadable | undefined;
  /** Whether GitHub had no such tag once, which may be new. */
  wasMissing: boolean;
  size: number;
  cursor: string | null;
  done: (commits: ReadCommits) => void;
  failed: (error: unknown) => void;
}

/** Commits in a page at first: GitHub gives up a query after 10 seconds. */
const PAGE = 15;
/** Commits that are looked at, so that no release costs the token more than 134 of its points. */
const MOST = 2000;
/** Releases in a query: without labels as many pages of commits cost a point. */
const AT_ONCE = 6;
/** Good answers after which as many releases are asked for again as before a failure. */
const RECOVERY = 10;
/** Releases in a row that GitHub fails to tell of until it is not asked for more: each may take a minute. */
export const PATIENCE = 3;

/** Reads the commits of releases: those that are asked for at the same time by one query, and one query at a time. */
export class CommitReader {
  private readonly github: GitHub;
  readonly labels: boolean;
  private readonly waiting: Reading[] = [];
  private readonly atOnce = new PageSize(AT_ONCE, RECOVERY);
  private isAsking = false;
  private failures = 0;

  /** @param labels whether labels of pull requests are wanted: they make up most of what a query costs */
  constructor(github: GitHub, labels: boolean) {
    this.github = github;
    this.labels = labels;
  }

  /**
   * The commits of a tag since another one, or since the beginning. GitHub's index of which pull requests a commit is from
   * lags for those merged a moment ago: the last 50 are told apart by their merge commits.
   * @throws Unreadable
   */
  read(tag: string, previousTag: string | undefined): Promise<ReadCommits> {
    return new Promise((done, failed) => {
      const found = { oids: new Set<string>(), pullRequests: [], recent: [], failure: undefined };
      const start = { size: PAGE, cursor: null, wasMissing: false };
      this.waiting.push({ tag, previousTag, ...found, ...start, done, failed });
      if (!this.isAsking) this.askAll();
    });
  }

  /** Never throws. */
  private async askAll(): Promise<void> {
    this.isAsking = true;
    await Promise.resolve(); // what is asked for in the same moment goes into the same query
    while (this.waiting.length > 0) {
      const some = this.waiting.splice(0, this.atOnce.now);
      try {
        const missing = take(await this.ask(some), some);
        this.atOnce.answered();
        this.failures = 0;
        this.waiting.push(...some.filter(({ cursor }) => cursor !== null));
        if (missing.length > 0) await this.github.pause(this.github.lag);
        this.waiting.push(...missing);
      } catch (error) {
        this.afterFailure(error, some);
      }
    }
    this.isAsking = false;
  }

  private ask(some: readonly Reading[]): Promise<GraphqlAnswer<CommitsAnswer>> {
    const variables = some.flatMap(({ tag, previousTag, size, cursor }, index) => [
      ...(previousTag === undefined ? [] : [[`base${index}`, `refs/tags/${previousTag}`]]),
      [`head${index}`, tag],
      [`size${index}`, size],
      [`cursor${index}`, cursor],
    ]);
    return askRepository(
      this.github,
      commitsQuery(some.map(({ previousTag }) => previousTag !== undefined)),
      {
        ...Object.fromEntries(variables),
        labels: this.labels,
        isFirst: some.some(({ cursor }) => cursor === null),
      },
      (repository) => commitsIn(repository, some.length),
    );
  }

  /** GitHub may not have answered in time: it is asked for less. */
  private afterFailure(error: unknown, some: readonly Reading[]): void {
    const isSlow = error instanceof Unreadable && error.reason === 'unavailable';
    const [first] = some;
    if (isSlow && some.length > 1) this.atOnce.failed();
    else if (isSlow && first && first.size > 1) first.size = Math.ceil(first.size / 4);
    else {
      this.failures += 1;
      const hopeless = this.failures >= PATIENCE ? this.waiting.splice(0) : [];
      for (const { failed } of [...some, ...hopeless]) failed(error);
      return;
    }
    this.waiting.unshift(...some);
  }
}

/**
 * Adds to each release what GitHub told; one that is whole has no cursor any more.
 * @returns those whose tag was missing for the first time
 */
function take({ data, errors }: GraphqlAnswer<CommitsAnswer>, some: readonly Reading[]): Reading[] {
  const newlyMissing: Reading[] = [];
  for (const [index, reading] of some.entries()) {
    const { tag, previousTag, oids } = reading;
    const told = data.releases[index];
    const page = told?.page;
    const failures = failuresOf(errors, `r${index}`);
    if (reading.cursor === null) {
      reading.recent = presentNodes(data.pullRequests);
      if (!isWhole(data.pullRequests))
        reading.failure ??= unreadableGraphql(failuresOf(errors, 'pullRequests'));
    }
    reading.cursor = null;
    if (page === undefined) {
      const missing = previousTag !== undefined && !told ? previousTag : tag;
      if (failures.length > 0) reading.failed(unreadableGraphql(failures));
      else if (!reading.wasMissing) newlyMissing.push(reading);
      else reading.done(commitsOf(reading, noTag(tag, missing), false));
      reading.wasMissing = true;
      continue;
    }
    const isLacking = !isWhole(page) || presentNodes(page).some(({ pullRequests }) => !pullRequests);
    if (isLacking || failures.length > 0) reading.failure ??= unreadableGraphql(failures);
    for (const commit of presentNodes(page)) {
      oids.add(commit.oid);
      const own = presentNodes(commit.pullRequests).filter(({ repository }) => repository === data.id);
      reading.pullRequests.push(...own);
    }
    if (page.next === null) reading.done(commitsOf(reading));
    else if (oids.size >= MOST) reading.done(commitsOf(reading, tooMany(tag, previousTag)));
    else reading.cursor = page.next;
  }
  return newlyMissing;
}

function commitsOf(reading: Reading, warning?: string, known = true): ReadCommits {
  const { oids, pullRequests, recent, failure } = reading;
  const merged = recent.filter(({ mergeCommit }) => mergeCommit !== undefined && oids.has(mergeCommit));
  return { oids, pullRequests: [...pullRequests, ...merged], known, failure, warning };
}

function noTag(tag: string, missing: string): string {
  return `GitHub has no tag ${quoted(missing)}, so the commits of the release ${quoted(tag)} are not known: only pull requests that its notes link are linked.`;
}

function tooMany(tag: string, previousTag: string | undefined): string {
  const since = previousTag === undefined ? '' : ` since ${quoted(previousTag)}`;
  return `The release ${quoted(tag)} has more than ${MOST.toLocaleString('en')} commits${since}; only the pull requests of so many are linked. The input \`previous-tag\` names a later tag to begin at.`;
}
