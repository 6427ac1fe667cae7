import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { History } from './history.ts';

export type MergeMethod = 'squash' | 'merge' | 'rebase';

interface KnownPullRequest {
  /** Commits that GitHub says are from it: those of its branch, and what its merge made of them. */
  oids: Set<string>;
  mergeCommit: string | undefined;
}

const MAIN = 'main';

/** No housekeeping and no waiting for the disk, as the repository does not live long. */
const CONFIG = { 'maintenance.auto': 'false', 'core.fsync': 'none' };

/** A real git repository in a temporary folder, with the pull requests that its commits are from. */
export class GitRepository implements History {
  /** Pull requests that the index of commits does not know yet. */
  readonly unindexed = new Set<number>();
  private readonly folder = mkdtempSync(join(tmpdir(), 'history-'));
  private readonly pullRequests = new Map<number, KnownPullRequest>();
  private seconds = 0;
  /** What git has answered since the last change: each question takes a process. */
  private readonly answers = new Map<string, string>();

  constructor() {
    this.git('init', '--quiet', '--template=', `--initial-branch=${MAIN}`);
    this.commit('First commit');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A commit that changes a file of its own. */
  commit(message: string): string {
    const name = `file-${++this.seconds}`;
    writeFileSync(join(this.folder, name), message);
    this.git('add', name);
    this.git('commit', '--quiet', '--message', message);
    return this.head();
  }

  /** Many commits, faster than one by one. */
  commitMany(count: number): void {
    const from = this.head();
    const commits = Array.from({ length: count }, (_, index) => {
      const parent = index === 0 ? `from ${from}\n` : '';
      return `commit refs/heads/${MAIN}\ncommitter Ada <ada@example.com> ${1_600_000_000 + index} +0000\ndata 4\nwork${parent ? `\n${parent}` : '\n'}`;
    });
    this.git({ input: `${commits.join('\n')}\n` }, 'fast-import', '--quiet', '--force');
    this.git('reset', '--quiet', '--hard');
  }

  /** Tags the newest commit, where it is told how. */
  tag(name: string, how?: 'annotated' | 'lightweight'): string | undefined {
    if (how === 'annotated') this.git('tag', '--annotate', '--message', name, name);
    if (how === 'lightweight') this.git('tag', name);
    const isThere = how !== undefined || this.ask('tag', '--list', name) !== '';
    return isThere ? this.ask('rev-parse', `refs/tags/${name}^{commit}`) : undefined;
  }

  /** A branch with commits of its own, for a pull request that is open. */
  open(number: number, messages: readonly string[], base = MAIN): void {
    this.git('checkout', '--quiet', '-b', `pull-${number}`, base);
    const oids = new Set(messages.map((message) => this.commit(message)));
    this.checkOut(base);
    this.pullRequests.set(number, { oids, mergeCommit: undefined });
  }

  merge(number: number, method: MergeMethod, base = MAIN): void {
    const known = this.known(number);
    const branch = `pull-${number}`;
    this.checkOut(base);
    const before = this.head();
    const title = `Pull request ${number} (#${number})`;
    if (method === 'merge') this.git('merge', '--quiet', '--no-ff', '--message', title, branch);
    else if (method === 'squash') {
      this.git('merge', '--quiet', '--squash', branch);
      this.git('commit', '--quiet', '--message', title);
    } else this.git('cherry-pick', `${base}..${branch}`);
    known.mergeCommit = this.head();
    const made =
      method === 'rebase'
        ? this.ask('rev-list', '--first-parent', `${before}..HEAD`).split('\n')
        : [known.mergeCommit];
    for (const oid of made) known.oids.add(oid);
  }

  /** The commit that a merge made, once more on another branch, pushed by hand. */
  cherryPick(number: number, onto: string): void {
    const { mergeCommit = '' } = this.known(number);
    this.checkOut(onto);
    this.git('cherry-pick', '-x', mergeCommit);
  }

  /** Opens a pull request that takes another one back. */
  openRevert(number: number, reverted: number): void {
    const { mergeCommit = '' } = this.known(reverted);
    this.git('checkout', '--quiet', '-b', `pull-${number}`, MAIN);
    this.git('revert', '--no-edit', mergeCommit);
    this.pullRequests.set(number, { oids: new Set([this.head()]), mergeCommit: undefined });
    this.checkOut(MAIN);
  }

  branch(name: string, from: string): void {
    this.git('branch', name, from);
  }

  /** Says that commits are from a pull request. */
  know(number: number, oids: readonly string[]): void {
    const known = this.pullRequests.get(number) ?? { oids: new Set<string>(), mergeCommit: undefined };
    for (const oid of oids) known.oids.add(oid);
    this.pullRequests.set(number, known);
  }

  head(): string {
    return this.inFolder('.git', 'refs', 'heads', this.current());
  }

  commits(head: string, base?: string): string[] {
    const range = base === undefined ? [head] : [`${base}..${head}`];
    return this.ask('rev-list', '--reverse', '--topo-order', ...range)
      .split('\n')
      .filter((oid) => oid !== '');
  }

  pullRequestsOf(oid: string): number[] {
    return [...this.pullRequests]
      .filter(([number, { oids }]) => oids.has(oid) && !this.unindexed.has(number))
      .map(([number]) => number);
  }

  mergeCommitOf(number: number): string | undefined {
    return this.pullRequests.get(number)?.mergeCommit;
  }

  find(sha: string): string | undefined {
    return this.ask('rev-list', '--all')
      .split('\n')
      .find((oid) => oid.startsWith(sha));
  }

  private known(number: number): KnownPullRequest {
    const known = this.pullRequests.get(number);
    if (known === undefined) throw new Error(`There is no pull request ${number}`);
    return known;
  }

  /** The branch that is checked out. */
  private current(): string {
    return this.inFolder('.git', 'HEAD').replace('ref: refs/heads/', '');
  }

  private inFolder(...path: string[]): string {
    return readFileSync(join(this.folder, ...path), 'utf8').trim();
  }

  private checkOut(branch: string): void {
    if (this.current() !== branch) this.git('checkout', '--quiet', branch);
  }

  /** Asks git something that changes nothing. */
  private ask(...words: string[]): string {
    const question = words.join(' ');
    const answer = this.answers.get(question) ?? this.run(words);
    this.answers.set(question, answer);
    return answer;
  }

  /** Has git change something. */
  private git(...args: (string | { input: string })[]): string {
    this.answers.clear();
    return this.run(args);
  }

  private run(args: (string | { input: string })[]): string {
    const [first] = args;
    const input = typeof first === 'object' ? first.input : undefined;
    const words = args.filter((arg) => typeof arg === 'string');
    const date = `${1_700_000_000 + this.seconds} +0000`;
    const identity = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => [
        [`GIT_${role}_NAME`, 'Ada'],
        [`GIT_${role}_EMAIL`, 'ada@example.com'],
        [`GIT_${role}_DATE`, date],
      ]),
    );
    const env = {
      ...process.env,
      ...identity,
      ...Object.fromEntries(
        Object.entries(CONFIG).flatMap(([name, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, name],
          [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
      ),
      GIT_CONFIG_COUNT: String(Object.keys(CONFIG).length),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    };
    const options = {
      cwd: this.folder,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      ...(input && { input }),
    } as const;
    return execFileSync('git', words, options).trim();
  }
}
