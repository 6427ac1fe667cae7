import { createHash } from 'node:crypto';
import type { PullRequestState } from '../entry/entry.ts';
import type { TaskMentions } from './task-mentions.ts';

/**
 * What is remembered with a row once its tasks are linked: which were named, and, where tasks follow their pull requests,
 * the state that they were moved for. Only lower-case hexadecimal digits.
 */
export interface TaskMark {
  mentions: string;
  state: string;
}

const MENTIONS_LENGTH = 8;

/** In place of mentions that are to be looked up again; the state after them counts. */
export const UNKNOWN_MENTIONS = '0'.repeat(MENTIONS_LENGTH);

/** In place of a row's tasks until they have followed its state, so that a run that dies before is repeated. */
export const UNFOLLOWED: TaskMark = { mentions: UNKNOWN_MENTIONS, state: 'f' };

/** How the state of a pull request is remembered: one digit, which stays what it is, as rows hold it. */
export const STATE_MARKS: Readonly<Record<PullRequestState, string>> = {
  draft: '0',
  open: '1',
  'changes-requested': '2',
  approved: '3',
  merged: '4',
  closed: '5',
  'review-requested': '6',
};

/** How what a pull request names is remembered, wherever it stands in what order. */
export function mentionsMark({ ids, pageIds }: TaskMentions): string {
  const told = JSON.stringify([ids.map((id) => id.toLowerCase()).sort(), [...pageIds].sort()]);
  return createHash('sha256').update(told).digest('hex').slice(0, MENTIONS_LENGTH);
}

export function readTaskMark(text: string): TaskMark {
  return { mentions: text.slice(0, MENTIONS_LENGTH), state: text.slice(MENTIONS_LENGTH) };
}

export function writtenTaskMark({ mentions, state }: TaskMark): string {
  return mentions + state;
}
