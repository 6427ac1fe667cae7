import type { Options } from '../../notion-server/start.ts';
import { example } from '../github-server/examples.ts';
import { GitRepository, type MergeMethod } from '../github-server/git-repository.ts';
import type { GitHubServer } from '../github-server/start.ts';
import type { PullRequestExample, StoredRelease } from '../github-server/state.ts';
import { startWorld, type World } from './world.ts';

interface PullRequestWishes {
  title?: string;
  body?: string;
  branch?: string;
  labels?: readonly string[];
  author?: string;
  /** Day of January 2026 on which it was merged. */
  day?: number;
}

interface ReleaseWishes {
  /** Day of January 2026 on which it was published. */
  day: number;
  prerelease?: boolean;
  body?: string;
  annotated?: boolean;
}

/** A GitHub whose pull requests and releases have a real git history. */
export class Shipping {
  readonly git = new GitRepository();
  private readonly github: GitHubServer;
  /** Of releases, by their tags. */
  private readonly ids = new Map<string, number>();

  constructor(github: GitHubServer) {
    this.github = github;
    github.setHistory(this.git);
  }

  /** An open pull request with commits of its own. */
  open(
    number: number,
    wishes: PullRequestWishes & { commits?: number; base?: string } = {},
  ): PullRequestExample {
    const { commits = 1, base } = wishes;
    const messages = Array.from({ length: commits }, (_, index) => `Step ${index + 1} of #${number}`);
    this.git.open(number, messages, base);
    return this.show(number, wishes, false);
  }

  /** Opens and merges one. */
  merge(
    number: number,
    method: MergeMethod,
    wishes: PullRequestWishes & { commits?: number; base?: string } = {},
  ): PullRequestExample {
    this.open(number, wishes);
    return this.mergeOpen(number, method, wishes);
  }

  /** Merges one that is open. */
  mergeOpen(
    number: number,
    method: MergeMethod,
    wishes: PullRequestWishes & { base?: string } = {},
  ): PullRequestExample {
    this.git.merge(number, method, wishes.base);
    return this.show(number, wishes, true);
  }

  /** Shows a pull request on GitHub, whatever git has. */
  show(
    number: number,
    {
      title = `Change ${number}`,
      body = '',
      branch = `pull-${number}`,
      labels = [],
      author,
      day = 1,
    }: PullRequestWishes,
    isMerged: boolean,
  ): PullRequestExample {
    const { pull_request: opened } = example('pull_request', 'opened');
    const at = `${isoDay(day)}T00:00:00Z`;
    const { user } = opened;
    const data: PullRequestExample = {
      ...opened,
      id: 500_000_000 + number,
      number,
      title,
      body,
      user:
        author === undefined ? user : { ...user, login: author, html_url: `https://github.com/${author}` },
      html_url: `${this.github.serverUrl}/${this.github.repository}/pull/${number}`,
      head: { ...opened.head, ref: branch },
      labels: labels.map((name, index) => ({
        id: index,
        node_id: '',
        url: '',
        name,
        description: null,
        color: 'fff',
        default: false,
      })),
      updated_at: at,
      ...(isMerged && { state: 'closed', merged_at: at, closed_at: at }),
    };
    this.github.setPullRequest(data);
    return data;
  }

  /** Tags the newest commit, and publishes a release of the tag. */
  release(
    tag: string,
    { day, prerelease = false, body = '', annotated = false }: ReleaseWishes,
  ): StoredRelease {
    if (this.git.tag(tag) === undefined) this.git.tag(tag, annotated ? 'annotated' : 'lightweight');
    const { release } = example('release', 'published');
    const at = `${isoDay(day)}T12:00:00Z`;
    const id = this.ids.get(tag) ?? 600_000_001 + this.ids.size;
    this.ids.set(tag, id);
    const stored: StoredRelease = {
      ...release,
      id,
      tag_name: tag,
      name: tag,
      body,
      draft: false,
      prerelease,
      html_url: `${this.github.serverUrl}/${this.github.repository}/releases/tag/${tag}`,
      created_at: at,
      published_at: at,
      updated_at: at,
    };
    this.github.setRelease(stored);
    return stored;
  }

  remove(): void {
    this.git.remove();
  }
}

/** A world whose GitHub has a real git history, which is removed when the world is closed. */
export async function startShippingWorld(options?: Options): Promise<{ world: World; shipping: Shipping }> {
  const world = await startWorld(options);
  const shipping = new Shipping(world.github);
  const close = () => {
    shipping.remove();
    return world.close();
  };
  return { world: { ...world, close }, shipping };
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
}
