import type { Entry } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { Settings } from '../../settings.ts';

/** The failure of a pull request without a task, where the settings demand one; one that was closed unmerged needs none. */
export function taskMissing(entry: Entry, { tasks, fields }: Settings): Problem | undefined {
  if (!tasks.required || entry.kind !== 'pull-request' || entry.state === 'closed') return undefined;
  const what = `The pull request #${entry.number} names no task.`;
  if (fields.properties.tasks !== undefined) return new Problem('task-missing', what);
  return new Problem('task-missing', what, {
    why: 'The input `require-task` is true, and the field `tasks` is left out, so no task can be linked.',
    remedy: 'Take `tasks: false` out of `properties`, or `require-task` out of the workflow.',
  });
}
