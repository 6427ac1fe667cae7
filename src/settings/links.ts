import { PULL_REQUEST_STATES, type PullRequestState } from '../entry.ts';
import { databaseInput } from './id-input.ts';
import { type Environment, input } from './inputs.ts';
import { closedMapInput, invalidEntry, isText } from './map-input.ts';
import { booleanInput, choiceInput, invalid } from './values.ts';

/** What ships with what. */
export interface LinkSettings {
  /** Whether releases are linked to their pull requests, and rows made for those that have none. */
  pullRequests: 'create' | 'existing' | 'false';
  /** Where the commits of the release begin, in place of the previous release of its line. */
  previousTag: string | undefined;
}

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

export interface TaskIdSettings {
  /** A property of type text, title or number. */
  property: string;
  /** Its first group is the ID, or all of it where it has none. */
  pattern: RegExp;
}

/** The inputs about releases and their pull requests. */
export function linkSettings(env: Environment): LinkSettings {
  return {
    pullRequests: choiceInput(env, 'link-pull-requests', ['create', 'existing', 'false']),
    previousTag: input(env, 'previous-tag').replace(/^refs\/tags\//, '') || undefined,
  };
}

/** The inputs about tasks. */
export async function taskSettings(env: Environment): Promise<TaskSettings> {
  return {
    databaseId: databaseInput(env, 'tasks-database'),
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
  const property = parts.get('property');
  const pattern = parts.get('pattern');
  if (!isText(property))
    throw invalidEntry('task-id', 'property', property, 'the name of a property of the tasks database');
  if (!isText(pattern))
    throw invalidEntry('task-id', 'pattern', pattern, "a regular expression, such as `'ABC-(\\d+)'`");
  return { property: property.trim(), pattern: expression(pattern) };
}

function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'gi');
  } catch (error) {
    const [mistake] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw invalidEntry('task-id', 'pattern', pattern, `a regular expression, and this is none: ${mistake}`);
  }
}

async function taskStatuses(env: Environment): Promise<Map<PullRequestState, string>> {
  const statuses = new Map<PullRequestState, string>();
  for (const [state, option] of await closedMapInput(env, 'task-statuses', PULL_REQUEST_STATES)) {
    if (!isText(option))
      throw invalidEntry('task-statuses', state, option, 'the name of a status option of the tasks database');
    statuses.set(state, option.trim());
  }
  return statuses;
}
