import { manyPullRequests, manyReleases } from '../../github-server/many.ts';
import type { PullRequestExample, StoredRelease } from '../../github-server/state.ts';
import { pullRequestEvent, releaseEvent } from '../../support/events.ts';
import type { Scene } from './scene.ts';

/** A pull request or a release, which changes. */
export interface Changing {
  key: string;
  /** How GitHub shows it: `title` and `text` change with each version. */
  title: string;
  text: string;
  version: number;
  /** The next version, which GitHub shows so many milliseconds from now. */
  change: (after?: number) => Change;
}

interface Change {
  event: GitHubEvent;
  /** Lets GitHub show it. */
  show: () => void;
}

export type GitHubEvent = [event: string, payload: object];

/** Fills GitHub, and gives what is there. */
export function fillGitHub(
  { world: { github }, time }: Scene,
  pullRequests: number,
  releases: number,
): Changing[] {
  const changedAt = (after: number) => new Date(time.now() + after).toISOString().replace(/\.\d+/, '');
  const many = manyPullRequests(pullRequests, github);
  github.setPullRequests(many);
  const numbers = Array.from({ length: pullRequests }, (_, index) => index + 1);
  return [
    ...numbers.map((number) => {
      const { data, ...reviewed } = many.at(number);
      return changing(`pull/${data.id}`, data.title, data.body ?? '', ({ title, text: body }, after) => {
        const now: PullRequestExample = { ...data, title, body, updated_at: changedAt(after) };
        const show = () => github.setPullRequest(now, reviewed);
        return { event: ['pull_request', pullRequestEvent(now)], show };
      });
    }),
    ...manyReleases(releases, github).map((release) => {
      github.setRelease(release);
      return changing(
        `release/${release.id}`,
        release.name ?? '',
        release.body ?? '',
        ({ title, text: body }, after) => {
          const now: StoredRelease = { ...release, name: title, body, updated_at: changedAt(after) };
          return { event: ['release', releaseEvent(now, 'edited')], show: () => github.setRelease(now) };
        },
      );
    }),
  ];
}

function changing(
  key: string,
  title: string,
  text: string,
  tell: (now: Changing, after: number) => Change,
): Changing {
  const one: Changing = {
    key,
    title,
    text,
    version: 0,
    change: (after = 0) => {
      one.version += 1;
      one.title = `Version ${one.version} of ${key}`;
      one.text = `Text ${one.version} of ${key}`;
      return tell(one, after);
    },
  };
  return one;
}
