import { type Notion, SINCE_THE_START } from '../connection.ts';
import type { Row } from '../find-rows.ts';
import { type PropertyContent, shownIn } from '../property-content.ts';
import { RowChanged } from '../row-changed.ts';
import type { Property } from '../schema.ts';
import { patchRow, readRow } from '../update-row.ts';

/**
 * Gives a task a status: one request. A person may have given it another while the run waited: that stays.
 * @returns whether it has the status by then
 */
export async function moveTask(
  notion: Notion,
  task: Row,
  property: Property,
  option: string,
): Promise<boolean> {
  const { name, type } = property;
  const content: PropertyContent = { type: type === 'status' ? 'status' : 'select', name: option };
  const before = shownIn(task, name);
  const refuseMoved = async () => {
    const now = shownIn(await readRow(notion, task), name);
    if (now !== before && now !== option) throw new RowChanged();
  };
  try {
    await patchRow(notion.checking(refuseMoved, SINCE_THE_START), task, new Map([[name, content]]));
    return true;
  } catch (error) {
    if (error instanceof RowChanged) return false;
    throw error;
  }
}

/** That the tasks' database has no option of a status, and what to do. */
export function missingOption(
  { name, options = [] }: Property,
  option: string,
): { found: string; remedy: string } | undefined {
  if (options.some((known) => known.name === option)) return undefined;
  const listed = options.map((known) => `“${known.name}”`).join(', ');
  return {
    found: `“${name}” has no option “${option}”, which \`task-statuses\` names. Its options: ${listed || 'none'}.`,
    remedy: 'Name one of them in `task-statuses`, or add the option in Notion.',
  };
}
