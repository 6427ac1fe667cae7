import { HOLDS } from './descriptions.ts';
import type { Entry, EntryKind, EntryPart, Person, State } from './entry.ts';
import { rowTitle, type Titles } from './titles.ts';

/** What a field says of an entry, whatever the type of the property that takes it. */
export type FieldValue =
  | { is: 'text'; text: string; link?: string }
  | { is: 'choices'; names: readonly string[] }
  | { is: 'people'; people: readonly Person[] }
  | { is: 'number'; number: number }
  | { is: 'time'; time: string | undefined };

/** What values need beside their entry. */
interface FieldContext {
  /** The name of the option of each state. */
  statuses: Readonly<Record<State, string>>;
  titles: Titles;
  /** Where the text of the key leads. */
  keyLink: string;
}

/** A type of Notion's properties, as its API names it. */
type AcceptedType =
  | 'date'
  | 'multi_select'
  | 'number'
  | 'people'
  | 'rich_text'
  | 'select'
  | 'status'
  | 'title'
  | 'url';

type AcceptedTypes = readonly [AcceptedType, ...AcceptedType[]];

interface FieldDefinition {
  /** The property's name unless the settings give another; empty for the title property, whatever its name. */
  property: string;
  /** The property types that the field can go into; the first is what is created. */
  types: AcceptedTypes;
  /** What it holds, for somebody who knows neither the action nor its settings. */
  description: string;
  /** The part of the entry that it shows: where that is unknown, the field is. */
  part: EntryPart;
  /**
   * Nothing for an entry of a kind that does not have the field.
   * @param context without it, a title and a state are shown as the entry has them, and the key has no link
   */
  value: (entry: Entry, context?: FieldContext) => FieldValue | undefined;
}

export const TYPE_NAMES: Record<EntryKind, string> = { release: 'Release', 'pull-request': 'Pull request' };

const CHOICE = ['select', 'status', 'multi_select', 'rich_text'] as const;
const STATUS = ['status', 'select', 'multi_select', 'rich_text'] as const;
const TEXT = ['rich_text', 'select', 'multi_select'] as const;
const LIST = ['multi_select', 'select', 'rich_text'] as const;
const PERSON = ['rich_text', 'people', 'select', 'multi_select'] as const;
const PEOPLE = ['multi_select', 'people', 'select', 'rich_text'] as const;
const DATE = ['date', 'rich_text'] as const;

type Show<Part> = (part: Part, context: FieldContext | undefined, entry: Entry) => FieldValue;

/** Makes the fields that only some entries have. */
function fieldOf<Kind extends Entry>(has: (entry: Entry) => entry is Kind) {
  return <Part extends keyof Kind & EntryPart>(
    property: string,
    types: AcceptedTypes,
    description: string,
    part: Part,
    show: Show<Kind[Part]>,
  ): FieldDefinition => {
    const value: FieldDefinition['value'] = (entry, context) =>
      has(entry) ? show(entry[part], context, entry) : undefined;
    return { property, types, description, part, value };
  };
}

const ofBoth = fieldOf((_entry): _entry is Entry => true);
const ofReleases = fieldOf((entry) => entry.kind === 'release');
const ofPullRequests = fieldOf((entry) => entry.kind === 'pull-request');

