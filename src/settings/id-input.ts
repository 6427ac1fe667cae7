import { Problem } from '../errors.ts';
import { type Environment, type InputName, input } from './inputs.ts';
import { isViewAlone, notionId, notionPageId } from './notion-id.ts';
import { invalid } from './values.ts';

/** The ID in the link of a database, or given as it is; nothing where the input is not set. */
export function databaseInput(env: Environment, name: InputName): string | undefined {
  return idInput(env, name, 'database', notionId);
}

/** The same for a page. */
export function pageInput(env: Environment, name: InputName): string | undefined {
  return idInput(env, name, 'page', notionPageId);
}

/** The ID of a data source, or its name. */
export function dataSourceInput(env: Environment): { id: string } | { name: string } | undefined {
  const value = input(env, 'data-source');
  const id = notionId(value);
  if (id !== undefined) return { id };
  if (isViewAlone(value)) throw viewAlone('data-source', value);
  return value === '' ? undefined : { name: value };
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
  if (isViewAlone(value)) throw viewAlone(name, value);
  throw invalid(name, value, `the link or the ID of a Notion ${kind}; an ID has 32 digits from 0 to f`);
}

function viewAlone(name: InputName, value: string): Problem {
  const open =
    name === 'parent-page' ? 'the page that is to hold the database' : 'the database as a full page';
  return new Problem(
    'input-invalid',
    `The input \`${name}\` is ${JSON.stringify(value)}, which names a view alone, one of the tabs of a database.`,
    {
      why: 'In the link of a database its own ID stands before `?v=`, and the ID of the view after it.',
      remedy: `In Notion open ${open}, copy its link whole (••• → Copy link), and store that as \`${name}\`.`,
    },
  );
}
