import type { Workspace } from '../workspace.ts';

/** Where a change of schemas is refused, every data source keeps the properties that it had: a relation changes two. */
export function allOrNothing(workspace: Workspace, change: () => void): void {
  const before = [...workspace.items.values()].flatMap((item) =>
    item.kind === 'data_source' ? [{ item, properties: structuredClone(item.properties) }] : [],
  );
  try {
    change();
  } catch (error) {
    for (const { item, properties } of before) item.properties = properties;
    throw error;
  }
}
