import type { ReadDatabase, Row, RowProperty, View } from './read.ts';
import { plainText } from './rich-text.ts';

type Configuration = NonNullable<View['configuration']>;
type Grouping = NonNullable<Extract<Configuration, { type: 'board' }>['group_by']>;

/** Rows that have something in common. */
export interface Group {
  /** Empty of the rows that have nothing there. */
  name: string;
  color: string;
  isStatus: boolean;
  rows: Row[];
}

/** The rows as a view groups them, in the order of its groups. */
export function groupsOf(rows: readonly Row[], grouping: Grouping, { source }: ReadDatabase): Group[] {
  const schema = Object.values(source.properties).find(({ id }) => sameId(id, grouping.property_id));
  const namesOf = (row: Row) => {
    const held = Object.values(row.properties).find(({ id }) => sameId(id, grouping.property_id));
    return held ? heldBy(held) : [''];
  };
  const options =
    schema?.type === 'status'
      ? schema.status.options
      : schema?.type === 'select'
        ? schema.select.options
        : [];
  const names = [...new Set(['', ...options.map(({ name }) => name), ...rows.flatMap(namesOf)])];
  const groups = names.map((name) => ({
    name,
    color: options.find((option) => option.name === name)?.color ?? 'default',
    isStatus: schema?.type === 'status',
    rows: rows.filter((row) => namesOf(row).includes(name)),
  }));
  const shown = groups.filter(
    ({ name, rows: { length } }) => length > 0 || !(name === '' || grouping.hide_empty_groups),
  );
  const sort = 'sort' in grouping ? grouping.sort.type : 'manual';
  if (sort === 'manual') return shown;
  const order = sort === 'ascending' ? 1 : -1;
  return shown.toSorted((a, b) => order * a.name.localeCompare(b.name));
}

/** Views have the IDs of properties as they are, where rows have them URL-encoded. */
function sameId(encoded: string, id: string): boolean {
  return encoded === id || decodeURIComponent(encoded) === id;
}

function heldBy(property: RowProperty): string[] {
  switch (property.type) {
    case 'select':
      return [property.select?.name ?? ''];
    case 'status':
      return [property.status?.name ?? ''];
    case 'multi_select':
      return property.multi_select.length > 0 ? property.multi_select.map(({ name }) => name) : [''];
    case 'rich_text':
      return [plainText(property.rich_text)];
    default:
      return [''];
  }
}
