import {
  FIELDS,
  type Field,
  LINK_FIELDS,
  type LinkField,
  PULL_REQUEST_STATES,
  RELEASE_STATES,
  type State,
} from '../entry.ts';
import type { Environment } from './inputs.ts';
import { closedMapInput, invalidEntry, isText, mapInput } from './map-input.ts';

/** A fixed value of `extra-properties`; what it means the property's type decides. */
export type FixedValue = string | string[];

/**
 * The property of each field; a field that is left out has none, and the key is never left out. An empty name stands
 * for the title property, whatever its name.
 */
export type PropertyNames = Partial<Record<Field | LinkField, string>> & { key: string };

export const DEFAULT_PROPERTIES: Record<Field, string> = {
  title: '',
  type: 'Type',
  status: 'Status',
  repository: 'Repository',
  version: 'Version',
  package: 'Package',
  number: 'Number',
  url: 'URL',
  author: 'Author',
  assignees: 'Assignees',
  reviewers: 'Reviewers',
  labels: 'Labels',
  milestone: 'Milestone',
  branch: 'Branch',
  created: 'Created',
  updated: 'Updated',
  shipped: 'Shipped',
  closed: 'Closed',
  key: 'GitHub ID',
};

export const DEFAULT_LINKS: Record<LinkField, string> = {
  release: 'Release',
  'pull-requests': 'Pull requests',
  tasks: 'Tasks',
};

export const DEFAULT_STATUSES: Record<State, string> = {
  draft: 'Draft',
  open: 'Open',
  'review-requested': 'In review',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  merged: 'Merged',
  closed: 'Closed',
  prerelease: 'Pre-release',
  released: 'Released',
  deleted: 'Deleted',
};

/**
 * The property of each field, by the defaults and the input `properties`. A link whose default name another field has
 * taken is left out.
 */
export async function propertyNames(env: Environment): Promise<PropertyNames> {
  const names: PropertyNames = { ...DEFAULT_PROPERTIES };
  const links: Partial<Record<LinkField, string>> = { ...DEFAULT_LINKS };
  for (const [field, value] of await closedMapInput(env, 'properties', ALL_FIELDS)) {
    const isLeftOut = isText(value) && LEFT_OUT.test(value);
    if (!isText(value) || (isLeftOut && field === 'key'))
      throw invalidEntry('properties', field, value, acceptedName(field));
    if (isOneOf(LINK_FIELDS, field)) delete links[field];
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
  const owners = new Map<string, Field | LinkField>();
  for (const field of ALL_FIELDS) {
    const name = names[field];
    if (name === undefined) continue;
    const owner = owners.get(name);
    if (owner)
      throw invalidEntry(
        'properties',
        field,
        name,
        `each property once; this one is for \`${owner}\` already`,
      );
    owners.set(name, field);
  }
}

/** The name of the status option of each state. */
export async function statusOptions(env: Environment): Promise<Record<State, string>> {
  const states: State[] = [...new Set<State>([...PULL_REQUEST_STATES, ...RELEASE_STATES])];
  const options = { ...DEFAULT_STATUSES };
  for (const [state, value] of await closedMapInput(env, 'statuses', states)) {
    const option = isText(value) ? value.trim() : '';
    if (option === '' || option.includes(',') || option.length > 100) {
      throw invalidEntry(
        'statuses',
        state,
        value,
        'names of options: text without commas, of 100 characters at most',
      );
    }
    options[state] = option;
  }
  return options;
}

/** @param taken the properties of fields, which take no fixed value */
export async function extraProperties(
  env: Environment,
  taken: PropertyNames,
): Promise<Map<string, FixedValue>> {
  const extra = new Map<string, FixedValue>();
  for (const [name, value] of await mapInput(env, 'extra-properties')) {
    const field = FIELDS.find((candidate) => taken[candidate] === name);
    if (field)
      throw invalidEntry(
        'extra-properties',
        name,
        value,
        `properties that no field has; this one is the field \`${field}\``,
      );
    if (!isText(value) && !isListOfTexts(value))
      throw invalidEntry('extra-properties', name, value, 'a text or a list of texts as each value');
    extra.set(name, isText(value) ? value.trim() : value);
  }
  return extra;
}

/** GitHub login in lower case → e-mail address or ID of a Notion user. */
export async function people(env: Environment): Promise<Map<string, string>> {
  const users = new Map<string, string>();
  for (const [login, user] of await mapInput(env, 'people')) {
    if (!isText(user))
      throw invalidEntry('people', login, user, 'an e-mail address or the ID of a Notion user as each value');
    users.set(login.trim().replace(/^@/, '').toLowerCase(), user.trim());
  }
  return users;
}

function isOneOf<Item extends string>(items: readonly Item[], text: string): text is Item {
  return items.some((item) => item === text);
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