/** One line a field: which kinds have it, its property, the accepted types, what it holds, the part that it shows, and how. */
const DEFINITIONS = {
  title: ofBoth('', ['title', 'rich_text'], HOLDS.title, 'title', title),
  type: ofBoth('Type', CHOICE, HOLDS.type, 'kind', kind),
  status: ofBoth('Status', STATUS, HOLDS.status, 'state', state),
  repository: ofBoth('Repository', CHOICE, HOLDS.repository, 'repository', choices),
  version: ofReleases('Version', TEXT, HOLDS.version, 'version', text),
  package: ofReleases('Package', CHOICE, HOLDS.package, 'package', choices),
  number: ofPullRequests('Number', ['number', 'rich_text'], HOLDS.number, 'number', number),
  url: ofBoth('URL', ['url', 'rich_text'], HOLDS.url, 'url', address),
  author: ofBoth('Author', PERSON, HOLDS.author, 'author', people),
  'merged-by': ofPullRequests('Merged by', PERSON, HOLDS['merged-by'], 'mergedBy', people),
  assignees: ofPullRequests('Assignees', PEOPLE, HOLDS.assignees, 'assignees', people),
  reviewers: ofPullRequests('Reviewers', PEOPLE, HOLDS.reviewers, 'reviewers', people),
  labels: ofPullRequests('Labels', LIST, HOLDS.labels, 'labels', choices),
  milestone: ofPullRequests('Milestone', CHOICE, HOLDS.milestone, 'milestone', choices),
  category: ofPullRequests('Category', CHOICE, HOLDS.category, 'category', choices),
  branch: ofBoth('Branch', TEXT, HOLDS.branch, 'branch', text),
  created: ofBoth('Created', DATE, HOLDS.created, 'created', time),
  updated: ofBoth('Updated', DATE, HOLDS.updated, 'updated', time),
  shipped: ofBoth('Shipped', DATE, HOLDS.shipped, 'shipped', time),
  closed: ofPullRequests('Closed', DATE, HOLDS.closed, 'closed', time),
  key: ofBoth('GitHub ID', ['rich_text'], HOLDS.key, 'key', key),
};

export type Field = keyof typeof DEFINITIONS;

/** All there is to know of each field. What lists fields lists these, in their order: a new field is one more entry. */
export const FIELD: Readonly<Record<Field, FieldDefinition>> = DEFINITIONS;

export const FIELDS = Object.keys(FIELD).filter((name): name is Field => name in FIELD);

/** Fields that lead to other pages. */
export const LINK = {
  release: { property: 'Release', description: HOLDS.release },
  'pull-requests': { property: 'Pull requests', description: HOLDS['pull-requests'] },
  tasks: { property: 'Tasks', description: HOLDS.tasks },
};
export type LinkField = keyof typeof LINK;
export const LINK_FIELDS = Object.keys(LINK).filter(isLinkField);

export function isLinkField(name: string): name is LinkField {
  return name in LINK;
}

/**
 * What people read in Notion at a property that the action has added: what it holds, and whether they may edit it. Kept to 280
 * characters: Notion documents no limit.
 */
export function propertyDescription(field: Field | LinkField): string {
  return `${{ ...FIELD, ...LINK }[field].description} ${mayEdit(field)}`;
}

function mayEdit(field: Field | LinkField): string {
  switch (field) {
    case 'key':
      return 'Do not change it.';
    case 'release':
    case 'pull-requests':
    case 'tasks':
      return 'Links are added here and never removed: you may add your own.';
    default:
      return 'It follows GitHub: what is changed here is set back.';
  }
}

/** The value of every field that the kind of entry has; fields of the other kind are absent. */
export function fieldValues(entry: Entry, context: FieldContext): Partial<Record<Field, FieldValue>> {
  const values = FIELDS.map((field) => [field, FIELD[field].value(entry, context)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** The fields that GitHub did not tell, or not all of. */
export function unknownFields({ unknown }: Entry): Field[] {
  return FIELDS.filter((field) => unknown.has(FIELD[field].part));
}

function title(own: string, context: FieldContext | undefined, entry: Entry): FieldValue {
  return text(context ? rowTitle(entry, context.titles) : own);
}

function text(content: string): FieldValue {
  return { is: 'text', text: content };
}

function address(url: string): FieldValue {
  return { is: 'text', text: url, link: url };
}

function key(text: string, context?: FieldContext): FieldValue {
  return { is: 'text', text, ...(context && { link: context.keyLink }) };
}

function kind(name: EntryKind): FieldValue {
  return choices(TYPE_NAMES[name]);
}

function state(name: State, context?: FieldContext): FieldValue {
  return choices(context?.statuses[name] ?? name);
}

function choices(names: string | readonly string[] | undefined): FieldValue {
  return { is: 'choices', names: [names ?? []].flat() };
}

function people(persons: Person | readonly Person[] | undefined): FieldValue {
  return { is: 'people', people: [persons ?? []].flat() };
}

function number(count: number): FieldValue {
  return { is: 'number', number: count };
}

function time(iso: string | undefined): FieldValue {
  return { is: 'time', time: iso };
}
