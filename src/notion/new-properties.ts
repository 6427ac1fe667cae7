import type { CreateDatabaseParameters, UpdateDataSourceParameters } from '@notionhq/client';
import { type Field, PULL_REQUEST_STATES, RELEASE_STATES, type State } from '../entry.ts';
import type { FieldSettings } from '../settings.ts';
import { TYPE_NAMES } from './field-values.ts';
import type { Property, PropertyType } from './schema.ts';

/** A property as requests take it that make a database, and those that change one. */
export type NewProperty = Extract<
  NonNullable<NonNullable<CreateDatabaseParameters['initial_data_source']>['properties']>[string],
  NonNullable<UpdateDataSourceParameters['properties']>[string]
>;

/** The groups of every status property, in their order, by the names that requests take. */
const GROUPS = ['To-do', 'In progress', 'Complete'] as const;
export type StatusGroup = (typeof GROUPS)[number];

/** An option by name, as a new property gets it. */
export interface KnownOption {
  name: string;
  color: 'gray' | 'blue' | 'orange' | 'red' | 'green' | 'purple' | 'yellow' | 'brown';
  /** In a status property. The SDK's types do not have it yet: https://developers.notion.com/page/changelog (22 June 2026). */
  group?: StatusGroup;
}

/** Properties of fields by their names, with the options that are known before there are rows. */
export function newProperties(
  additions: readonly { field: Field; property: Pick<Property, 'name' | 'type'> }[],
  statuses: FieldSettings['statuses'],
): Record<string, NewProperty> {
  return Object.fromEntries(
    additions.map(({ field, property: { name, type } }) => [name, newProperty(field, type, statuses)]),
  );
}

function newProperty(field: Field, type: PropertyType, statuses: FieldSettings['statuses']): NewProperty {
  switch (type) {
    case 'title':
      return { type: 'title', title: {} };
    case 'select': {
      // An empty list would take the options away that another run has just made.
      const options = knownOptions(field, statuses).map(({ name, color }) => ({ name, color }));
      return { type: 'select', select: options.length > 0 ? { options } : {} };
    }
    case 'status': {
      const options = knownOptions(field, statuses);
      return { type: 'status', status: { options } };
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

/** How the option of a state looks, and where it stands on a board. */
export const STATE_OPTIONS: Readonly<Record<State, Required<Omit<KnownOption, 'name'>>>> = {
  draft: { color: 'gray', group: 'To-do' },
  open: { color: 'blue', group: 'In progress' },
  'review-requested': { color: 'orange', group: 'In progress' },
  'changes-requested': { color: 'red', group: 'In progress' },
  approved: { color: 'green', group: 'In progress' },
  merged: { color: 'purple', group: 'Complete' },
  closed: { color: 'brown', group: 'Complete' },
  prerelease: { color: 'yellow', group: 'In progress' },
  released: { color: 'green', group: 'Complete' },
  deleted: { color: 'red', group: 'Complete' },
};

/** The options of a field whose values are known beforehand, in the order of the workflow; none for other fields. */
export function knownOptions(field: Field, statuses: FieldSettings['statuses']): KnownOption[] {
  if (field === 'type') {
    return [
      { name: TYPE_NAMES.release, color: 'green' },
      { name: TYPE_NAMES['pull-request'], color: 'purple' },
    ];
  }
  return field === 'status' ? stateOptions(statuses) : [];
}

/** Of states that share an option the first gives its colour, and the one that is furthest on its group. */
function stateOptions(statuses: FieldSettings['statuses']): KnownOption[] {
  const options = new Map<string, Required<KnownOption>>();
  for (const state of [...PULL_REQUEST_STATES, ...RELEASE_STATES]) {
    const option = { name: statuses[state], ...STATE_OPTIONS[state] };
    const key = option.name.toLowerCase(); // names that differ in capitals only are one to Notion
    const first = options.get(key) ?? option;
    options.set(key, { ...first, group: furthest(first.group, option.group) });
  }
  return [...options.values()];
}

function furthest(a: StatusGroup, b: StatusGroup): StatusGroup {
  return GROUPS.indexOf(a) > GROUPS.indexOf(b) ? a : b;
}
