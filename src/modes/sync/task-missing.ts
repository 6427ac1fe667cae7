import type { Entry } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import type { NoTask } from '../writing/prepared.ts';

/**
 * The failure of a pull request without a task, where the settings demand one. What is merged or closed needs none:
 * nobody could do anything about it.
 */
export function taskMissing(
  entry: Entry,
  noTask: NoTask | undefined,
  { tasks, fields }: Settings,
): Problem | undefined {
  if (!tasks.required || noTask === undefined || entry.kind !== 'pull-request') return undefined;
  if (entry.state === 'merged' || entry.state === 'closed') return undefined;
  const { number } = entry;
  const { unknown, obstacle } = noTask;
  if (fields.properties.tasks === undefined)
    return new Problem(
      'tasks-unknown',
      `The field \`tasks\` is left out, so #${number} can’t be linked to a task.`,
      {
        remedy: 'Take `tasks: false` out of `properties`, or `require-task` out of the workflow.',
      },
    );
  if (obstacle !== undefined)
    return new Problem('tasks-unknown', `${obstacle} So #${number} can’t be linked to a task.`);
  const names =
    unknown.length === 0 ? 'no task' : `${unknown.join(', ')}, which the tasks’ database does not have`;
  return new Problem('task-missing', `The pull request #${number} names ${names}.`);
}
