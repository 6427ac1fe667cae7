import { example, examples } from '../../__tests__/github-server/examples.ts';
import type { GitHubServer } from '../../__tests__/github-server/start.ts';

/** Something that happens on GitHub, and the event that tells of it. */
export interface Happening {
  event: string;
  payload: { action: string; [part: string]: unknown };
  /** Brings GitHub to the state that the event tells of. */
  happen: () => void;
}

const NOTES = `## What’s new

- Greets the world, thanks to @octocat (#2)
  - with a quick start in the [guide](docs/start.md)

> [!TIP]
> Try \`npx hello\`.

| Language | Greeting |
| -------- | -------- |
| en       | Hello    |
`;

const MERGED = {
  state: 'closed',
  merged: true,
  merged_at: '2019-05-15T15:21:18Z',
  closed_at: '2019-05-15T15:21:18Z',
} as const;

/**
 * A release published and edited; a pull request opened as a draft, made ready and approved.
 * @param ends whether the release is deleted, and the pull request merged, too
 * @param shift what their IDs differ by: GitHub gives none twice
 */
export function happeningsIn(
  github: GitHubServer,
  { ends, shift }: { ends: boolean; shift: number },
): Happening[] {
  const release = releaseIn(github, shift);
  const pull = pullRequestIn(github, shift);
  const corrected = { name: 'Hello, world', body: NOTES.replace('a quick start', 'a **quick start**') };
  return [
    release('published', { name: 'Hello', body: NOTES }),
    release('edited', corrected),
    ...(ends ? [release('deleted', corrected)] : []),
    pull('pull_request', 'opened', { draft: true }, false),
    pull('pull_request', 'ready_for_review', {}, false),
    pull('pull_request_review', 'submitted', {}, true),
    ...(ends ? [pull('pull_request', 'closed', MERGED, true)] : []),
  ];
}

function releaseIn(github: GitHubServer, shift: number) {
  const { release, ...rest } = example('release', 'published');
  const base = { ...release, id: release.id + shift, html_url: urlIn(github, 'releases/tag/0.0.1') };
  return (action: string, changes: Partial<typeof release>): Happening => {
    const now = { ...base, ...changes };
    const happen = () => (action === 'deleted' ? github.removeRelease(now.id) : github.setRelease(now));
    return { event: 'release', payload: { ...rest, action, release: now }, happen };
  };
}

function pullRequestIn(github: GitHubServer, shift: number) {
  const { pull_request, ...opened } = example('pull_request', 'opened');
  const [reviewed] = examples('pull_request_review');
  const approval = { author: { ...pull_request.user, login: 'octocat' }, state: 'APPROVED' } as const;
  const base = {
    ...pull_request,
    id: pull_request.id + shift,
    html_url: urlIn(github, 'pull/2'),
    title: 'Add a quick start',
  };
  return (event: string, action: string, changes: object, approved: boolean): Happening => {
    const now: typeof pull_request = { ...base, ...changes };
    const happen = () => github.setPullRequest(now, { reviews: approved ? [approval] : [] });
    const rest = event === 'pull_request_review' ? reviewed : opened;
    return { event, payload: { ...rest, action, pull_request: now }, happen };
  };
}

function urlIn({ repository }: GitHubServer, page: string): string {
  return `https://github.com/${repository}/${page}`;
}
