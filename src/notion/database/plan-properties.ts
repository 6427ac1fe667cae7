import { FIELD, type Field, propertyDescription } from '../../entry/fields.ts';
import { Problem } from '../../problems/problem.ts';
import { quoted } from '../../quoted.ts';
import type { FixedValue } from '../../settings/maps.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import { acceptsFixed, FIXED_TYPES } from '../property/field-content.ts';
import { typeName } from '../property/type-name.ts';
import { judgeLinks, type LinkJudgement, leavesLinksOpen } from './judge-links.ts';
import type { Addition, NewRelation } from './new-properties.ts';
import { fieldsOf, newPropertyOf, type Property, type PropertyType, type Schema } from './schema.ts';

/** Which property takes what, and which are to be added first. */
export interface PropertyPlan {
  targets: ReadonlyMap<Field, Property>;
  /** The target of the field by which rows are found. */
  key: Property;
  extra: readonly { property: Property; value: FixedValue }[];
  additions: readonly Addition[];
  /** The relation between releases and pull requests. */
  links: LinkJudgement;
  /** To be added with `additions`. */
  relations: readonly NewRelation[];
  /** Names of properties of fields that are not there, and may not be added. */
  missing: string[];
}

/** Whether the schema, as far as known, leaves a question that only the data source itself answers. */
export function needsSchema(settings: FieldSettings, schema: Schema): boolean {
  if (schema.origin === 'data-source') return false;
  const fieldOpen = fieldsOf(settings.properties).some(({ field, name }) => {
    const property = schema.properties.get(name);
    return property ? !accepts(field, property.type) : settings.create || field === 'key';
  });
  if (fieldOpen || leavesLinksOpen(settings, schema)) return true;
  return [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}

/**
 * @throws Problem that tells of all properties that do not fit: of another type, the key's where it is missing and may not
 * be added, and extra ones that do not exist
 */
export function planProperties(settings: FieldSettings, schema: Schema): PropertyPlan {
  const fields = judgeFields(settings, schema);
  const fixed = judgeExtra(settings, schema);
  const unusable = [...fields, ...fixed].flatMap((judgement) =>
    judgement.is === 'unusable' ? [judgement.problem] : [],
  );
  if (unusable.length > 0) throw together(unusable);
  const additions = fields.filter((judgement) => judgement.is === 'new');
  const found = fields.filter((judgement) => judgement.is === 'found');
  const targets = new Map([...found, ...additions].map(({ field, property }) => [field, property]));
  const key = targets.get('key');
  if (key === undefined) throw missingKey(settings.properties.key);
  const links = judgeLinks(settings, schema);
  const missing = fields.filter((judgement) => judgement.is === 'missing').map(({ name }) => name);
  return {
    targets,
    key,
    extra: fixed.filter((judgement) => judgement.is === 'found'),
    additions,
    links,
    relations: links.is === 'new' ? [newLinks(links)] : [],
    missing,
  };
}

/** The relation between releases and pull requests, as those have it. */
function newLinks({ release, pullRequests }: Extract<LinkJudgement, { is: 'new' }>): NewRelation {
  return { name: release.name, description: propertyDescription('release'), otherSide: pullRequests.name };
}

/**
 * What the user should know of a plan.
 * @param leads whether links between releases and pull requests are to be written
 */
export function propertyWarnings({ missing, links }: PropertyPlan, leads: boolean): string[] {
  const names = [...missing, ...(leads && links.is === 'missing' ? links.names : [])];
  const unfit = leads && links.is === 'unfit' ? [links.warning] : [];
  return names.length === 0 ? unfit : [missingWarning(names), ...unfit];
}

function missingWarning(names: readonly string[]): string {
  const listed = names.map(quoted).join(', ');
  return `The database has no ${names.length === 1 ? 'property' : 'properties'} ${listed}; left out, as \`create-properties\` is false. Set fields to \`false\` in \`properties\` to leave them out without this warning.`;
}

/** What a field has in the data source. */
export type FieldJudgement = { field: Field; name: string } & (
  | { is: 'found'; property: Property }
  /** The property is to be added. */
  | { is: 'new'; property: Property }
  /** The property is not there and may not be added, so the field is left out. */
  | { is: 'missing' }
  /** A write would fail with the problem. */
  | { is: 'unusable'; problem: Problem }
);

/** What an entry of `extra-properties` has in the data source. */
export type ExtraJudgement = { name: string; value: FixedValue } & (
  | { is: 'found'; property: Property }
  | { is: 'unusable'; problem: Problem }
);

/** Whether the field can go into properties of the type. */
export function accepts(field: Field, type: PropertyType): boolean {
  return FIELD[field].types.some((accepted) => accepted === type);
}

/** Judges each field that is not left out, in their order. */
export function judgeFields(settings: FieldSettings, schema: Schema): FieldJudgement[] {
  return fieldsOf(settings.properties).map(({ field, name }) => {
    const existing = schema.properties.get(name);
    if (existing && accepts(field, existing.type)) return { field, name, is: 'found', property: existing };
    if (existing) return { field, name, is: 'unusable', problem: unfitting(field, existing) };
    if (field === 'title') return { field, name, is: 'unusable', problem: missingTitle(name, schema) };
    if (settings.create) return { field, name, is: 'new', property: newPropertyOf(field, name) };
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

/** One problem for all: people mend them in one go. */
function together(problems: readonly Problem[]): Problem {
  const [only, another] = problems;
  if (only && !another) return only;
  const numbered = (texts: readonly string[]) =>
    texts.map((text, index) => `(${index + 1}) ${text}`).join(' ');
  return new Problem(
    'notion-properties-unfit',
    `${problems.length} properties do not fit. ${numbered(problems.map(({ message }) => message))}`,
    { remedy: numbered(problems.map(({ remedy }) => remedy)) },
  );
}

/** A property that cannot take its field. */
function unfitting(field: Field, property: Property): Problem {
  const what = `The property ${quoted(property.name)} is of type ${typeName(property.type)}, which cannot take the field \`${field}\`. Accepted types: ${FIELD[field].types.map(typeName).join(', ')}.`;
  const without = field === 'key' ? '' : ` or leave the field out (\`${field}: false\`)`;
  return new Problem('notion-property-type', what, {
    remedy: `Change the property’s type in Notion, or in the input \`properties\` name another property (\`${field}: Another name\`)${without}.`,
  });
}

/** A property that cannot take its value of `extra-properties`. */
function unfittingExtra({ name, type }: Property, value: FixedValue): Problem {
  const what = `The property ${quoted(name)} is of type ${typeName(type)}, which cannot take the value ${JSON.stringify(value)} of \`extra-properties\`. Accepted types: ${FIXED_TYPES.filter(
    (accepted) => acceptsFixed(accepted, value),
  )
    .map(typeName)
    .join(', ')}.`;
  return new Problem('notion-property-type', what, {
    remedy: 'Change the property’s type in Notion, or the value in `extra-properties`.',
  });
}

/** @param which tells what it is for */
function missing(name: string, which: string, remedy: string): Problem {
  return new Problem('notion-property-missing', `The database has no property ${quoted(name)}, ${which}.`, {
    remedy,
  });
}

function missingExtra(name: string): Problem {
  const remedy = 'Add the property in Notion, or correct its name in `extra-properties`.';
  return missing(name, 'which `extra-properties` names', remedy);
}

/** The key has no property, and none may be added. */
function missingKey(name: string): Problem {
  const remedy = `Add a text property ${quoted(name)} in Notion, or set \`create-properties: true\`.`;
  return missing(name, 'by which rows are found, and `create-properties` is false', remedy);
}

function missingTitle(name: string, { properties }: Schema): Problem {
  const title = properties.get('')?.name ?? '';
  const remedy = `The title property is ${quoted(title)} and needs no line in \`properties\`: take the line out, or correct it.`;
  return missing(name, 'which `properties` names for the title', remedy);
}
