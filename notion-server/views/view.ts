import type { Writer } from '../content/rich-text.ts';
import { newId } from '../ids.ts';
import type { Database, DataSource, View } from '../objects.ts';
import type { Workspace } from '../workspace.ts';

/** What a view may be asked to be. */
export type ViewSettings = Pick<View, 'name' | 'filter' | 'sorts' | 'configuration'>;

/** A view of a data source as a tab of a database: the last, unless `index` tells another place. */
export function newView(
  database: Database,
  source: DataSource,
  settings: Partial<ViewSettings> & { name: string; type: string },
  { workspace, actor }: Writer,
  index = database.views.length,
): View {
  const now = workspace.now();
  const view: View = {
    id: newId(),
    databaseId: database.id,
    dataSourceId: source.id,
    filter: null,
    sorts: null,
    configuration: {},
    ...settings,
    createdAt: now,
    createdBy: actor,
    editedAt: now,
    editedBy: actor,
  };
  workspace.views.set(view.id, view);
  database.views.splice(index, 0, view.id);
  return view;
}

export function changeView(view: View, settings: Partial<ViewSettings>, { workspace, actor }: Writer): void {
  Object.assign(view, settings, { editedAt: workspace.now(), editedBy: actor });
}

/** The views of a database in the order of their tabs, those of trashed data sources left out. */
export function viewsOf(database: Database, workspace: Workspace): View[] {
  return database.views.flatMap((id) => {
    const view = workspace.views.get(id);
    return view && workspace.dataSource(view.dataSourceId)?.inTrash === false ? [view] : [];
  });
}

/** Whether it is the last view of its database, which stays (documented: delete-view). */
export function isLastView(view: View, workspace: Workspace): boolean {
  return workspace.database(view.databaseId)?.views.length === 1;
}

export function removeView(view: View, workspace: Workspace): void {
  const database = workspace.database(view.databaseId);
  if (database) database.views = database.views.filter((id) => id !== view.id);
  workspace.views.delete(view.id);
}
