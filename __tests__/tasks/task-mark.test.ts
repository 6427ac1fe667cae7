import { expect, test } from '@jest/globals';
import { PULL_REQUEST_STATES } from '../../src/entry/entry.ts';
import { STATE_MARKS, UNFOLLOWED } from '../../src/tasks/task-mark.ts';

test('what rows remember of a state stays what it was when they were written', () => {
  const marks = {
    draft: '0',
    open: '1',
    'changes-requested': '2',
    approved: '3',
    merged: '4',
    closed: '5',
    'review-requested': '6',
  };
  expect(STATE_MARKS).toEqual(marks);
  expect(new Set([...Object.values(STATE_MARKS), UNFOLLOWED.state]).size).toBe(
    PULL_REQUEST_STATES.length + 1,
  );
});
