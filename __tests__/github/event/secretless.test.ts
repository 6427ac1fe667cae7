import { expect, test } from '@jest/globals';
import { whyNoSecrets } from '../../../src/github/event/secretless.ts';
import { example } from '../../github-server/examples.ts';
import { eventOf } from '../events.ts';

const own = example('pull_request', 'opened');
const ownReview = example('pull_request_review', 'submitted');
const release = example('release', 'published');

function fromFork<Payload extends typeof own | typeof ownReview>(payload: Payload): Payload {
  const { head } = payload.pull_request;
  const repo = { ...payload.repository, id: 1, full_name: 'somebody/Hello-World', fork: true };
  return { ...payload, pull_request: { ...payload.pull_request, head: { ...head, repo } } };
}

function fromDeletedFork<Payload extends typeof own | typeof ownReview>(payload: Payload): Payload {
  const { head } = payload.pull_request;
  return { ...payload, pull_request: { ...payload.pull_request, head: { ...head, repo: null } } };
}

const inFork = { ...release, repository: { ...release.repository, fork: true } };
const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' };

test.each([
  ['a pull request from a fork', eventOf('pull_request', fromFork(own)), {}, 'fork'],
  ['a pull request from a deleted fork', eventOf('pull_request', fromDeletedFork(own)), {}, 'fork'],
  ['a review of one from a fork', eventOf('pull_request_review', fromFork(ownReview)), {}, 'fork'],
  ['a fork’s in the base repository', eventOf('pull_request_target', fromFork(own)), {}, undefined],
  ['a pull request of the repository', eventOf('pull_request', own), {}, undefined],
  ['a review in the repository', eventOf('pull_request_review', ownReview), {}, undefined],
  ['one of Dependabot', eventOf('pull_request', own), dependabot, 'dependabot'],
  ['one of Dependabot, as target', eventOf('pull_request_target', own), dependabot, 'dependabot'],
  [
    'after a run of Dependabot',
    { name: 'workflow_run', action: 'completed', payload: {} },
    dependabot,
    undefined,
  ],
  ['a release in a fork', eventOf('release', inFork), {}, 'forked-repository'],
  ['a release', eventOf('release', release), { GITHUB_ACTOR: 'octocat' }, undefined],
  ['a run without a payload', { name: 'schedule', action: undefined, payload: {} }, {}, undefined],
] as const)('%s', (_, event, env, why) => {
  expect(whyNoSecrets(event, env)).toBe(why);
});
