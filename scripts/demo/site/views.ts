import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { calendar } from './calendar.ts';
import { type Group, groupsOf } from './groups.ts';
import { iconOfType } from './icons.ts';
import type { ReadDatabase, Row, RowProperty, View } from './read.ts';
import { iconOf, pathOf, pill, tag, titleOf, value } from './value.ts';

/** A view as Notion shows it: a table, a board or a calendar; one of another kind as a table. */
export function view(view: View, rows: readonly Row[], database: ReadDatabase): Element {
  const columns = columnsOf(view, database);
  const { configuration } = view;
  if (configuration?.type === 'board') {
    const groups = groupsOf(rows, configuration.group_by, database);
    return h(
      'div.scroll',
      { tabIndex: 0 },
      h(
        'div.board',
        groups.map((group) => boardColumn(group, columns, database)),
      ),
    );
  }
  if (configuration?.type === 'calendar' && configuration.date_property_name) {
    const { date_property_name } = configuration;
    return calendar(rows, date_property_name, (row) => card(row, columns, database));
  }
  const grouping = configuration?.type === 'table' ? configuration.group_by : undefined;
  const groups = grouping ? groupsOf(rows, grouping, database) : [undefined];
  return h(
    'div.scroll',
    { tabIndex: 0 },
    groups.map((group) => table(group, group?.rows ?? rows, columns, database)),
  );
}

/** The names of the properties that it shows, in its order. */
function columnsOf({ configuration }: View, { source }: ReadDatabase): string[] {
  const shown = configuration && 'properties' in configuration ? configuration.properties : undefined;
  if (shown === undefined) return Object.keys(source.properties);
  return shown.flatMap(({ visible, property_name }) =>
    visible === false || !property_name ? [] : [property_name],
  );
}

/** Of columns, in pixels. */
const WIDTHS: Partial<Record<RowProperty['type'], number>> = {
  title: 270,
  rich_text: 146,
  number: 90,
  select: 180,
  relation: 220,
  url: 210,
};

function table(
  group: Group | undefined,
  rows: readonly Row[],
  columns: readonly string[],
  { source, rows: all }: ReadDatabase,
): Element {
  const types = columns.map((name) => source.properties[name]?.type ?? 'rich_text');
  const widths = types.map((type) => WIDTHS[type] ?? 150);
  const heads = columns.map((name, index) =>
    h('th', { scope: 'col' }, iconOfType(types[index] ?? 'title'), h('span', name)),
  );
  const lines = rows.map((row) =>
    h(
      'tr',
      columns.map((name) => cell(row, row.properties[name], all)),
    ),
  );
  const style = `width: ${widths.reduce((sum, width) => sum + width, 0)}px`;
  const caption = group ? [h('caption', groupLabel(group))] : [];
  return h(
    'table.rows',
    { style },
    caption,
    h(
      'colgroup',
      widths.map((width) => h('col', { style: `width: ${width}px` })),
    ),
    h('thead', h('tr', heads)),
    h('tbody', lines),
  );
}

function cell(row: Row, property: RowProperty | undefined, all: ReadDatabase['rows']): Element {
  if (property?.type === 'title')
    return h('td', h('a.title', { href: pathOf(row.id) }, iconOf(row), h('span', titleOf(row))));
  return h('td', property ? h('div', value(property, all)) : []);
}

function groupLabel({ name, color, isStatus, rows }: Group): ElementContent[] {
  const label = name === '' ? h('span', 'None') : isStatus ? pill({ name, color }) : tag({ name, color });
  return [label, h('span.count', String(rows.length))];
}

function boardColumn(group: Group, columns: readonly string[], database: ReadDatabase): Element {
  const cards = group.rows.map((row) => h('li', card(row, columns, database)));
  return h(
    'section',
    { className: ['column', `column-${group.color}`] },
    h('h2', groupLabel(group)),
    h('ul', cards),
  );
}

/** The title, and below it what the view shows of the rest. */
function card(row: Row, columns: readonly string[], { rows }: ReadDatabase): Element {
  const values = columns.flatMap((name) => {
    const property = row.properties[name];
    const shown = property && property.type !== 'title' ? value(property, rows) : [];
    return shown.length > 0 ? [h('div', { title: name }, shown)] : [];
  });
  return h('div.card', h('a.title', { href: pathOf(row.id) }, iconOf(row), h('span', titleOf(row))), values);
}
