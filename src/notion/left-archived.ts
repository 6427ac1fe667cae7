import { isBadRequest, type NotionProblem } from './failure.ts';
import type { Row } from './find-rows.ts';
import type { Upsert } from './upsert-row.ts';

/** What became of an archived row that Notion refused to change: whether it lets them be changed is documented nowhere. */
export function leftArchived(row: Row, { message }: NotionProblem): Upsert {
  const reason = `The row is archived in Notion, which refused to change it. ${message}`;
  return { operation: 'skipped', row, changes: [], added: [], reason };
}

/** What a change of a row comes to; an archived one that Notion refuses to change is left as it is. */
export async function orLeftArchived(row: Row, change: Promise<Upsert>): Promise<Upsert> {
  try {
    return await change;
  } catch (error) {
    if (!row.is_archived || !isBadRequest(error)) throw error;
    return leftArchived(row, error);
  }
}
