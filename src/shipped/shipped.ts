import type { Release, RowIdentity } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import { type Ignored, wantsRow } from '../entry/unwanted.ts';
import type { GitHub } from '../github/api/github.ts';
import { Unreadable } from '../github/api/unreadable.ts';
import type { Notion } from '../notion/api/connection.ts';
import type { PullRequestRows } from '../notion/page/references.ts';
import { type RowLinks, type WantedPage, wantedPage } from '../notion/property/relation.ts';
import { ManyRows } from '../notion/row/find-many.ts';
import { type Row, rowOf, type Source } from '../notion/row/find-rows.ts';
import { quoted } from '../quoted.ts';
import type { LinkSettings } from '../settings/settings.ts';
import { type MadeNotes, makeNotes } from './make-notes.ts';
import { previousTag, type ReleaseTag, readReleaseTags } from './previous-tag.ts';
import { CommitReader, PATIENCE } from './read-commits.ts';
import { readShipped, type Ships } from './read-shipped.ts';

/** What a release ships, as a run has found it. */
interface FoundShips extends Omit<Ships, 'isEmpty' | 'isPartial'> {
  /** Whether a later run may find more. */
  retries: boolean;
  /** Where its commits begin; nothing for the first release of its line. */
  previousTag: string | undefined;
}

/** In which ways releases are handled in a run. */
export interface ShippedPolicy {
  /** Whether a release is looked at though its row says that all its pull requests are linked. */
  looksAtLinked: boolean;
  /** Whether the input `previous-tag` counts: it is about one release. */
  takesPreviousTag: boolean;
}

/** What the releases of a run ship, and the rows of that; asks for nothing twice. */
export class Shipped {
  readonly policy: ShippedPolicy;
  /** Whether all pull requests of the repository are known, with those that have no row. */
  isWhole = false;
  private readonly github: GitHub;
  private readonly links: LinkSettings;
  private readonly ignored: Ignored;
  private readonly commits: CommitReader;
  private readonly many: ManyRows;
  private readonly seen: PullRequestRows;
  /** Rows of pull requests, by key, that this run has brought up to date. */
  private readonly rows = new Map<string, WantedPage>();
  /** Rows that are made, or were to be, by the key of the pull request. */
  readonly making = new Map<string, Promise<void>>();
  /** Keys of pull requests whose rows are not to be made any more. */
  private readonly triedRows = new Set<string>();
  /** When the earliest pull request was merged that had no row before; ISO 8601. */
  private earliestNew: string | undefined;
  private tags: Promise<ReleaseTag[]> | undefined;
  private failures = 0;
  private readonly ships = new WeakMap<Release, Promise<FoundShips>>();
  private readonly notes = new WeakMap<Release, Promise<MadeNotes>>();
  private readonly found = new WeakMap<Release, ReadonlyMap<string, WantedPage>>();

  /**
   * @param seen takes the rows that are looked up
   * @param makesNotes whether notes are made, which group pull requests by their labels
   */
  constructor(
    github: GitHub,
    notion: Notion,
    links: LinkSettings,
    ignored: Ignored,
    policy: ShippedPolicy,
    seen: PullRequestRows,
    makesNotes: boolean,
  ) {
    this.github = github;
    this.commits = new CommitReader(github, makesNotes || ignored.labels.length > 0);
    this.many = new ManyRows(notion);
    this.links = links;
    this.ignored = ignored;
    this.policy = policy;
    this.seen = seen;
  }

  /** What a release ships; the tags of other releases are read once. @throws Unreadable */
  of(release: Release): Promise<FoundShips> {
    const ships = this.ships.get(release) ?? this.ask(release);
    this.ships.set(release, ships);
    return ships;
  }

  /** Notes made from a release's pull requests, as HTML, and what the user should know of them. @throws Unreadable */
  notesOf(release: Release): Promise<MadeNotes> {
    const notes = this.notes.get(release) ?? this.make(release);
    this.notes.set(release, notes);
    return notes;
  }

  /** Whether pull requests have got rows since that a release may ship. */
  mayLead({ shipped = '' }: Release): boolean {
    return this.policy.looksAtLinked || (this.earliestNew !== undefined && shipped >= this.earliestNew);
  }

