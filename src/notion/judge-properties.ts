import { FIELDS, type Field } from '../entry.ts';
import type { Problem } from '../errors.ts';
import type { FixedValue } from '../settings/maps.ts';
import type { FieldSettings } from '../settings.ts';
import { ACCEPTED_TYPES, accepts } from './field-types.ts';
import { acceptsFixed } from './fixed-content.ts';
import { missingExtra, missingKey, missingTitle, unfitting, unfittingExtra } from './property-problems.ts';
import type { Property, Schema } from './schema.ts';

interface Found {
  is: 'found';
  property: Property;
}

interface Unusable {
  is: 'unusable';
  /** What a write would fail with. */
  problem: Problem;
}

/** What a field has in the data source. */
export type FieldJudgement = { field: Field; name: string } & (
  | Found
  /** The property is to be added. */
  | { is: 'new'; property: Property }
  /** The property is not there and may not be added, so the field is left out. */
  | { is: 'missing' }
  | Unusable
);

/** What an entry of `extra-properties` has in the data source. */
export type ExtraJudgement = { name: string; value: FixedValue } & (Found | Unusable);

/** The fields that are not left out, with the names of their properties. */
export function fieldsOf(settings: FieldSettings): { field: Field; name: string }[] {
  return FIELDS.flatMap((field) => {
    const name = settings.properties[field];
    return name === undefined ? [] : [{ field, name }];
  });
}

/** Judges each field that is not left out, in their order. */
export function judgeFields(settings: FieldSettings, schema: Schema): FieldJudgement[] {
  return fieldsOf(settings).map(({ field, name }) => {
    const existing = schema.properties.get(name);
    if (existing && accepts(field, existing.type)) return { field, name, is: 'found', property: existing };
    if (existing) return { field, name, is: 'unusable', problem: unfitting(field, existing) };
    if (field === 'title') return { field, name, is: 'unusable', problem: missingTitle(name, schema) };
    if (settings.create)
      return { field, name, is: 'new', property: { name, type: ACCEPTED_TYPES[field][0] } };
    return field === 'key'
      ? { field, name, is: 'unusable', problem: missingKey(name) }
      : { field, name, is: 'missing' };
  });
}

/** Judges each entry of `extra-properties`. */
export function judgeExtra(settings: FieldSettings, schema: Schema): ExtraJudgement[] {
  return [...settings.extra].map(([name, value]) => {
    const property = schema.properties.get(name);
    if (property === undefined) return { name, value, is: 'unusable', problem: missingExtra(name) };
    if (acceptsFixed(property.type, value)) return { name, value, is: 'found', property };
    return { name, value, is: 'unusable', problem: unfittingExtra(property, value) };
  });
}
