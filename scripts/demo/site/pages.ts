import type { Client } from '@notionhq/client';
import { h } from 'hastscript';
import { blocks } from './blocks.ts';
import { fileAddress } from './files.ts';
import type { Page } from './frame.ts';
import { icon, iconOfType } from './icons.ts';
import { type ReadDatabase, type Row, readBlocks, rowsOf, type View } from './read.ts';
import { plainText, richText } from './rich-text.ts';
import { iconOf, pathOf, titleOf, value } from './value.ts';
import { view } from './views.ts';

const VIEW_ICONS: Partial<Record<View['type'], string>> = {
  table: 'table',
  board: 'project',
  calendar: 'calendar',
};

/** The database with one of its views, the others as tabs. */
export async function viewPage(client: Client, database: ReadDatabase, shown: View): Promise<Page> {
  const rows = await rowsOf(client, shown, database);
  const tabs = database.views.map(({ id, name, type }) =>
    h(
      'li',
      h(
        'a',
        { href: pathOf(id), dataView: type, ariaCurrent: id === shown.id ? 'page' : undefined },
        icon(VIEW_ICONS[type] ?? 'list-unordered'),
        name,
      ),
    ),
  );
  const { database: about } = database;
  return {
    title: `${shown.name} · ${plainText(about.title)}`,
    trail: [home(database)],
    main: [
      h('div.wide', [
        h('h1', iconOf(about), h('span', richText(about.title))),
        h('p.description', richText(about.description)),
        h('nav.tabs', { ariaLabel: 'Views' }, h('ul', tabs)),
        view(shown, rows, database),
      ]),
    ],
  };
}

/** An entry with its properties and its content. */
export async function entryPage(client: Client, database: ReadDatabase, row: Row): Promise<Page> {
  const content = await readBlocks(client, row.id);
  const properties = namesIn(database).flatMap((name) => {
    const property = row.properties[name];
    const shown = property && property.type !== 'title' ? value(property, database.rows) : [];
    return property && shown.length > 0
      ? [h('div', h('dt', iconOfType(property.type), h('span', name)), h('dd', shown))]
      : [];
  });
  return {
    title: titleOf(row),
    trail: [home(database), { name: titleOf(row), href: pathOf(row.id) }],
    main: [
      h('article.page', [
        h('div.page-icon', iconOf(row)),
        h('h1', titleOf(row)),
        h('dl', properties),
        h('div.blocks', blocks(content, fileAddress)),
      ]),
    ],
  };
}

/** The names of all properties in the order of the first view, which holds them for people. */
function namesIn({ views: [first], source }: ReadDatabase): string[] {
  const { configuration } = first ?? {};
  const ordered = configuration && 'properties' in configuration ? (configuration.properties ?? []) : [];
  const names = ordered.flatMap(({ property_name }) => property_name ?? []);
  return [...new Set([...names, ...Object.keys(source.properties)])];
}

/** The first view. */
export function home({ database }: ReadDatabase): Page['trail'][number] {
  return { name: plainText(database.title), href: 'index.html' };
}
