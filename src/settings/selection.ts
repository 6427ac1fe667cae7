import type { EntryKind } from '../entry.ts';
import { type Environment, input } from './inputs.ts';
import { listInput } from './list-input.ts';
import { invalid, list } from './values.ts';

/** From when on entries are wanted: a time in ISO 8601, or the release of a tag. */
export type Since = { time: string } | { tag: string };

const KINDS = { releases: 'release', 'pull-requests': 'pull-request' } as const satisfies Record<
  string,
  EntryKind
>;

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The input `since`; what does not look like a date is a tag, and so is what begins with `refs/tags/`. Dates without a zone are UTC. */
export function since(env: Environment): Since | undefined {
  const value = input(env, 'since');
  if (value === '') return undefined;
  if (!DATE.test(value)) return { tag: value.replace(/^refs\/tags\//, '') };
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10));
  const time = new Date(value.length === 10 || hasZone ? value : `${value}Z`);
  if (Number.isNaN(time.getTime()) || !isDay(value.slice(0, 10)))
    throw invalid('since', value, 'a date, such as `2026-01-31`, or a tag');
  return { time: time.toISOString() };
}

/** JavaScript takes the 30th of February for a day in March. */
function isDay(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

/** The input `kinds`. */
export function kinds(env: Environment): EntryKind[] {
  const names = listInput(env, 'kinds');
  const wanted = names.map((name) => {
    const kind = Object.entries(KINDS).find(([known]) => known === name)?.[1];
    if (kind === undefined) throw invalid('kinds', name, list(Object.keys(KINDS)));
    return kind;
  });
  return [...new Set(wanted)];
}
