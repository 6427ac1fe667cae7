import { PULL_REQUEST_STATES, type PullRequest, type PullRequestState } from '../entry/entry.ts';
import { isSameOption } from '../notion/property/field-content.ts';
import { heldBy, shown } from '../notion/property/property-content.ts';
import { type RelationValue, relationOf } from '../notion/property/relation.ts';
import type { Row } from '../notion/row/find-rows.ts';
import { markOf } from '../notion/row/mark.ts';
import type { FieldSettings } from '../settings/settings.ts';
import type { TaskSettings } from '../settings/tasks.ts';
import { type Followers, isDone } from './move-tasks.ts';
import { mentionsMark, readTaskMark, STATE_MARKS, type TaskMark, UNFOLLOWED } from './task-mark.ts';
import { type TaskMentions, taskMentions } from './task-mentions.ts';
import type { Tasks } from './tasks.ts';
import type { TasksDatabase } from './tasks-database.ts';

/** What a pull request says of its tasks, and what its row shows of them. */
export interface WantedTasks {
  pullRequest: PullRequest;
  /** The relation's name. */
  relation: string;
  held: RelationValue;
  mentions: TaskMentions;
  /** The state of the pull request that counts for its tasks. */
  state: PullRequestState;
  /** Whether tasks follow it. */
  follow: boolean;
  /** Whether it has changed since tasks followed it; where no state is remembered, whether the row's status changes now. */
  isChanged: boolean;
  before: TaskMark;
  after: TaskMark;
  /** Whether they are to be looked up. */
  areOpen: boolean;
}

/**
 * @param statuses the changelog's options
 * @returns nothing where the row can't lead to tasks
 */
export function wantedTasks(
  pullRequest: PullRequest,
  row: Row | undefined,
  tasks: Tasks,
  statuses: FieldSettings['statuses'],
): WantedTasks | undefined {
  const { changelog, settings, policy } = tasks;
  const { tasks: relation, key } = changelog.names;
  if (relation === undefined) return undefined;
  const isRelation = row?.properties[relation]?.type === 'relation';
  if (row && settings.databaseId === undefined && !isRelation) return undefined;
  const held = relationOf(row, relation);
  const mentions = taskMentions(pullRequest, settings.id?.pattern);
  const follow = settings.statuses.size > 0 && pullRequest.live && pullRequest.mayBe.length === 0;
  const state = stateForTasks(pullRequest.state, settings);
  const before = readTaskMark((row && markOf(row, key)?.tasks) ?? '');
  const isChanged = [pullRequest.state, ...pullRequest.mayBe].every((possible) => {
    const one = stateForTasks(possible, settings);
    return before.state === '' ? !shows(row, one, tasks, statuses) : before.state !== STATE_MARKS[one];
  });
  const after = { mentions: mentionsMark(mentions), state: before.state };
  if (follow) after.state = STATE_MARKS[state];
  else if (settings.statuses.size > 0 && isChanged) after.state = UNFOLLOWED.state; // by the next run that can
  const isSame = before.mentions === after.mentions && before.state === after.state;
  const isAny = mentions.ids.length > 0 || mentions.pageIds.length > 0 || (follow && held.ids.length > 0);
  const areOpen = isAny && (!isSame || policy.tellsLinked);
  return { pullRequest, relation, held, mentions, state, follow, isChanged, before, after, areOpen };
}

/** To tasks a pull request that waits for a review is open, unless the settings have an option for that. */
function stateForTasks(state: PullRequestState, { statuses }: TaskSettings): PullRequestState {
  return state === 'review-requested' && !statuses.has(state) ? 'open' : state;
}

/**
 * After a change of state all tasks of the row follow, also those that people have linked; else those that are new. Where
 * no state is remembered, the row's status tells whether it changes now, and tasks of what is merged or closed long since
 * stay where they are.
 */
export async function followersOf(
  found: readonly Row[],
  database: TasksDatabase,
  { relation, held, state, follow, isChanged, before }: WantedTasks,
  tasks: Tasks,
): Promise<Followers | undefined> {
  const isFirst = before.state === '';
  if (!follow || database.status === undefined || (isFirst && !tasks.policy.movesNew)) return undefined;
  const followers = { state, property: database.status, relation };
  if (!isChanged) {
    const isOver = isFirst && isDone(state);
    return { ...followers, tasks: isOver ? [] : found.filter(({ id }) => !held.ids.includes(id)) };
  }
  const others = held.ids.filter((id) => found.every((task) => task.id !== id));
  return { ...followers, tasks: [...found, ...(await tasks.ofPages(database, others))] };
}

/** Whether the row shows the state, or another one that is the same to tasks. */
function shows(
  row: Row | undefined,
  state: PullRequestState,
  { changelog, settings }: Tasks,
  statuses: FieldSettings['statuses'],
): boolean {
  const status = heldBy(row, changelog.names.status);
  const same = PULL_REQUEST_STATES.filter((other) => stateForTasks(other, settings) === state);
  return status !== undefined && same.some((other) => isSameOption(shown(status), statuses[other]));
}
