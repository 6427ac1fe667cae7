import type { Notion } from '../connection.ts';
import type { Row } from '../find-rows.ts';
import { heldBy, type PropertyContent, shown } from '../property-content.ts';
import type { Property } from '../schema.ts';
import { patchRow } from '../update-row.ts';

/** The status that a task has; empty where it has none. */
export function taskStatus(task: Row, { name }: Property): string {
  const content = heldBy(task, name);
  return content ? shown(content) : '';
}

/** Gives a task a status: one request. */
export async function moveTask(
  notion: Notion,
  task: Row,
  { name, type }: Property,
  option: string,
): Promise<void> {
  const content: PropertyContent = { type: type === 'status' ? 'status' : 'select', name: option };
  await patchRow(notion, task, new Map([[name, content]]));
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
