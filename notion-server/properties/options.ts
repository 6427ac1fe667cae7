import { invalid } from '../errors.ts';
import { newId } from '../ids.ts';
import { type Json, type JsonObject, listOf, objectOf, optionalList, optionalText, textOf } from '../json.ts';
import { type Option, optionsOf, type Property } from './property.ts';

const COLORS = ['gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red', 'default'];

/** The groups of every status property: neither their names nor their colours can be changed by API. */
export const STATUS_GROUPS = ['To-do', 'In progress', 'Complete'];
const GROUP_COLORS = ['gray', 'blue', 'green'];
/** What a status property has that is made without options (recorded: api-endpoints-retrieve-property). */
const STATUS_DEFAULTS: JsonObject[] = [
  { name: 'Not started', color: 'default', group: 'To-do' },
  { name: 'In progress', color: 'blue', group: 'In progress' },
  { name: 'Done', color: 'green', group: 'Complete' },
];

interface Group extends JsonObject {
  id: string;
  name: string;
  color: string;
  option_ids: string[];
}

/** The option list that replaces `existing`: one that is left out is deleted (recorded: schema-update-prop-type-attrs). */
export function replacedOptions(existing: Option[], requested: Json | undefined): Option[] {
  const options = optionalList(requested).map((value) => replacedOption(existing, objectOf(value)));
  const names = new Set(options.map(({ name }) => name.toLowerCase()));
  if (names.size < options.length) throw invalid('Select options must have unique names.');
  return options;
}

function replacedOption(existing: Option[], requested: JsonObject): Option {
  const known = existing.find(({ id, name }) =>
    requested.id === undefined ? name === requested.name : id === requested.id,
  );
  if (!known) {
    if (requested.id !== undefined) throw invalid(`Could not find select option with ID: ${requested.id}.`);
    return newOption(requested);
  }
  if (requested.color !== undefined && requested.color !== known.color) {
    const named = requested.id === undefined ? `name: ${known.name}` : `id: ${known.id}`;
    throw invalid(`Cannot update color of select with ${named}.`);
  }
  const { description } = requested;
  return {
    ...known,
    name: optionalText(requested.name) ?? known.name,
    description: typeof description === 'string' ? description : known.description,
  };
}

/** An option with the colour asked for, or one that Notion chooses. */
export function newOption(requested: JsonObject): Option {
  const name = textOf(requested.name);
  const chosen =
    COLORS[
      [...name].reduce((sum, character) => sum * 7 + (character.codePointAt(0) ?? 0), 0) % COLORS.length
    ];
  return {
    id: newId(),
    name,
    color: optionalText(requested.color) ?? chosen ?? 'default',
    description: optionalText(requested.description) ?? null,
  };
}

export function newStatusConfig(requested: JsonObject): JsonObject {
  const given = optionalList(requested.options).map(objectOf);
  return statusConfig([], newGroups(), given.length > 0 ? given : STATUS_DEFAULTS);
}

export function updatedStatusConfig(property: Property, requested: JsonObject): JsonObject {
  const existing = optionsOf(property);
  const kept = existing.map(({ id }): JsonObject => ({ id }));
  const asked = requested.options === undefined ? kept : optionalList(requested.options).map(objectOf);
  return statusConfig(existing, groupsOf(property), asked);
}

/** @param groups names of options by the name of their group */
export function groupedStatus(property: Property, groups: JsonObject): JsonObject {
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, names]) => listOf(names).map((name) => [name, group])),
  );
  const asked = optionsOf(property).map(({ id, name }) => ({ id, group: groupOf.get(name) ?? 'To-do' }));
  return statusConfig(optionsOf(property), groupsOf(property), asked);
}

/** Options go into the group that the request gives, else stay in theirs; a new one goes into To-do. */
function statusConfig(existing: Option[], before: Group[], requested: JsonObject[]): JsonObject {
  const options = replacedOptions(existing, requested);
  const groupOf = (id: string, index: number) =>
    optionalText(requested[index]?.group) ??
    before.find(({ option_ids }) => option_ids.includes(id))?.name ??
    'To-do';
  const groups = before.map((group) => ({
    ...group,
    option_ids: options.filter(({ id }, index) => groupOf(id, index) === group.name).map(({ id }) => id),
  }));
  return { options, groups };
}

function newGroups(): Group[] {
  return STATUS_GROUPS.map((name, index) => ({
    id: newId(),
    name,
    color: GROUP_COLORS[index] ?? 'default',
    option_ids: [],
  }));
}

/** Of what was another type until now, new ones. */
function groupsOf({ config }: Property): Group[] {
  const groups = listOf(config.groups ?? []).map(objectOf);
  return groups.length === 0 ? newGroups() : groups.map(groupFrom);
}

function groupFrom({ id, name, color, option_ids }: JsonObject): Group {
  return {
    id: textOf(id),
    name: textOf(name),
    color: textOf(color),
    option_ids: listOf(option_ids ?? []).map(textOf),
  };
}
