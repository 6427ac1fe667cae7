import { example, examples } from '../../../__tests__/github-server/examples.ts';
import type { GitHubServer } from '../../../__tests__/github-server/start.ts';
import { historyOf, pull, pullRequestOf, release, releaseOf } from './past.ts';
import { CHECKOUT } from './pasts.ts';
import { person } from './people.ts';

/** Something that happens on GitHub, and the event that tells of it. */
export interface Happening {
  event: string;
  payload: { action: string; [part: string]: unknown };
  /** Brings GitHub to the state that the event tells of. */
  happen: () => void;
}

const NOTES = `## What’s new

- Customers pay up to 30 days later, thanks to @monalisa (#193)
  - see the [guide](docs/pay-later.md) for what a shop needs

> [!TIP]
> Try it with the card number \`4000 0025 0000 0003\`.

| Country | From | Up to   |
| ------- | ---: | ------: |
| DE, AT  | €20  | €1,000  |
| NL      | €35  | €500    |
`;

/** A pull request from its draft to the merge, and the release that brings it, published and edited. */
export function happeningsInCheckout(github: GitHubServer): Happening[] {
  const drafted = pull(193, 'feat: pay later', 'monalisa', 'draft', '2026-11-18', undefined, 'checkout');
  const pullRequest = pullRequestIn(github, drafted, 720_000_193);
  const merged = { ended: '2026-11-19T15:20:00Z', state: 'merged' } as const;
  const published = release(
    'v2.16.0',
    'v2.16.0',
    '2026-11-19',
    [193],
    NOTES.replace('30 days', 'thirty days'),
  );
  const tell = releaseIn(github, published, 720_000_001);
  github.setHistory(historyOf({ ...CHECKOUT, releases: [...CHECKOUT.releases, published] }));
  return [
    pullRequest('pull_request', 'opened', {}, false),
    pullRequest('pull_request', 'ready_for_review', { state: 'open' }, false),
    pullRequest('pull_request_review', 'submitted', { state: 'approved' }, true),
    pullRequest('pull_request', 'closed', merged, true),
    tell('published', {}),
    tell('edited', { name: 'Pay later', notes: NOTES }),
  ];
}

/** A pre-release; a release that is taken back; a pull request. */
export function happeningsInMobile(github: GitHubServer): Happening[] {
  const beta = release(
    'app@8.5.0-beta.1',
    'Mobile 8.5, beta',
    '2026-11-19',
    [],
    'For testers: the widget of orders.',
  );
  const mistaken = release('app@8.4.2', 'app@8.4.2', '2026-11-18', [], 'Built from the wrong branch.');
  const opened = pull(
    315,
    'fix: larger buttons on small screens',
    'octocat',
    'open',
    '2026-11-19',
    undefined,
    'a11y',
  );
  const mistake = releaseIn(github, mistaken, 730_000_002);
  return [
    mistake('published', {}),
    mistake('deleted', {}),
    releaseIn(github, beta, 730_000_001)('published', {}),
    pullRequestIn(github, opened, 730_000_315)('pull_request', 'opened', {}, false),
  ];
}

function releaseIn(github: GitHubServer, first: ReturnType<typeof release>, id: number) {
  const { release: _, ...rest } = example('release', 'published');
  return (action: string, changes: Partial<typeof first>): Happening => {
    const now = releaseOf({ ...first, ...changes }, github.repository, id);
    const happen = () => (action === 'deleted' ? github.removeRelease(id) : github.setRelease(now));
    return { event: 'release', payload: { ...rest, action, release: now }, happen };
  };
}

function pullRequestIn(github: GitHubServer, first: ReturnType<typeof pull>, id: number) {
  const { pull_request: _, ...opened } = example('pull_request', 'opened');
  const [reviewed] = examples('pull_request_review');
  const approval = { author: person('octocat'), state: 'APPROVED' } as const;
  return (event: string, action: string, changes: Partial<typeof first>, approved: boolean): Happening => {
    const now = pullRequestOf({ ...first, ...changes }, github.repository, id);
    const happen = () => github.setPullRequest(now, { reviews: approved ? [approval] : [] });
    const rest = event === 'pull_request_review' ? reviewed : opened;
    return { event, payload: { ...rest, action, pull_request: now }, happen };
  };
}
