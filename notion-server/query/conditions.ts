import { plainText } from '../content/rich-text.ts';
import { invalid } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type Json, type JsonObject, objectOf, optionalText, textOf } from '../json.ts';
import { optionsOf, type Property } from '../properties/property.ts';
import { dateTest } from './date-conditions.ts';

/** Whether a property's value, in the form of the answers, fits a condition. */
export type ValueTest = (value: Json) => boolean;

export const TEXT_TYPES = new Set(['title', 'rich_text', 'url', 'email', 'phone_number']);
export const PEOPLE_TYPES = new Set(['people', 'created_by', 'last_edited_by']);
export const DATE_TYPES = new Set(['date', 'created_time', 'last_edited_time']);
const OPTION_TYPES = new Set(['select', 'status', 'multi_select']);
const LIST_TYPES = new Set(['multi_select', 'relation', 'files', ...PEOPLE_TYPES]);
const COMPARED_WITH = ['equals', 'does_not_equal', 'contains', 'does_not_contain'];

const TEXT_COMPARISONS: Record<string, (text: string, wanted: string) => boolean> = {
  equals: (text, wanted) => text === wanted,
  does_not_equal: (text, wanted) => text !== wanted,
  contains: (text, wanted) => text.includes(wanted),
  does_not_contain: (text, wanted) => !text.includes(wanted),
  starts_with: (text, wanted) => text.startsWith(wanted),
  ends_with: (text, wanted) => text.endsWith(wanted),
};
const NUMBER_COMPARISONS: Record<string, (number: number, wanted: number) => boolean> = {
  equals: (number, wanted) => number === wanted,
  greater_than: (number, wanted) => number > wanted,
  less_than: (number, wanted) => number < wanted,
  greater_than_or_equal_to: (number, wanted) => number >= wanted,
  less_than_or_equal_to: (number, wanted) => number <= wanted,
};

/** Throws 400 for a condition that the property doesn't know, and for an option that it lacks. */
export function valueTest(property: Property, condition: JsonObject, now: number): ValueTest {
  const { type } = property;
  if (OPTION_TYPES.has(type)) checkOptions(property, condition);
  if (DATE_TYPES.has(type)) return dated(condition, now);
  if (TEXT_TYPES.has(type)) return textTest(condition);
  if (type === 'number') return numberTest(condition);
  if (type === 'unique_id') {
    const test = numberTest(condition);
    return (value) => test(objectOf(value).number ?? null);
  }
  if (type === 'checkbox')
    return (value) =>
      'equals' in condition ? value === condition.equals : value !== condition.does_not_equal;
  if (type === 'select' || type === 'status') return optionTest(condition);
  if (LIST_TYPES.has(type)) return listTest(condition);
  throw invalid(`Filters on ${type} properties are not supported.`);
}

/** Text as conditions compare it: upper and lower case are the same. */
export function comparedText(value: Json): string {
  const text = Array.isArray(value) ? plainText(value.map(objectOf)) : (optionalText(value) ?? '');
  return text.toLowerCase();
}

/** As users of the API report it; a condition may list several names. */
function checkOptions(property: Property, condition: JsonObject): void {
  const options = optionsOf(property).map(({ name }) => name);
  const named = COMPARED_WITH.flatMap((operator) => condition[operator] ?? []);
  const unknown = named.find((name) => typeof name !== 'string' || !options.includes(name));
  if (unknown === undefined) return;
  const known = options.map((name) => `"${name}"`).join(', ');
  throw invalid(
    `${property.type} option "${unknown}" not found for property "${property.name}". Available options: ${known}.`,
  );
}

function dated(condition: JsonObject, now: number): ValueTest {
  const test = dateTest(condition, now);
  return (value) => test(isObject(value) ? textOf(value.start) : optionalText(value));
}

function textTest(condition: JsonObject): ValueTest {
  const [operator = '', operand = ''] = Object.entries(condition)[0] ?? [];
  const compare = TEXT_COMPARISONS[operator];
  if (!compare) return emptiness(operator, (value) => comparedText(value) === '');
  const wanted = comparedText(operand);
  return (value) => compare(comparedText(value), wanted);
}

function numberTest(condition: JsonObject): ValueTest {
  const [operator = '', operand] = Object.entries(condition)[0] ?? [];
  if (operator === 'does_not_equal') return (value) => value !== operand;
  const compare = NUMBER_COMPARISONS[operator];
  if (!compare) return emptiness(operator, (value) => value === null);
  return (value) => typeof value === 'number' && typeof operand === 'number' && compare(value, operand);
}

function optionTest({ equals, does_not_equal, ...rest }: JsonObject): ValueTest {
  const nameOf = (value: Json) => (isObject(value) ? value.name : null);
  if (equals !== undefined) return (value) => [equals].flat().some((wanted) => wanted === nameOf(value));
  if (does_not_equal !== undefined)
    return (value) => [does_not_equal].flat().every((wanted) => wanted !== nameOf(value));
  return emptiness(Object.keys(rest)[0] ?? '', (value) => value === null);
}

/** Options by name, pages and people by ID. */
function listTest({ contains, does_not_contain, ...rest }: JsonObject): ValueTest {
  const has = (list: Json, wanted: Json) =>
    [list]
      .flat()
      .some((item) => isObject(item) && (item.name === wanted || item.id === parseId(String(wanted))));
  if (contains !== undefined) return (list) => [contains].flat().some((wanted) => has(list, wanted));
  if (does_not_contain !== undefined)
    return (list) => ![does_not_contain].flat().some((wanted) => has(list, wanted));
  return emptiness(Object.keys(rest)[0] ?? '', (list) => [list].flat().length === 0);
}

function emptiness(operator: string, isEmpty: ValueTest): ValueTest {
  if (operator === 'is_empty') return isEmpty;
  if (operator === 'is_not_empty') return (value) => !isEmpty(value);
  throw invalid(`Filter condition ${operator} is not supported.`);
}
