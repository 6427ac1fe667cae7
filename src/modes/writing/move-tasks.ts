import type { PullRequestState } from '../../entry.ts';
import type { Notion } from '../../notion/connection.ts';
import type { Row, Source } from '../../notion/find-rows.ts';
import { titleIn } from '../../notion/find-rows.ts';
import { shownIn } from '../../notion/property-content.ts';
import type { Property } from '../../notion/schema.ts';
import { missingOption, moveTask } from '../../notion/tasks/move-task.ts';
import { statesOfTasks } from '../../notion/tasks/task-states.ts';
import type { Change } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';

/** Tasks that may have to follow a pull request. */
export interface Followers {
  /** The pull request's. */
  state: PullRequestState;
  tasks: readonly Row[];
  /** The property of tasks that shows their status. */
  property: Property;
  /** The changelog's relation that leads to tasks. */
  relation: string;
  /** Whether it is only made with the row. */
  isNew: boolean;
}

/** Those tasks whose status is none that the pull request's state could give them. */
export function mayMove({ state, tasks, property }: Followers, { tasks: { statuses } }: Settings): Row[] {
  const states: PullRequestState[] = isDone(state) ? ['merged', 'closed'] : [state];
  const options = states.flatMap((possible) => statuses.get(possible) ?? []);
  return options.length === 0
    ? []
    : tasks.filter((task) => options.some((option) => option !== shownIn(task, property.name)));
}

/**
 * Gives tasks the status of their pull request's state: one request each. Where it is merged or closed, one query before
 * tells whether all other pull requests of the tasks are too; else they stay.
 * @returns what was changed, and whether that is all: not where an option is missing
 * @param row of the pull request, which is written by now: of two that are merged at once, the later run sees both
 */
export async function moveTasks(
  notion: Notion,
  source: Source,
  { state, tasks, property, relation, isNew }: Followers,
  row: Row | undefined,
  { settings, warn }: { settings: Settings; warn: (message: string) => void },
): Promise<{ changes: Change[]; isWhole: boolean }> {
  const { statuses } = settings.fields;
  const hasOthers = !(isNew && settings.dryRun);
  const states =
    isDone(state) && hasOthers
      ? await statesOfTasks(notion, source, relation, tasks, { row, state }, statuses)
      : new Map(tasks.map(({ id }) => [id, state]));
  const changes: Change[] = [];
  let isWhole = true;
  for (const task of tasks) {
    const counted = states.get(task.id);
    const option = counted && settings.tasks.statuses.get(counted);
    const before = shownIn(task, property.name);
    if (option === undefined || option === before) continue;
    const refusal = missingOption(property, option);
    if (refusal !== undefined) {
      warn(`Tasks were not moved: ${refusal.found} ${refusal.remedy}`);
      isWhole = false;
      continue;
    }
    if (settings.dryRun || (await moveTask(notion, task, property, option)))
      changes.push({ property: `${property.name} of “${titleIn(task)}”`, before, after: option });
  }
  return { changes, isWhole };
}

export function isDone(state: PullRequestState): boolean {
  return state === 'merged' || state === 'closed';
}
