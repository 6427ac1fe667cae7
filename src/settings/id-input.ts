import { type Environment, type InputName, input } from './inputs.ts';
import { notionId, notionPageId } from './notion-id.ts';
import { invalid } from './values.ts';

/** The ID in the link of a database, or given as it is; nothing where the input is not set. */
export function databaseInput(env: Environment, name: InputName): string | undefined {
  return idInput(env, name, 'database', notionId);
}

/** The same for a page. */
export function pageInput(env: Environment, name: InputName): string | undefined {
  return idInput(env, name, 'page', notionPageId);
}

function idInput(
  env: Environment,
  name: InputName,
  kind: 'database' | 'page',
  idOf: (text: string) => string | undefined,
): string | undefined {
  const value = input(env, name);
  const id = idOf(value);
  if (value === '' || id !== undefined) return id;
  throw invalid(name, value, `the link or the ID of a Notion ${kind}; an ID has 32 digits from 0 to f`);
}
