import { describe, expect, test } from '@jest/globals';
import { pullRequestState, verdictOf } from '../../../src/github/pull-request/pull-request.ts';

describe('the state of a pull request', () => {
  const open = { merged: false, closed: false, draft: false, verdict: 'none', asked: false } as const;

  test.each([
    ['open', open],
    ['review-requested', { ...open, asked: true }],
    ['approved', { ...open, verdict: 'approved', asked: true }],
    ['changes-requested', { ...open, verdict: 'changes-requested', asked: true }],
    ['draft', { ...open, draft: true, verdict: 'approved', asked: true }],
    ['closed', { ...open, closed: true, draft: true, verdict: 'approved' }],
    ['merged', { ...open, merged: true, closed: true, draft: true, verdict: 'changes-requested' }],
    ['draft', { ...open, draft: true, verdict: 'unknown', asked: 'unknown' }],
    ['merged', { ...open, merged: true, verdict: 'unknown', asked: 'unknown' }],
  ] as const)('%s', (state, facts) => {
    expect(pullRequestState(facts)).toEqual({ state, mayBe: [] });
  });

  test.each([
    ['open', ['changes-requested', 'approved'], { verdict: 'unknown', asked: false }],
    ['review-requested', ['changes-requested', 'approved'], { verdict: 'unknown', asked: true }],
    ['open', ['review-requested'], { verdict: 'none', asked: 'unknown' }],
    ['open', ['review-requested', 'changes-requested', 'approved'], { verdict: 'unknown', asked: 'unknown' }],
    ['approved', [], { verdict: 'approved', asked: 'unknown' }],
  ] as const)('%s, or perhaps %j, where %j', (state, mayBe, unknown) => {
    expect(pullRequestState({ ...open, ...unknown })).toEqual({ state, mayBe });
  });
});

describe('the verdict of reviews', () => {
  test.each([
    ['APPROVED', [], true, 'approved'],
    ['CHANGES_REQUESTED', [], true, 'changes-requested'],
    ['REVIEW_REQUIRED', ['APPROVED'], true, 'none'],
    ['APPROVED', ['CHANGES_REQUESTED'], true, 'approved'],
    ['APPROVED', [], false, 'approved'],
    [null, [], true, 'none'],
    [null, ['APPROVED'], true, 'approved'],
    [null, ['APPROVED', 'CHANGES_REQUESTED'], true, 'changes-requested'],
    [null, ['DISMISSED'], true, 'none'],
    [null, [], false, 'unknown'],
    [null, ['APPROVED'], false, 'unknown'],
    [null, ['CHANGES_REQUESTED'], false, 'changes-requested'],
    [undefined, ['APPROVED'], true, 'unknown'],
  ])('decision %s with the opinions %j, whole: %s, is %s', (decision, opinions, isWhole, verdict) => {
    expect(verdictOf(decision, opinions, isWhole)).toBe(verdict);
  });
});
