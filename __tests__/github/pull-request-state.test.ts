import { describe, expect, test } from '@jest/globals';
import { pullRequestState, verdictOf } from '../../src/github/pull-request-state.ts';

describe('the state of a pull request', () => {
  const open = { merged: false, closed: false, draft: false, verdict: 'open' } as const;

  test.each([
    ['open', open],
    ['approved', { ...open, verdict: 'approved' }],
    ['changes-requested', { ...open, verdict: 'changes-requested' }],
    ['draft', { ...open, draft: true, verdict: 'approved' }],
    ['closed', { ...open, closed: true, draft: true, verdict: 'approved' }],
    ['merged', { merged: true, closed: true, draft: true, verdict: 'changes-requested' }],
  ] as const)('%s', (state, facts) => {
    expect(pullRequestState(facts)).toBe(state);
  });
});

describe('the verdict of reviews', () => {
  test.each([
    ['APPROVED', [], 'approved'],
    ['CHANGES_REQUESTED', [], 'changes-requested'],
    ['REVIEW_REQUIRED', ['APPROVED'], 'open'],
    ['APPROVED', ['CHANGES_REQUESTED'], 'approved'],
    [null, [], 'open'],
    [null, ['APPROVED'], 'approved'],
    [null, ['APPROVED', 'CHANGES_REQUESTED'], 'changes-requested'],
    [null, ['DISMISSED'], 'open'],
  ])('decision %s with the opinions %j is %s', (decision, opinions, verdict) => {
    expect(verdictOf(decision, opinions)).toBe(verdict);
  });
});
