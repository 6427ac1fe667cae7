import { PULL_REQUEST_STATES, type PullRequestState } from '../entry/entry.ts';
import { quoted } from '../quoted.ts';
import type { Environment } from './inputs.ts';
import { closedMapInput, invalidEntry, textOf } from './map-input.ts';
import { booleanInput, idInput, invalid } from './values.ts';

/** Tasks that pull requests name. */
export interface TaskSettings {
  /** Of their database or its data source, where the relation to it is to be made. */
  databaseId: string | undefined;
  /** How a task is named in a text, where it is not by the database's own unique IDs. */
  id: TaskIdSettings | undefined;
  /** The task's status option for a state of its pull requests. */
  statuses: ReadonlyMap<PullRequestState, string>;
  /** Whether a pull request without a task fails the run. */
  required: boolean;
}

interface TaskIdSettings {
  /** A property of type text, title or number. */
  property: string;
  /** Its first group is the ID, or all of it where it has none. */
  pattern: RegExp;
}

/** The inputs about tasks. */
export async function taskSettings(env: Environment): Promise<TaskSettings> {
  return {
    databaseId: idInput(env, 'tasks-database', 'database'),
    id: await taskId(env),
    statuses: await taskStatuses(env),
    required: booleanInput(env, 'require-task'),
  };
}

async function taskId(env: Environment): Promise<TaskIdSettings | undefined> {
  const parts = await closedMapInput(env, 'task-id', ['property', 'pattern']);
  if (parts.size === 0) return undefined;
  if (parts.size === 1)
    throw invalid('task-id', [...parts.keys()].join(', '), 'both `property` and `pattern`');
  const part = (key: 'property' | 'pattern', accepted: string) =>
    textOf('task-id', key, parts.get(key), accepted);
  const property = part('property', 'the name of a property of the tasks database').trim();
  const pattern = part('pattern', "a regular expression, such as `'ABC-(\\d+)'`");
  return { property, pattern: expression(pattern) };
}

function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'gi');
  } catch (error) {
    const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw invalidEntry(
      'task-id',
      'pattern',
      pattern,
      `a regular expression, and this is none: ${quoted(mistake ?? '')}`,
    );
  }
}

async function taskStatuses(env: Environment): Promise<Map<PullRequestState, string>> {
  const statuses = await closedMapInput(env, 'task-statuses', PULL_REQUEST_STATES);
  const accepted = 'the name of a status option of the tasks database';
  return new Map(
    [...statuses].map(([state, option]) => [state, textOf('task-statuses', state, option, accepted).trim()]),
  );
}
