import { isRecord } from '../../record.ts';

type Fields = Readonly<Record<string, unknown>>;
type Judge = (value: unknown) => boolean;

/**
 * Whether data is an answer of Notion's API: it names the kind of its object (recorded), and what the action reads of it has
 * the types that the documentation gives. What is left out, or of a kind that a later Notion adds, is not judged; but a list
 * of which there is more has to tell how to go on, as the rest would be taken for nothing.
 */
export function isAnswer(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { object, results, has_more, next_cursor = null } = body;
  if (object !== 'list') return isThing(body);
  return isEach(isThing)(results) && (isText(next_cursor) || (next_cursor === null && has_more !== true));
}

/** A page, a database, a block, and so on. */
function isThing(thing: unknown): boolean {
  if (!isRecord(thing) || !isText(thing.object) || thing.object === 'error') return false;
  if (!areRight(thing, thing.object === 'view' ? { id: isText } : COMMON)) return false;
  switch (thing.object) {
    case 'page':
      return areProperties(thing.properties, VALUES);
    case 'database':
    case 'data_source':
      return areRight(thing, CONTAINER) && areProperties(thing.properties, SCHEMAS);
    case 'block':
      return !('type' in thing) || isContent(thing);
    default:
      return true;
  }
}

/** Of those that are there. */
function areRight(parts: Fields, judges: Readonly<Record<string, Judge>>): boolean {
  return Object.entries(judges).every(([name, isRight]) => !(name in parts) || isRight(parts[name]));
}

function areProperties(properties: unknown = {}, types: Readonly<Record<string, Judge>>): boolean {
  if (!isRecord(properties)) return false;
  return Object.values(properties).every((property) => {
    if (!isReference(property) || typeof property.type !== 'string') return false;
    return types[property.type]?.(property[property.type]) ?? true;
  });
}

/** What a block holds. `synced_from` tells the original from its copies. */
function isContent({ type, ...block }: Fields): boolean {
  const content = typeof type === 'string' && block[type];
  return isRecord(content) && areRight(content, { rich_text: isTexts, synced_from: isNullOr(isRecord) });
}

const isText: Judge = (value) => typeof value === 'string';
const isEach =
  (isRight: Judge): Judge =>
  (list) =>
    Array.isArray(list) && list.every(isRight);
const isNullOr =
  (isRight: Judge): Judge =>
  (value) =>
    value === null || isRight(value);
const isReference = (value: unknown): value is Fields => isRecord(value) && isText(value.id);
const isTexts = isEach((text) => isRecord(text) && isText(text.plain_text));
const isOption: Judge = (option) => isReference(option) && isText(option.name);
const hasOptions: Judge = (select) => isRecord(select) && isEach(isOption)(select.options);

/** What every object has but a view, by the SDK's types. */
const COMMON: Readonly<Record<string, Judge>> = {
  id: isText,
  parent: isRecord,
  url: isText,
  created_time: isText,
  last_edited_time: isText,
  created_by: isReference,
  last_edited_by: isReference,
  has_children: (value) => typeof value === 'boolean',
};

const CONTAINER: Readonly<Record<string, Judge>> = {
  title: isTexts,
  description: isTexts,
  data_sources: isEach(isReference),
};

/** Properties of rows, by their types. */
const VALUES: Readonly<Record<string, Judge>> = {
  title: isTexts,
  rich_text: isTexts,
  select: isNullOr(isOption),
  status: isNullOr(isOption),
  multi_select: isEach(isOption),
  people: isEach(isReference),
  relation: isEach(isReference),
  date: isNullOr((date) => isRecord(date) && isText(date.start)),
};

/** Properties of data sources, by their types. */
const SCHEMAS: Readonly<Record<string, Judge>> = {
  select: hasOptions,
  status: hasOptions,
  multi_select: hasOptions,
  relation: (relation) => isRecord(relation) && isRecord(relation[String(relation.type)]),
};
