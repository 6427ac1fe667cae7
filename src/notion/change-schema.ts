import type { UpdateDataSourceParameters } from '@notionhq/client';
import { type Field, PULL_REQUEST_STATES, RELEASE_STATES, type State } from '../entry.ts';
import { Problem } from '../errors.ts';
import type { FieldSettings } from '../settings.ts';
import type { Notion } from './connection.ts';
import { NotionProblem } from './failure.ts';
import { TYPE_NAMES } from './field-values.ts';
import type { PropertyPlan } from './plan-properties.ts';
import type { RowPlan } from './plan-row.ts';
import { type Property, type Schema, schemaOf } from './schema.ts';

type Configs = NonNullable<UpdateDataSourceParameters['properties']>;
type Config = NonNullable<Configs[string]>;
type Option = { name: string; color: 'gray' | 'blue' | 'red' | 'green' | 'purple' | 'yellow' | 'brown' };

/** An option to add to a property of type status, which takes no others. */
export interface NewOption {
  property: Property;
  name: string;
}

/** The status options that the plan writes and the property lacks; none where the options are not known. */
export function newOptions({ properties }: Pick<RowPlan, 'properties'>, schema: Schema): NewOption[] {
  return [...properties].flatMap(([propertyName, content]) => {
    const property = schema.properties.get(propertyName);
    if (content.type !== 'status' || content.name === undefined || property?.options === undefined) return [];
    const { name } = content;
    return property.options.some((option) => option.name === name) ? [] : [{ property, name }];
  });
}

/**
 * Adds properties and options in one request.
 * @returns the schema as it is now
 * @throws Problem `notion-status-option`, listing the existing options, where Notion refuses a new one
 */
export async function changeSchema(
  notion: Notion,
  dataSourceId: string,
  additions: PropertyPlan['additions'],
  options: readonly NewOption[],
  statuses: FieldSettings['statuses'],
): Promise<Schema> {
  const properties: Configs = {};
  for (const { field, property } of additions)
    properties[property.name] = newProperty(field, property, statuses);
  for (const option of options) properties[option.property.name] = { status: { options: extended(option) } };
  try {
    return schemaOf(
      await notion.send('Update content', (client) =>
        client.dataSources.update({ data_source_id: dataSourceId, properties }),
      ),
    );
  } catch (error) {
    const refused = options[0];
    if (refused && error instanceof NotionProblem && error.id === 'notion-refused')
      throw optionRefused(refused, error);
    throw error;
  }
}

/** An update of options replaces the list: whatever exists is listed too, by its ID. */
function extended({ property, name }: NewOption): ({ id: string } | { name: string })[] {
  return [...(property.options ?? []).map(({ id }) => ({ id })), { name }];
}

function newProperty(field: Field, property: Property, statuses: FieldSettings['statuses']): Config {
  switch (property.type) {
    case 'select': {
      // An empty list would take the options away that another run has just made.
      const options = firstOptions(field, statuses);
      return { type: 'select', select: options.length > 0 ? { options } : {} };
    }
    case 'multi_select':
      return { type: 'multi_select', multi_select: {} };
    case 'number':
      return { type: 'number', number: { format: 'number' } };
    case 'url':
      return { type: 'url', url: {} };
    case 'date':
      return { type: 'date', date: {} };
    default:
      return { type: 'rich_text', rich_text: {} };
  }
}

const STATE_COLOURS: Record<State, Option['color']> = {
  draft: 'gray',
  open: 'blue',
  'changes-requested': 'red',
  approved: 'green',
  merged: 'purple',
  closed: 'brown',
  prerelease: 'yellow',
  released: 'green',
  deleted: 'red',
};

function firstOptions(field: Field, statuses: FieldSettings['statuses']): Option[] {
  if (field === 'type') {
    return [
      { name: TYPE_NAMES.release, color: 'green' },
      { name: TYPE_NAMES['pull-request'], color: 'purple' },
    ];
  }
  if (field !== 'status') return [];
  const colours = new Map<string, Option['color']>();
  for (const state of [...PULL_REQUEST_STATES, ...RELEASE_STATES]) {
    if (!colours.has(statuses[state])) colours.set(statuses[state], STATE_COLOURS[state]);
  }
  return [...colours].map(([name, color]) => ({ name, color }));
}

function optionRefused({ property, name }: NewOption, cause: NotionProblem): Problem {
  const existing = (property.options ?? []).map((option) => `“${option.name}”`).join(', ');
  const what = `The property “${property.name}” has no option “${name}”, and Notion refused to add it. Its options: ${existing || 'none'}. ${cause.message}`;
  return new Problem('notion-status-option', what, { requestId: cause.requestId, cause });
}
