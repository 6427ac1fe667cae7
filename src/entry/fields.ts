import type { Entry, EntryKind, EntryPart, Person, State } from './entry.ts';

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
  description: string;
  /** The part of the entry that it shows: where that is unknown, the field is. */
  part: EntryPart;
  /**
   * Nothing for an entry of a kind that does not have the field.
   * @param context without it, a state is shown by its own name, and the key has no link
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

type Show<Part> = (part: Part, context?: FieldContext) => FieldValue;

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
      has(entry) ? show(entry[part], context) : undefined;
    return { property, types, description, part, value };
  };
}

const ofBoth = fieldOf((_entry): _entry is Entry => true);
const ofReleases = fieldOf((entry) => entry.kind === 'release');
const ofPullRequests = fieldOf((entry) => entry.kind === 'pull-request');

/** One line a field: which kinds have it, its property, the accepted types, a description, the part that it shows, and how. */
const DEFINITIONS = {
  title: ofBoth('', ['title', 'rich_text'], 'What it is called.', 'title', text),
  type: ofBoth('Type', CHOICE, 'Release or pull request.', 'kind', kind),
  status: ofBoth('Status', STATUS, 'The option of its state.', 'state', state),
  repository: ofBoth('Repository', CHOICE, 'Owner and name of the repository.', 'repository', choices),
  version: ofReleases('Version', TEXT, 'The tag.', 'version', text),
  package: ofReleases('Package', CHOICE, 'The package, in a monorepo.', 'package', choices),
  number: ofPullRequests('Number', ['number', 'rich_text'], 'The number.', 'number', number),
  url: ofBoth('URL', ['url', 'rich_text'], 'The page on GitHub.', 'url', address),
  author: ofBoth('Author', PERSON, 'Who made it.', 'author', people),
  'merged-by': ofPullRequests('Merged by', PERSON, 'Who merged it.', 'mergedBy', people),
  assignees: ofPullRequests('Assignees', PEOPLE, 'Who is assigned.', 'assignees', people),
  reviewers: ofPullRequests('Reviewers', PEOPLE, 'Who reviewed it, or is asked to.', 'reviewers', people),
  labels: ofPullRequests('Labels', LIST, 'The labels.', 'labels', choices),
  milestone: ofPullRequests('Milestone', CHOICE, 'The milestone.', 'milestone', choices),
  branch: ofBoth('Branch', TEXT, 'The target of a release, or the two branches.', 'branch', text),
  created: ofBoth('Created', DATE, 'When it was made.', 'created', time),
  updated: ofBoth('Updated', DATE, 'When it last changed.', 'updated', time),
  shipped: ofBoth('Shipped', DATE, 'When it was published or merged.', 'shipped', time),
  closed: ofPullRequests('Closed', DATE, 'When it was closed.', 'closed', time),
  key: ofBoth('GitHub ID', ['rich_text'], 'GitHub’s own ID, by which rows are found.', 'key', key),
};

export type Field = keyof typeof DEFINITIONS;

/** All there is to know of each field. What lists fields lists these, in their order: a new field is one more entry. */
export const FIELD: Readonly<Record<Field, FieldDefinition>> = DEFINITIONS;

export const FIELDS = Object.keys(FIELD).filter((name): name is Field => name in FIELD);

/** Fields that lead to other pages. */
export const LINK = {
  release: { property: 'Release', description: 'Of a pull request: the releases that ship it.' },
  'pull-requests': { property: 'Pull requests', description: 'Of a release: what it ships.' },
  tasks: { property: 'Tasks', description: 'Of a pull request: the tasks that it names.' },
};
export type LinkField = keyof typeof LINK;
export const LINK_FIELDS = Object.keys(LINK).filter(isLinkField);

export function isLinkField(name: string): name is LinkField {
  return name in LINK;
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
