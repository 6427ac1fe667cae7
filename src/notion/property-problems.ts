import type { Field } from '../entry.ts';
import { Problem } from '../errors.ts';
import type { FixedValue } from '../settings/maps.ts';
import { ACCEPTED_TYPES } from './field-types.ts';
import { acceptsFixed, FIXED_TYPES } from './fixed-content.ts';
import type { Property, Schema } from './schema.ts';

/** A property that cannot take its field. */
export function unfitting(field: Field, property: Property): Problem {
  const what = `The property “${property.name}” is of type ${property.type}, which cannot take the field \`${field}\`. Accepted types: ${ACCEPTED_TYPES[field].join(', ')}.`;
  const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
  return new Problem('notion-property-type', what, {
    remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
  });
}

/** A property that cannot take its value of `extra-properties`. */
export function unfittingExtra({ name, type }: Property, value: FixedValue): Problem {
  const what = `The property “${name}” is of type ${type}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${FIXED_TYPES.filter((accepted) => acceptsFixed(accepted, value)).join(', ')}.`;
  return new Problem('notion-property-type', what, {
    remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
  });
}

/** A name of `extra-properties` that the database lacks. */
export function missingExtra(name: string): Problem {
  return new Problem(
    'notion-property-missing',
    `The database has no property “${name}”, which \`extra-properties\` names.`,
    { remedy: 'Add the property in Notion, or correct its name in `extra-properties`.' },
  );
}

/** The key has no property, and none may be added. */
export function missingKey(name: string): Problem {
  return new Problem(
    'notion-property-missing',
    `The database has no property “${name}”, by which rows are found, and \`create-properties\` is false.`,
    { remedy: `Add a text property “${name}” in Notion, or set \`create-properties: true\`.` },
  );
}

/** `properties` names a title property that the database lacks. */
export function missingTitle(name: string, schema: Schema): Problem {
  const title = schema.properties.get('')?.name;
  return new Problem(
    'notion-property-missing',
    `The database has no property “${name}”, which \`properties\` names for the title.`,
    {
      remedy: `The title property is “${title}” and needs no line in \`properties\`: take the line out, or correct it.`,
    },
  );
}
