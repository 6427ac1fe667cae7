import { invalid } from '../errors.ts';
import { newId } from '../ids.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  optionalList,
  optionalText,
  textOf,
} from '../json.ts';
import { type Option, optionsOf, type Property } from './property.ts';

const COLORS = ['gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red', 'default'];
const STATUS_DEFAULTS: [name: string, color: string, group: string][] = [
  ['Not started', 'default', 'To-do'],
  ['In progress', 'blue', 'In progress'],
  ['Done', 'green', 'Complete'],
];
const STATUS_GROUPS = [
  ['To-do', 'gray'],
  ['In progress', 'blue'],
  ['Complete', 'green'],
];

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
    throw invalid(`Cannot update color of select with name: ${known.name}.`);
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
    COLORS[[...name].reduce((sum, character) => sum + character.length + name.length, 0) % COLORS.length];
  return {
    id: newId(),
    name,
    color: optionalText(requested.color) ?? chosen ?? 'default',
    description: optionalText(requested.description) ?? null,
  };
}

/** Options that are given by API all land in To-do; groups can't be given. */
export function newStatusConfig(requested: JsonObject): JsonObject {
  const given = optionalList(requested.options);
  if (given.length > 0) return statusConfig(replacedOptions([], given), {});
  const options = STATUS_DEFAULTS.map(([name, color]) => newOption({ name, color }));
  const groups = Object.fromEntries(STATUS_DEFAULTS.map(([name, , group]) => [name, group]));
  return statusConfig(options, groups);
}

export function updatedStatusConfig(property: Property, requested: JsonObject): JsonObject {
  if (requested.options === undefined) return property.config;
  return statusConfig(replacedOptions(optionsOf(property), requested.options), groupsByName(property));
}

/** @param groups names of options by the name of their group */
export function groupedStatus(property: Property, groups: JsonObject): JsonObject {
  const groupOf: Record<string, string> = {};
  for (const [group, names] of Object.entries(groups)) {
    for (const name of listOf(names)) groupOf[textOf(name)] = group;
  }
  return statusConfig(optionsOf(property), groupOf);
}

/** @param groupOf the group's name by the option's; To-do where there is none */
function statusConfig(options: Option[], groupOf: Record<string, string>): JsonObject {
  const groups = STATUS_GROUPS.map(([name, color]) => ({
    id: newId(),
    name: name ?? '',
    color: color ?? 'default',
    option_ids: options.filter((option) => (groupOf[option.name] ?? 'To-do') === name).map(({ id }) => id),
  }));
  return { options, groups };
}

function groupsByName(property: Property): Record<string, string> {
  const result: Record<string, string> = {};
  for (const group of listOf(property.config.groups ?? []).filter(isObject)) {
    for (const option of optionsOf(property)) {
      if (listOf(group.option_ids).includes(option.id)) result[option.name] = textOf(group.name);
    }
  }
  return result;
}
