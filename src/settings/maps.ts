import type { EntryKind, State } from '../entry/entry.ts';
import {
  FIELD,
  FIELDS,
  type Field,
  isLinkField,
  LINK,
  LINK_FIELDS,
  type LinkField,
} from '../entry/fields.ts';
import { STATE_OPTIONS, STATES } from '../entry/states.ts';
import { PLACEHOLDER_NAMES, type Titles, unknownPlaceholders } from '../entry/titles.ts';
import { mapValues } from '../record.ts';
import type { Environment } from './inputs.ts';
import { closedMapInput, invalidEntry, isText, mapInput, textOf } from './map-input.ts';
import { list } from './values.ts';

/** A fixed value of `extra-properties`; what it means the property's type decides. */
export type FixedValue = string | string[];

/**
 * The property of each field; a field that is left out has none, and the key is never left out. An empty name stands
 * for the title property, whatever its name.
 */
export type PropertyNames = Partial<Record<Field | LinkField, string>> & { key: string };

/**
 * The property of each field, by the defaults and the input `properties`. A link whose default name another field has
 * taken is left out.
 */
export async function propertyNames(env: Environment): Promise<PropertyNames> {
  const names: PropertyNames = mapValues(FIELD, ({ property }) => property);
  const links: Partial<Record<LinkField, string>> = mapValues(LINK, ({ property }) => property);
  for (const [field, value] of await closedMapInput(env, 'properties', ALL_FIELDS)) {
    const isLeftOut = isText(value) && LEFT_OUT.test(value);
    if (!isText(value) || (isLeftOut && field === 'key'))
      throw invalidEntry('properties', field, value, acceptedName(field));
    if (isLinkField(field)) delete links[field];
    if (isLeftOut) delete names[field];
    else names[field] = value.trim();
  }
  refuseShared(names);
  const taken = new Set(Object.values(names));
  const free = Object.entries(links).filter(([, name]) => !taken.has(name));
  return { ...names, ...Object.fromEntries(free) };
}

const ALL_FIELDS = [...FIELDS, ...LINK_FIELDS];
/** As YAML spells it; `no` and `off` are names. */
const LEFT_OUT = /^(?:false|False|FALSE)$/;

function acceptedName(field: Field | LinkField): string {
  const also = field === 'key' ? ': rows are found by this field' : ', or `false` to leave the field out';
  return `the name of a property${also}`;
}

function refuseShared(names: PropertyNames): void {
  for (const field of ALL_FIELDS) {
    const name = names[field];
    const owner = ALL_FIELDS.find((other) => names[other] === name);
    if (name === undefined || owner === field) continue;
    throw invalidEntry('properties', field, name, `each property once; this one is for \`${owner}\` already`);
  }
}

/** The name of the status option of each state. */
export async function statusOptions(env: Environment): Promise<Record<State, string>> {
  const options = mapValues(STATE_OPTIONS, ({ name }) => name);
  for (const [state, value] of await closedMapInput(env, 'statuses', STATES)) {
    const option = isText(value) ? value.trim() : '';
    if (option === '' || option.includes(',') || option.length > 100)
      throw invalidEntry(
        'statuses',
        state,
        value,
        'names of options: text without commas, of 100 characters at most',
      );
    options[state] = option;
  }
  return options;
}

const KINDS = ['release', 'pull-request'] as const satisfies readonly EntryKind[];

/** What rows are called, by the kind of their entries. */
export async function titles(env: Environment): Promise<Titles> {
  const patterns: Partial<Record<EntryKind, string>> = {};
  const accepted = `patterns in quotes, such as \`'{repo} {tag}'\`, with these placeholders: ${list(PLACEHOLDER_NAMES.map((name) => `{${name}}`))}`;
  for (const [kind, value] of await closedMapInput(env, 'titles', KINDS)) {
    const pattern = textOf('titles', kind, value, accepted);
    if (unknownPlaceholders(pattern).length > 0) throw invalidEntry('titles', kind, pattern, accepted);
    patterns[kind] = pattern;
  }
  return patterns;
}

/** @param taken the properties of fields, which take no fixed value */
export async function extraProperties(
  env: Environment,
  taken: PropertyNames,
): Promise<Map<string, FixedValue>> {
  const extra = new Map<string, FixedValue>();
  for (const [name, value] of await mapInput(env, 'extra-properties')) {
    const field = FIELDS.find((candidate) => taken[candidate] === name);
    if (field) {
      const accepted = `properties that no field has; this one is the field \`${field}\``;
      throw invalidEntry('extra-properties', name, value, accepted);
    }
    const isList = Array.isArray(value) && value.every(isText);
    const accepted = 'a text or a list of texts as each value';
    extra.set(name, isList ? value : textOf('extra-properties', name, value, accepted).trim());
  }
  return extra;
}

/**
 * The names of the properties that a run uses: releases and pull requests are linked from both sides or not at all, and
 * what takes a fixed value takes no links.
 */
export function usedNames(
  names: PropertyNames,
  extra: ReadonlyMap<string, FixedValue>,
  linksPullRequests: boolean,
): PropertyNames {
  const isFree = (field: LinkField) => names[field] !== undefined && !extra.has(names[field]);
  const used = { ...names };
  if (!isFree('tasks')) delete used.tasks;
  if (!linksPullRequests || !isFree('release') || !isFree('pull-requests')) {
    delete used.release;
    delete used['pull-requests'];
  }
  return used;
}

/** GitHub login in lower case → e-mail address or ID of a Notion user. */
export async function people(env: Environment): Promise<Map<string, string>> {
  const accepted = 'an e-mail address or the ID of a Notion user as each value';
  return new Map(
    [...(await mapInput(env, 'people'))].map(([login, user]) => [
      login.trim().replace(/^@/, '').toLowerCase(),
      textOf('people', login, user, accepted).trim(),
    ]),
  );
}
