import type { Field } from '../entry.ts';
import type { FixedValue } from '../settings/maps.ts';
import type { FieldSettings } from '../settings.ts';
import { accepts } from './field-types.ts';
import { fieldsOf, judgeExtra, judgeFields } from './judge-properties.ts';
import { judgeLinks, type LinkJudgement, leavesLinksOpen } from './links/judge-links.ts';
import type { NewRelation } from './links/new-relation.ts';
import { missingKey } from './property-problems.ts';
import type { Property, Schema } from './schema.ts';

/** A property to be added for a field. */
export interface Addition {
  field: Field;
  property: Property;
  /** Whether it is there as a status property that Notion has made without its options, and becomes another. */
  isRemade?: boolean;
}

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
  const fieldOpen = fieldsOf(settings).some(({ field, name }) => {
    const property = schema.properties.get(name);
    return property ? !accepts(field, property.type) : settings.create || field === 'key';
  });
  if (fieldOpen || leavesLinksOpen(settings, schema)) return true;
  return [...settings.extra.keys()].some((name) => !schema.properties.has(name));
}

/**
 * @throws Problem where a property's type does not fit, the key's property is missing and may not be added, or
 * an extra property does not exist
 */
export function planProperties(settings: FieldSettings, schema: Schema): PropertyPlan {
  const fields = judgeFields(settings, schema);
  const fixed = judgeExtra(settings, schema);
  for (const judgement of [...fields, ...fixed]) if (judgement.is === 'unusable') throw judgement.problem;
  const additions = fields.filter((judgement) => judgement.is === 'new');
  const targets = new Map(
    [...fields.filter((judgement) => judgement.is === 'found'), ...additions].map(({ field, property }) => [
      field,
      property,
    ]),
  );
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
    relations: links.is === 'new' ? [{ name: links.release.name, otherSide: links.pullRequests.name }] : [],
    missing,
  };
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
  const listed = names.map((name) => `“${name}”`).join(', ');
  return `The database has no ${names.length === 1 ? 'property' : 'properties'} ${listed}; left out, as \`create-properties\` is false. Set fields to \`false\` in \`properties\` to leave them out without this warning.`;
}
