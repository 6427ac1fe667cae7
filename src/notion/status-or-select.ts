import type { FieldSettings } from '../settings.ts';
import { isBadRequest } from './failure.ts';
import { knownOptions } from './new-properties.ts';
import type { PropertyPlan } from './plan-properties.ts';
import type { Schema } from './schema.ts';

type Additions = PropertyPlan['additions'];

/**
 * Makes properties; where Notion refuses that and one is of type status, once more with a select in its place. The API makes
 * status properties since March 2026 (https://developers.notion.com/page/changelog).
 */
export async function withStatusOrSelect<Result>(
  additions: Additions,
  make: (additions: Additions) => Promise<Result>,
): Promise<Result> {
  try {
    return await make(additions);
  } catch (error) {
    if (!isBadRequest(error) || !additions.some(isStatus)) throw error;
    return make(additions.map((addition) => (isStatus(addition) ? asSelect(addition) : addition)));
  }
}

/** Those that were made as status properties and without their options, to be made selects. */
export function madeWithoutOptions(
  additions: Additions,
  { properties }: Schema,
  statuses: FieldSettings['statuses'],
): Additions {
  const isBare = ({ field, property: { name } }: Additions[number]) => {
    const made = properties.get(name);
    const has = new Set(made?.options?.map((option) => option.name));
    return made?.type === 'status' && knownOptions(field, statuses).some((option) => !has.has(option.name));
  };
  return additions
    .filter(isStatus)
    .filter(isBare)
    .map((addition) => ({ ...asSelect(addition), isRemade: true }));
}

function isStatus({ property }: Additions[number]): boolean {
  return property.type === 'status';
}

function asSelect({ field, property: { name } }: Additions[number]): Additions[number] {
  return { field, property: { name, type: 'select' } };
}
