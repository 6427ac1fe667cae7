import type { CreateDatabaseParameters, UpdateDataSourceParameters } from '@notionhq/client';
import { type Field, propertyDescription, TYPE_NAMES } from '../../entry/fields.ts';
import { GROUPS, STATE_OPTIONS, STATES, type StateOption, type StatusGroup } from '../../entry/states.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import type { Notion } from '../api/connection.ts';
import { isBadRequest } from '../api/failure.ts';
import type { Property, PropertyType, Schema } from './schema.ts';

/** A property as requests take it that make a database, and those that change one. */
type NewProperty = Extract<
  NonNullable<NonNullable<CreateDatabaseParameters['initial_data_source']>['properties']>[string],
  NonNullable<UpdateDataSourceParameters['properties']>[string]
>;

/** An option as a new property gets it; its group is for a status property. */
export type KnownOption = Omit<StateOption, 'group'> & Partial<Pick<StateOption, 'group'>>;

/** A property to be added for a field. */
export interface Addition {
  field: Field;
  property: Property;
  /** Whether it is there as a status property that Notion has made without its options, and becomes another. */
  isRemade?: boolean;
}

/** Properties of fields by their names, with the options that are known before there are rows. */
export function newProperties(
  additions: readonly { field: Field; property: Pick<Property, 'name' | 'type'> }[],
  statuses: FieldSettings['statuses'],
): Record<string, NewProperty> {
  return Object.fromEntries(
    additions.map(({ field, property: { name, type } }) => [
      name,
      { ...newProperty(field, type, statuses), description: propertyDescription(field) },
    ]),
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
  const options = new Map<string, StateOption>();
  for (const state of STATES) {
    const option = { ...STATE_OPTIONS[state], name: statuses[state] };
    const key = option.name.toLowerCase(); // names that differ in capitals only are one to Notion
    const first = options.get(key) ?? option;
    options.set(key, { ...first, group: furthest(first.group, option.group) });
  }
  return [...options.values()];
}

function furthest(a: StatusGroup, b: StatusGroup): StatusGroup {
  return GROUPS.indexOf(a) > GROUPS.indexOf(b) ? a : b;
}

/**
 * Makes properties; where Notion refuses that and one is of type status, once more with a select in its place. The API makes
 * status properties since March 2026 (https://developers.notion.com/page/changelog).
 */
export async function withStatusOrSelect<Result>(
  additions: readonly Addition[],
  make: (additions: readonly Addition[]) => Promise<Result>,
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
  additions: readonly Addition[],
  { properties }: Schema,
  statuses: FieldSettings['statuses'],
): readonly Addition[] {
  const isBare = ({ field, property: { name } }: Addition) => {
    const made = properties.get(name);
    const has = new Set(made?.options?.map((option) => option.name));
    return made?.type === 'status' && knownOptions(field, statuses).some((option) => !has.has(option.name));
  };
  return additions
    .filter(isStatus)
    .filter(isBare)
    .map((addition) => ({ ...asSelect(addition), isRemade: true }));
}

function isStatus({ property }: Addition): boolean {
  return property.type === 'status';
}

function asSelect({ field, property: { name } }: Addition): Addition {
  return { field, property: { name, type: 'select' } };
}

/** A two-way relation to be added to the data source. */
export interface NewRelation {
  name: string;
  description: string;
  /** What it is called on the pages that it leads to. */
  otherSide: string;
  /** Whose pages it takes; the data source's own unless given. */
  dataSourceId?: string;
}

type Config = NonNullable<NonNullable<UpdateDataSourceParameters['properties']>[string]>;

/**
 * Relations by their names.
 * @param owner the data source that gets them
 */
export function newRelations(relations: readonly NewRelation[], owner: string): Record<string, Config> {
  const config = ({ description, otherSide, dataSourceId = owner }: NewRelation): Config => ({
    description,
    type: 'relation',
    relation: {
      data_source_id: dataSourceId,
      type: 'dual_property',
      dual_property: { synced_property_name: otherSide },
    },
  });
  return Object.fromEntries(relations.map((relation) => [relation.name, config(relation)]));
}

/**
 * The SDK's types let a new relation name its other side; recordings only show it named later. Where Notion has named it
 * itself (“Related to Changelog (Release)”), it is renamed: one request, and none where the name is right. It stays without a
 * description: the API takes none without the type, and that might make another relation.
 * @returns whether anything was renamed
 */
export async function nameOtherSides(
  notion: Notion,
  relations: readonly NewRelation[],
  owner: string,
  schema: Schema,
): Promise<boolean> {
  let isRenamed = false;
  for (const { name, otherSide, dataSourceId = owner } of relations) {
    const given = schema.properties.get(name)?.relation?.otherSide;
    if (given === undefined || given.name === otherSide) continue;
    const properties = { [given.id]: { name: otherSide } };
    await notion.send('Update content', (client) =>
      client.dataSources.update({ data_source_id: dataSourceId, properties }),
    );
    isRenamed = true;
  }
  return isRenamed;
}
