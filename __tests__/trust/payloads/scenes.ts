import type { Json } from '../../../notion-server/json.ts';
import { example, examples } from '../../github-server/examples.ts';
import type { StoredRelease } from '../../github-server/state.ts';
import { assetOf } from '../../support/asset.ts';
import { runEvent } from '../../support/events.ts';
import type { World } from '../../support/world.ts';

/** An event of the README's workflow, and what GitHub shows of it. */
export interface Scene {
  event: string;
  payload: Json;
  /** Lets GitHub show it. */
  show(world: World): void;
}

const RELEASE = ['published', 'edited', 'released', 'unpublished', 'deleted'] as const;
const PULL_REQUEST = [
  ...(['opened', 'edited', 'reopened', 'closed', 'synchronize', 'ready_for_review'] as const),
  ...(['converted_to_draft', 'labeled', 'unlabeled', 'assigned', 'unassigned', 'milestoned'] as const),
  ...(['demilestoned', 'review_requested', 'review_request_removed'] as const),
];
const REVIEW = ['submitted', 'dismissed'] as const;

const COMMIT = '1234567890abcdef1234567890abcdef12345678';

/** Every event of the workflow by a payload of GitHub's own; where GitHub gives no example, by that of another action. */
export function scenes(): Scene[] {
  const pulls = PULL_REQUEST.flatMap((action) => {
    const payload = {
      ...(examples('pull_request').find((one) => one.action === action) ?? example('pull_request', 'opened')),
      action,
    };
    return ['pull_request', 'pull_request_target'].map((event) => sceneOf(event, payload));
  });
  const reviews = REVIEW.map((action) =>
    sceneOf('pull_request_review', {
      ...(examples('pull_request_review').find((one) => one.action === action) ??
        example('pull_request_review', 'submitted')),
      action,
    }),
  );
  const releases = RELEASE.map((action) =>
    sceneOf('release', { ...example('release', 'published'), release: shownRelease(), action }),
  );
  const all = ['schedule', 'workflow_dispatch'].map((event) =>
    sceneOf(event, { repository: example('pull_request', 'opened').repository, inputs: {} }),
  );
  return [...releases, ...pulls, ...reviews, ...all, workflowRun()];
}

function sceneOf(event: string, payload: object): Scene {
  return {
    event,
    payload: asJson(payload),
    show: ({ github }) => {
      github.setRelease(shownRelease());
      github.setPullRequest(pullRequestOf(payload));
    },
  };
}

/** GitHub's example, which has no asset, with one. */
export function shownRelease(): StoredRelease {
  return { ...example('release', 'published').release, assets: [assetOf('app.zip', 1)] };
}

type PullRequestExample = Parameters<World['github']['setPullRequest']>[0];

function pullRequestOf(payload: object): PullRequestExample {
  const shown = example('pull_request', 'opened').pull_request;
  return 'pull_request' in payload && typeof payload.pull_request === 'object'
    ? { ...shown, ...payload.pull_request }
    : shown;
}

function workflowRun(): Scene {
  const { pull_request } = example('pull_request', 'opened');
  const { ref } = pull_request.head;
  return {
    ...sceneOf('workflow_run', {}),
    payload: asJson(runEvent({ head_branch: ref, head_sha: COMMIT })),
  };
}

export function asJson(payload: unknown): Json {
  return JSON.parse(JSON.stringify(payload));
}
