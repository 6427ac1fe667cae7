import { FIELDS, type Field } from '../entry.ts';
import { Problem } from '../errors.ts';
import type { FixedValue } from '../settings/maps.ts';
import type { FieldSettings } from '../settings.ts';
import { ACCEPTED_TYPES, accepts } from './field-types.ts';
import { acceptsFixed, FIXED_TYPES } from './fixed-content.ts';
import type { Property, Schema } from './schema.ts';

/** Which property takes what, and which are to be added first. */
export interface PropertyPlan {
  targets: ReadonlyMap<Field, Property>;
  /** The target of the field by which rows are found. */
  key: Property;
  extra: readonly { property: Property; value: FixedValue }[];
  additions: readonly { field: Field; property: Property }[];
  warnings: string[];
}

/** Whether the schema, as far as known, leaves a question that only the data source itself answers. */
export function needsSchema(settings: FieldSettings, schema: Schema): boolean {
  if (schema.origin === 'data-source') return false;
  const fieldOpen = fieldsOf(settings).some(({ field, name }) => {
    const property = schema.properties.get(name);
    return property ? !accepts(field, property.type) : settings.create || field === 'key';
  });
  return fieldOpen || [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}

/**
 * @throws Problem where a property's type does not fit, the key's property is missing and may not be added, or
 * an extra property does not exist
 */
export function planProperties(settings: FieldSettings, schema: Schema): PropertyPlan {
  const targets = new Map<Field, Property>();
  const additions: { field: Field; property: Property }[] = [];
  const missing: string[] = [];
  for (const { field, name } of fieldsOf(settings)) {
    const existing = schema.properties.get(name);
    if (existing) targets.set(field, fitting(field, existing));
    else if (field === 'title') throw missingTitle(name, schema);
    else if (settings.create) additions.push({ field, property: { name, type: ACCEPTED_TYPES[field][0] } });
    else if (field !== 'key') missing.push(name);
  }
  for (const { field, property } of additions) targets.set(field, property);
  const key = targets.get('key');
  if (key === undefined) throw missingKey(settings.properties.key);
  const extra = [...settings.extra].map(([name, value]) => ({
    property: extraProperty(name, value, schema),
    value,
  }));
  return { targets, key, extra, additions, warnings: missing.length === 0 ? [] : [missingWarning(missing)] };
}

function fieldsOf(settings: FieldSettings): { field: Field; name: string }[] {
  return FIELDS.flatMap((field) => {
    const name = settings.properties[field];
    return name === undefined ? [] : [{ field, name }];
  });
}

function fitting(field: Field, property: Property): Property {
  if (accepts(field, property.type)) return property;
  const what = `The property “${property.name}” is of type ${property.type}, which cannot take the field \`${field}\`. Accepted types: ${ACCEPTED_TYPES[field].join(', ')}.`;
  const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
  throw new Problem('notion-property-type', what, {
    remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
  });
}

function extraProperty(name: string, value: FixedValue, schema: Schema): Property {
  const property = schema.properties.get(name);
  if (property === undefined) {
    throw new Problem(
      'notion-property-missing',
      `The database has no property “${name}”, which \`extra-properties\` names.`,
      {
        remedy: 'Add the property in Notion, or correct its name in `extra-properties`.',
      },
    );
  }
  if (acceptsFixed(property.type, value)) return property;
  const what = `The property “${name}” is of type ${property.type}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${FIXED_TYPES.filter((type) => acceptsFixed(type, value)).join(', ')}.`;
  throw new Problem('notion-property-type', what, {
    remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
  });
}

function missingKey(name: string): Problem {
  return new Problem(
    'notion-property-missing',
    `The database has no property “${name}”, by which rows are found, and \`create-properties\` is false.`,
    {
      remedy: `Add a text property “${name}” in Notion, or set \`create-properties: true\`.`,
    },
  );
}

function missingTitle(name: string, schema: Schema): Problem {
  const title = schema.properties.get('')?.name;
  return new Problem(
    'notion-property-missing',
    `The database has no property “${name}”, which \`properties\` names for the title.`,
    {
      remedy: `The title property is “${title}” and needs no line in \`properties\`: take the line out, or correct it.`,
    },
  );
}

function missingWarning(names: readonly string[]): string {
  const listed = names.map((name) => `“${name}”`).join(', ');
  return `The database has no ${names.length === 1 ? 'property' : 'properties'} ${listed}; left out, as \`create-properties\` is false. Set fields to \`false\` in \`properties\` to leave them out without this warning.`;
}
