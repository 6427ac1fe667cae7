import { createHash } from 'node:crypto';
import { PULL_REQUEST_STATES, type PullRequestState } from '../entry.ts';
import type { TaskMentions } from './task-mentions.ts';

/**
 * What is remembered with a row once its tasks are linked: which were named, and, where tasks follow their pull requests, the state that they
 * were moved for. Only lower-case hexadecimal digits.
 */
export interface TaskMark {
  mentions: string;
  state: string;
}

const MENTIONS_LENGTH = 8;

/** In place of mentions that are to be looked up again; the state after them counts. */
export const UNKNOWN_MENTIONS = '0'.repeat(MENTIONS_LENGTH);

export function taskMark({ ids, pageIds }: TaskMentions, state: PullRequestState | undefined): TaskMark {
  const told = JSON.stringify([ids.map((id) => id.toLowerCase()).sort(), [...pageIds].sort()]);
  const mentions = createHash('sha256').update(told).digest('hex').slice(0, MENTIONS_LENGTH);
  return {
    mentions,
    state: state === undefined ? '' : PULL_REQUEST_STATES.indexOf(state).toString(16),
  };
}

export function readTaskMark(text: string): TaskMark {
  return { mentions: text.slice(0, MENTIONS_LENGTH), state: text.slice(MENTIONS_LENGTH) };
}

export function writtenTaskMark({ mentions, state }: TaskMark): string {
  return mentions + state;
}
