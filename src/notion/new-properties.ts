import type { CreateDatabaseParameters, UpdateDataSourceParameters } from '@notionhq/client';
import { type Field, PULL_REQUEST_STATES, RELEASE_STATES, type State } from '../entry.ts';
import type { FieldSettings } from '../settings.ts';
import { TYPE_NAMES } from './field-values.ts';
import type { PropertyType } from './schema.ts';

/** A property as requests take it that make a database, and those that change one. */
export type NewProperty = Extract<
  NonNullable<NonNullable<CreateDatabaseParameters['initial_data_source']>['properties']>[string],
  NonNullable<UpdateDataSourceParameters['properties']>[string]
>;

/** An option by name, with a colour. */
export interface ColouredOption {
  name: string;
  color: 'gray' | 'blue' | 'red' | 'green' | 'purple' | 'yellow' | 'brown';
}

/** The property of a field, with the options that are known before there are rows. */
export function newProperty(
  field: Field,
  type: PropertyType,
  statuses: FieldSettings['statuses'],
): NewProperty {
  switch (type) {
    case 'title':
      return { type: 'title', title: {} };
    case 'select': {
      // An empty list would take the options away that another run has just made.
      const options = knownOptions(field, statuses);
      return { type: 'select', select: options.length > 0 ? { options } : {} };
    }
    case 'multi_select':
      return { type: 'multi_select', multi_select: {} };
    case 'number':
      return { type: 'number', number: { format: 'number' } };
    case 'url':
      return { type: 'url', url: {} };
    case 'date':
      return { type: 'date', date: {} };
    default:
      return { type: 'rich_text', rich_text: {} };
  }
}

const STATE_COLOURS: Record<State, ColouredOption['color']> = {
  draft: 'gray',
  open: 'blue',
  'changes-requested': 'red',
  approved: 'green',
  merged: 'purple',
  closed: 'brown',
  prerelease: 'yellow',
  released: 'green',
  deleted: 'red',
};

/** The options of a field whose values are known beforehand, in the order of the workflow; none for other fields. */
export function knownOptions(field: Field, statuses: FieldSettings['statuses']): ColouredOption[] {
  if (field === 'type') {
    return [
      { name: TYPE_NAMES.release, color: 'green' },
      { name: TYPE_NAMES['pull-request'], color: 'purple' },
    ];
  }
  if (field !== 'status') return [];
  const colours = new Map<string, ColouredOption['color']>();
  for (const state of [...PULL_REQUEST_STATES, ...RELEASE_STATES]) {
    if (!colours.has(statuses[state])) colours.set(statuses[state], STATE_COLOURS[state]);
  }
  return [...colours].map(([name, color]) => ({ name, color }));
}
