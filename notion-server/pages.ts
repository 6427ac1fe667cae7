import type { Position } from './content/block-tree.ts';
import { plainRichText, type Writer } from './content/rich-text.ts';
import { notParented } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { DataSource, Page, Parent } from './objects.ts';
import { optionsOf } from './properties/property.ts';
import { writeValues } from './properties/write-values.ts';
import type { Workspace } from './workspace.ts';

/** A row of a data source, or a page in a page. */
export function newPage(
  parent: Page | DataSource,
  values: JsonObject,
  writer: Writer,
  position: Position,
): Page {
  const { workspace } = writer;
  const type = parent.kind === 'page' ? 'page_id' : 'data_source_id';
  const page = emptyPage({ type, id: parent.id }, visibleFrom(parent, workspace), writer);
  if (parent.kind === 'data_source') setDefaults(page, parent);
  workspace.add(page);
  try {
    writeValues(page, values, writer);
  } catch (error) {
    workspace.items.delete(page.id);
    throw error;
  }
  workspace.blocksCreated += 1;
  if (parent.kind === 'data_source') parent.rows.push(page.id);
  else parent.children.splice(indexIn(parent, position), 0, page.id);
  return page;
}

/** A page at the top of the workspace. */
export function newTopPage(title: string, writer: Writer): Page {
  const page = emptyPage({ type: 'workspace' }, { query: 0, time: 0 }, writer);
  page.values.set('title', plainRichText(title));
  return writer.workspace.add(page);
}

function emptyPage(parent: Parent, visibleFrom: Page['visibleFrom'], { workspace, actor }: Writer): Page {
  return {
    ...workspace.stored(parent, actor),
    kind: 'page',
    icon: null,
    cover: null,
    isLocked: false,
    isArchived: false,
    children: [],
    values: new Map(),
    visibleFrom,
  };
}

/** Undoes newPage where what belongs to the same request is refused. */
export function removePage(page: Page, parent: Page | DataSource, workspace: Workspace): void {
  workspace.items.delete(page.id);
  workspace.blocksCreated -= 1;
  if (parent.kind === 'data_source') parent.rows.pop();
  else parent.children = parent.children.filter((id) => id !== page.id);
}

function visibleFrom(parent: Page | DataSource, workspace: Workspace): Page['visibleFrom'] {
  const { queries, milliseconds } = workspace.queryLag;
  const asked = parent.kind === 'data_source' ? parent.queries : 0;
  return { query: asked + queries, time: workspace.now() + milliseconds };
}

/** A status is never empty: a new row has the first option (recorded: api-endpoints-retrieve-property). */
function setDefaults(page: Page, source: DataSource): void {
  for (const property of source.properties) {
    const [option] = optionsOf(property);
    if (property.type === 'status' && option) page.values.set(property.id, option.id);
    if (property.type === 'unique_id') {
      source.lastUniqueId += 1;
      page.values.set(property.id, source.lastUniqueId);
    }
  }
}

function indexIn(parent: Page, position: Position): number {
  if ('at' in position) return position.at === 'start' ? 0 : parent.children.length;
  const index = parent.children.indexOf(position.after);
  if (index < 0) throw notParented(position.after, parent.id);
  return index + 1;
}