  /** Takes a pull request's row, be it new, so that releases need not ask for it. */
  add(
    { key, shipped }: RowIdentity & { shipped: string | undefined },
    row: Row,
    otherSide: string,
    isNew: boolean,
  ): void {
    this.rows.set(key, wantedPage(row, key, otherSide));
    if (isNew && shipped !== undefined && (this.earliestNew ?? shipped) >= shipped)
      this.earliestNew = shipped;
  }

  /** Takes a pull request whose row is made, or could not be. */
  tried({ key }: RowIdentity): void {
    this.triedRows.add(key);
  }

  /**
   * The rows that a release is to lead to, and the pull requests whose rows are to be made before. One query per 100 rows
   * that the run has not written, and one more among the archived for those that have no other.
   * @param otherSide the relation on rows of pull requests
   */
  async rowsOf(
    release: Release,
    source: Source,
    otherSide: string,
  ): Promise<{ links: NonNullable<RowLinks['pullRequests']>; lacking: ShippedPullRequest[] }> {
    const { pullRequests, retries } = await this.of(release);
    const others = this.found.get(release) ?? (await this.find(source, otherSide, pullRequests));
    this.found.set(release, others);
    const pageOf = ({ key }: RowIdentity) => this.rows.get(key) ?? others.get(key);
    const pages = new Map(pullRequests.flatMap((one) => pageOf(one) ?? []).map((page) => [page.id, page]));
    const missing = pullRequests.filter((one) => !pageOf(one) && wantsRow(one, this.ignored));
    const complete = !retries && (this.isWhole || missing.length === 0);
    const lacking =
      this.links.pullRequests === 'create' ? missing.filter(({ key }) => !this.triedRows.has(key)) : [];
    return { links: { pages: [...pages.values()], complete }, lacking };
  }

  private async find(
    source: Source,
    otherSide: string,
    pullRequests: readonly ShippedPullRequest[],
  ): Promise<ReadonlyMap<string, WantedPage>> {
    const others = this.isWhole ? [] : pullRequests.filter(({ key }) => !this.rows.has(key));
    const found = await this.many.findAnywhere(source, others, () => true);
    return new Map(
      others.flatMap((one) => {
        const row = rowOf(found.of(one));
        if (row === undefined) return [];
        this.seen.add(one.url, row);
        return [[one.key, wantedPage(row, one.key, otherSide)]];
      }),
    );
  }

  private async ask(release: Release): Promise<FoundShips> {
    if (this.failures >= PATIENCE) throw new Unreadable('unavailable', 'it failed to several times in a row');
    try {
      const ships = await this.read(release);
      this.failures = 0;
      return ships;
    } catch (error) {
      if (error instanceof Unreadable) this.failures += 1;
      throw error;
    }
  }

  private async read(release: Release): Promise<FoundShips> {
    const fixed = this.policy.takesPreviousTag ? this.links.previousTag : undefined;
    const previous = fixed ?? previousTag(release, await this.releaseTags());
    const { isEmpty, isPartial, ...shipped } = await readShipped(
      this.github,
      this.commits,
      release,
      previous,
    );
    if (fixed === undefined || isPartial || (shipped.known && !isEmpty))
      return { ...shipped, retries: isPartial, previousTag: previous };
    // Another tag may be meant: the next run without it tells.
    return { ...shipped, known: false, retries: true, previousTag: fixed, warning: wrongTag(fixed, release) };
  }

  private async make(release: Release): Promise<MadeNotes> {
    const { pullRequests, previousTag: previous } = await this.of(release);
    return makeNotes(this.github, release, pullRequests, previous);
  }

  private releaseTags(): Promise<ReleaseTag[]> {
    this.tags ??= readReleaseTags(this.github).catch((error) => {
      this.tags = undefined; // the next release may be luckier
      throw error;
    });
    return this.tags;
  }
}

function wrongTag(fixed: string, { version }: Release): string {
  return `No commits lie between ${quoted(fixed)}, which \`previous-tag\` names, and ${quoted(version)}: the tag is misspelt, or not an earlier one. Only pull requests that the notes link are linked, and no notes are made.`;
}
