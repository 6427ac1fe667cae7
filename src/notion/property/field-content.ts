import type { FieldValue } from '../../entry/fields.ts';
import type { Run } from '../../html/block.ts';
import type { FixedValue } from '../../settings/maps.ts';
import type { Property, PropertyType } from '../database/schema.ts';
import type { PropertyContent } from './property-content.ts';
import { fittingRuns, shortened } from './rich-text.ts';

/**
 * A field's value in the form of the property that takes it; nothing where the type cannot take it
 * (FIELD says which can), and for people, whose content depends on who is there.
 */
export function fieldContent(
  value: FieldValue,
  { type, options }: Pick<Property, 'type' | 'options'>,
): PropertyContent | undefined {
  switch (type) {
    case 'title':
    case 'rich_text':
      return { type, runs: fittingRuns(runs(value)) };
    case 'select':
      return { type, name: optionName(words(value).join('; ')) };
    case 'status': {
      const name = optionName(words(value).join('; '));
      return { type, name: name && spelledAs(name, options) };
    }
    case 'multi_select':
      return { type, names: optionNames(words(value)) };
    case 'number':
      return { type, number: value.is === 'number' ? value.number : undefined };
    case 'url':
      return { type, text: words(value)[0] };
    case 'date':
      return { type, start: value.is === 'time' ? value.time : undefined };
    default:
      return undefined;
  }
}

function runs(value: FieldValue): Run[] {
  if (value.is === 'text')
    return [value.link === undefined ? { text: value.text } : { text: value.text, link: value.link }];
  if (value.is !== 'people') return [{ text: words(value).join(', ') }];
  return value.people.flatMap(({ login, url }, i) => {
    const name = url === undefined ? { text: login } : { text: login, link: url };
    return i === 0 ? [name] : [{ text: ', ' }, name];
  });
}

function words(value: FieldValue): string[] {
  switch (value.is) {
    case 'text':
      return value.text === '' ? [] : [value.text];
    case 'choices':
      return [...value.names];
    case 'people':
      return value.people.map(({ login }) => login);
    case 'number':
      return [String(value.number)];
    case 'time':
      return value.time === undefined ? [] : [value.time];
  }
}

/** The property types that `extra-properties` can write. */
export const FIXED_TYPES = [
  'rich_text',
  'select',
  'status',
  'multi_select',
  'number',
  'checkbox',
  'date',
  'url',
  'email',
  'phone_number',
] as const satisfies readonly PropertyType[];

/** Whether `fixedContent` can put the value into a property of the type. */
export function acceptsFixed(type: PropertyType, value: FixedValue): boolean {
  return fixedContent(value, type) !== undefined;
}

/** A fixed value by the property's type; nothing where the type cannot take it. */
export function fixedContent(value: FixedValue, type: PropertyType): PropertyContent | undefined {
  const text = Array.isArray(value) ? value.join(', ') : value;
  switch (type) {
    case 'rich_text':
      return { type, runs: fittingRuns([{ text }]) };
    case 'select':
    case 'status':
      return { type, name: optionName(text) };
    case 'multi_select':
      return { type, names: optionNames(Array.isArray(value) ? value : [text]) };
    case 'number':
      return numberIn(text) === undefined ? undefined : { type, number: numberIn(text) };
    case 'checkbox':
      return /^(?:true|false)$/i.test(text) ? { type, checked: /^true$/i.test(text) } : undefined;
    case 'date':
      return isIsoDate(text) ? { type, start: text } : undefined;
    case 'url':
      return URL.canParse(text) ? { type, text } : undefined;
    case 'email':
    case 'phone_number':
      return { type, text: text === '' ? undefined : text };
    default:
      return undefined;
  }
}

/** Decimal, also with an exponent, or as YAML writes hexadecimal and octal numbers. */
function numberIn(text: string): number | undefined {
  const number = /^[-+]?[\d.]/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A day that exists, as `2026-01-31`, or with a time, as `2026-01-31T10:00:00Z`. */
function isIsoDate(text: string): boolean {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(text)) || Number.isNaN(Date.parse(day))) return false;
  return new Date(day).toISOString().startsWith(day);
}

/** Notion's limits for options: 100 characters and no comma, 100 options in a multi-select. */
const NAME_LIMIT = 100;
const OPTION_LIMIT = 100;

/** A name that Notion takes for an option: a comma becomes a semicolon, what is too long is cut with an ellipsis. */
export function optionName(text: string): string | undefined {
  const name = text.replaceAll(',', ';').trim();
  return name === '' ? undefined : shortened(name, NAME_LIMIT);
}

/** The name as the property's options spell it, where they are known: names that differ in capitals only are one to Notion. */
export function spelledAs(name: string, options: readonly { name: string }[] | undefined): string {
  return options?.find((option) => isSameOption(option.name, name))?.name ?? name;
}

export function isSameOption(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The names of a multi-select, each once, 100 at most. */
export function optionNames(texts: readonly string[]): string[] {
  const names = texts.map(optionName).filter((name) => name !== undefined);
  return [...new Set(names)].slice(0, OPTION_LIMIT);
}
