import type { PullRequest, PullRequestState } from '../../entry.ts';
import { mentionsMark, readTaskMark, STATE_MARKS, type TaskMark } from '../../links/task-mark.ts';
import { type TaskMentions, taskMentions } from '../../links/task-mentions.ts';
import type { Row } from '../../notion/find-rows.ts';
import { type RelationValue, relationOf } from '../../notion/links/relation.ts';
import { markOf } from '../../notion/mark.ts';
import type { TaskSettings } from '../../settings/links.ts';
import type { Preparation } from './preparer.ts';

export type TaskRun = Pick<
  Preparation,
  'settings' | 'notion' | 'warn' | 'finder' | 'movesNew' | 'tellsTasks'
>;

/** What a pull request says of its tasks, and what its row shows of them. */
export interface Wish {
  row: Row | undefined;
  /** The relation's name. */
  name: string;
  held: RelationValue;
  mentions: TaskMentions;
  /** The state of the pull request that counts for its tasks. */
  state: PullRequestState;
  /** Whether tasks follow it. */
  follow: boolean;
  before: TaskMark;
  after: TaskMark;
  /** Whether tasks are to be looked up. */
  isOpen: boolean;
}

/** @returns nothing where the row can't lead to tasks */
export function wishOf(
  pullRequest: PullRequest,
  row: Row | undefined,
  { settings: { fields, tasks }, tellsTasks }: Pick<TaskRun, 'settings' | 'tellsTasks'>,
): Wish | undefined {
  const name = fields.properties.tasks;
  if (name === undefined) return undefined;
  if (row && tasks.databaseId === undefined && row.properties[name]?.type !== 'relation') return undefined;
  const held = relationOf(row, name);
  const mentions = taskMentions(pullRequest, tasks.id?.pattern);
  const follow = tasks.statuses.size > 0 && pullRequest.live && pullRequest.mayBe.length === 0;
  const state = stateForTasks(pullRequest.state, tasks);
  const before = readTaskMark((row && markOf(row, fields.properties.key)?.tasks) ?? '');
  const after = {
    mentions: mentionsMark(mentions),
    state: follow ? STATE_MARKS[state] : before.state,
  };
  const isSame = before.mentions === after.mentions && before.state === after.state;
  const isAny = mentions.ids.length > 0 || mentions.pageIds.length > 0 || (follow && held.ids.length > 0);
  const isOpen = isAny && (!isSame || tellsTasks);
  return { row, name, held, mentions, state, follow, before, after, isOpen };
}

/** To tasks a pull request that waits for a review is open, unless the settings have an option for that. */
export function stateForTasks(
  state: PullRequestState,
  { statuses }: Pick<TaskSettings, 'statuses'>,
): PullRequestState {
  return state === 'review-requested' && !statuses.has(state) ? 'open' : state;
}
