import type { Problem } from '../problems/problem.ts';
import { isRecord } from '../record.ts';
import { wellFormed } from '../well-formed.ts';
import { type Environment, input } from './inputs.ts';
import { invalid, tagName } from './values.ts';

/**
 * The tags of the input `tag`, each once: one per line, or as JSON an array of tags or of packages as changesets tells
 * which it has published. Nothing where the input is not set; none where its JSON names none.
 * @throws Problem `input-invalid`
 */
export function tagsInput(env: Environment): string[] | undefined {
  const value = input(env, 'tag');
  if (value === '') return undefined;
  const written = JSON_VALUE.test(value) ? tagsInJson(value) : value.split('\n');
  const tags = written.map((tag) => tagName(tag.trim())).filter((tag) => tag !== '');
  if (tags.some((tag) => NO_TAG.test(tag))) throw notTags(value);
  return [...new Set(tags)];
}

/** No tag begins with a bracket. What an expression gives that found nothing counts too: `toJSON(steps.a.outputs.b)`. */
const JSON_VALUE = /^\[|^(?:null|"")$/;

/** What no name of a tag may hold: https://git-scm.com/docs/git-check-ref-format */
const NO_TAG = /[\s\p{Cc}~^:?*[\\]/u;

function tagsInJson(value: string): string[] {
  const data = parsed(value);
  if (data === null || data === '') return [];
  if (!Array.isArray(data)) throw notTags(value);
  return data.map((item) => {
    const tag = typeof item === 'string' ? item : tagOfPackage(item);
    if (tag === undefined) throw notTags(value);
    return tag;
  });
}

function parsed(value: string): unknown {
  try {
    return wellFormed(JSON.parse(value));
  } catch {
    throw notTags(value);
  }
}

/** The tag that changesets makes in a repository of several packages (changesets/action, src/run.ts). */
function tagOfPackage(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const { name, version } = item;
  return typeof name === 'string' && typeof version === 'string' ? `${name}@${version}` : undefined;
}

function notTags(value: string): Problem {
  return invalid(
    'tag',
    value,
    'tags, one per line, or a JSON array of tags or of packages (`[{"name":"@scope/a","version":"1.2.0"}]`)',
  );
}
