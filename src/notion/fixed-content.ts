import type { FixedValue } from '../settings/maps.ts';
import { optionName, optionNames } from './option-name.ts';
import type { PropertyContent } from './property-content.ts';
import { fittingRuns } from './rich-text.ts';
import type { PropertyType } from './schema.ts';

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
