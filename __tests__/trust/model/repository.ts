import type { Label } from '@octokit/webhooks-types';
import { example } from '../../github-server/examples.ts';
import type { GitHubServer } from '../../github-server/start.ts';
import type { PullRequestExample, StoredRelease } from '../../github-server/state.ts';
import type { StepClock } from './clock.ts';
import { type Shown, shownPullRequest, shownRelease } from './expected.ts';
import { textAt } from './texts.ts';
import type { GitHubEvent, PullRequestThing, ReleaseThing, StoredThing, Thing } from './thing.ts';

/** Most of each kind, so that many things happen to each. */
const MOST = 3;

const TAGS = ['v1.2.0', 'core-v2.0.0', '3.0.1', 'v1.2.1', 'core-v2.0.1'];

/** GitHub's side of the model: it is changed as people change it, and tells the events of that. */
export class Repository {
  readonly releases: ReleaseThing[] = [];
  readonly pullRequests: PullRequestThing[] = [];
  /** Events that no run has been started by. */
  readonly pending: GitHubEvent[] = [];
  readonly #github: GitHubServer;
  readonly #clock: StepClock;
  readonly #seesDrafts: boolean;
  #made = 0;

  constructor(github: GitHubServer, clock: StepClock, seesDrafts: boolean) {
    this.#github = github;
    this.#clock = clock;
    this.#seesDrafts = seesDrafts;
    github.permit({ contents: seesDrafts ? 'write' : 'read' });
  }

  get now(): string {
    return this.#clock.iso();
  }

  get things(): readonly Thing[] {
    return [...this.releases, ...this.pullRequests];
  }

  get isFull(): { releases: boolean; pullRequests: boolean } {
    return { releases: this.releases.length >= MOST, pullRequests: this.pullRequests.length >= MOST };
  }

  release(state: 'draft' | 'prerelease' | 'released', text: number): void {
    this.#made += 1;
    const { release } = example('release', 'published');
    const round = Math.floor(this.#made / TAGS.length);
    const tag = (TAGS[this.#made % TAGS.length] ?? '').replace(
      /\d/,
      (major) => `${Number(major) + 10 * round}`,
    );
    const at = this.now;
    const data: StoredRelease = {
      ...release,
      ...stateOfRelease(state, at),
      id: 600_000_000 + this.#made,
      tag_name: tag,
      created_at: at,
      html_url: this.#address(`releases/tag/${tag}`),
    };
    const thing: ReleaseThing = {
      key: `release/${data.id}`,
      versions: [],
      state: 'there',
      data,
      text: textAt(text),
      reviews: [],
    };
    this.releases.push(thing);
    this.changeRelease(thing, {}, state === 'draft' ? [] : ['published', 'released']);
  }

  /** @param actions of the events that GitHub tells it by; drafts have none */
  changeRelease(thing: ReleaseThing, changes: Partial<StoredRelease>, actions: readonly string[]): void {
    if (thing.state === 'deleted') return;
    const at = this.now;
    thing.data = { ...thing.data, body: thing.text.markdown, updated_at: at, ...changes };
    thing.state = thing.data.draft && !this.#seesDrafts ? 'hidden' : 'there';
    this.#github.setRelease(thing.data);
    this.#note(thing, shownRelease(thing.data, false));
    for (const action of actions) this.#tell(thing, 'release', action, { release: thing.data });
  }

  publish(thing: ReleaseThing, state: 'prerelease' | 'released'): void {
    const wasDraft = thing.data.draft;
    const actions = wasDraft ? ['published', 'released'] : ['edited', 'released'];
    const shipped = thing.data.published_at;
    this.changeRelease(thing, { ...stateOfRelease(state, wasDraft ? this.now : shipped) }, actions);
  }

  unpublish(thing: ReleaseThing): void {
    if (!thing.data.draft) this.changeRelease(thing, { draft: true, published_at: null }, ['unpublished']);
  }

  renameTag(thing: ReleaseThing): void {
    const tag = `${thing.data.tag_name}.1`;
    const html_url = this.#address(`releases/tag/${tag}`);
    this.changeRelease(thing, { tag_name: tag, html_url }, thing.data.draft ? [] : ['edited']);
  }

  deleteRelease(thing: ReleaseThing): void {
    if (thing.state === 'deleted') return;
    this.#github.removeRelease(thing.data.id);
    thing.state = 'deleted';
    this.#note(thing, shownRelease(thing.data, true));
    if (!thing.data.draft) this.#tell(thing, 'release', 'deleted', { release: thing.data });
  }

  open(text: number, draft: boolean): void {
    this.#made += 1;
    const { pull_request: opened } = example('pull_request', 'opened');
    const number = 100 + this.#made;
    const data: PullRequestExample = {
      ...opened,
      id: 500_000_000 + this.#made,
      number,
      title: `Change ${number}`,
      draft,
      html_url: this.#address(`pull/${number}`),
      created_at: this.now,
    };
    const thing: PullRequestThing = {
      key: `pull/${data.id}`,
      versions: [],
      state: 'there',
      data,
      text: textAt(text),
      reviews: [],
    };
    this.pullRequests.push(thing);
    this.changePullRequest(thing, {}, 'opened');
  }

  /** @param review what the event tells of beside the pull request */
  changePullRequest(
    thing: PullRequestThing,
    changes: Partial<PullRequestExample>,
    action: string,
    review?: object,
  ): void {
    thing.data = { ...thing.data, body: thing.text.markdown || null, updated_at: this.now, ...changes };
    this.#github.setPullRequest(thing.data, { reviews: thing.reviews });
    this.#note(thing, shownPullRequest(thing.data, thing.reviews));
    const told = { number: thing.data.number, pull_request: thing.data, ...(review && { review }) };
    this.#tell(thing, review ? 'pull_request_review' : 'pull_request', action, told);
  }

  #note<Data extends { updated_at?: string; labels?: Label[] }>(
    thing: StoredThing<Data>,
    shown: Shown,
  ): void {
    const updated = Math.floor(Date.parse(thing.data.updated_at ?? '') / 1000);
    const { labels = [] } = thing.data;
    const isUnwanted = shown.Status === 'Draft' || labels.some(({ name }) => name === 'bug');
    thing.versions.push({ updated, shown, text: thing.text, isUnwanted });
  }

  #tell(thing: Thing, name: GitHubEvent['name'], action: string, told: object): void {
    const about = name === 'release' ? example('release', 'published') : example('pull_request', 'opened');
    const payload = { ...about, action, ...structuredClone(told) };
    const isDraft = 'release' in told && Object(told.release).draft;
    this.pending.push({ name, action, payload, thing, version: thing.versions.length - 1, isDraft });
  }

  #address(path: string): string {
    return `${this.#github.serverUrl}/${this.#github.repository}/${path}`;
  }
}

function stateOfRelease(state: 'draft' | 'prerelease' | 'released', at: string | null) {
  return {
    draft: state === 'draft',
    prerelease: state === 'prerelease',
    published_at: state === 'draft' ? null : at,
  };
}
