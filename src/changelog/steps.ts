import type { Entry, PullRequest } from '../entry/entry.ts';
import type { SchemaChanges } from '../notion/database/change-schema.ts';
import type { NotionBlock } from '../notion/page/notion-block.ts';
import type { PropertyContent } from '../notion/property/property-content.ts';
import type { WantedPage } from '../notion/property/relation.ts';
import type { NewRow } from '../notion/row/create-row.ts';
import type { Row } from '../notion/row/find-rows.ts';
import type { RowUpdate } from '../notion/row/update-row.ts';
import { type Followers, planMoves, shownMove } from '../tasks/move-tasks.ts';
import type { TaskLink } from '../tasks/plan-tasks.ts';
import type { Change } from './outcome.ts';
import type { Run } from './run.ts';

/** One thing that a run writes. */
export type Step = RowStep | LaterStep;

/** One that brings the database or the row to what they should be. */
export type RowStep =
  | ({ do: 'add-properties' } & SchemaChanges)
  | CreateRow
  | UpdateRow
  | WriteSection
  | { do: 'trash' | 'trash-double'; row: Row }
  /** A release that GitHub lists no more. */
  | { do: 'mark-deleted'; row: Row; properties: RowUpdate['properties']; changes: Change[] };

/** One that follows once the row is as it should be, and is not planned anew. */
export type LaterStep =
  /** Links rows of pull requests to a release from their side, by this relation; `isAll` where none is left then. */
  | { do: 'link-from'; pages: readonly WantedPage[]; relation: string; isAll: boolean }
  /** Gives tasks the status of their pull request's state; `mark` is remembered once all have it. */
  | ({ do: 'move-tasks'; mark: string } & Followers)
  | { do: 'comment'; pullRequest: PullRequest; tasks: readonly TaskLink[] };

export interface CreateRow extends NewRow {
  do: 'create-row';
  changes: Change[];
}

export interface UpdateRow extends RowUpdate {
  do: 'update-row';
  changes: Change[];
}

/** The row says that its text is not whole until it is, so that the next run mends one that dies in between. */
export interface WriteSection {
  do: 'write-section';
  /** The entry with the text that the blocks are made from. */
  text: Entry;
  /** As it was before it said so. */
  row: Row;
  keyName: string;
  /** The key once the text is written. */
  key: PropertyContent;
  blocks: NotionBlock[];
  changes: Change[];
}

/** What a person will see of a step that was not applied. One query where tasks may have to move. */
export async function shown(run: Run, step: Step, row: Row | undefined): Promise<Change[]> {
  if (step.do !== 'move-tasks') return 'changes' in step ? step.changes : [];
  const { moves, obstacles } = await planMoves(run.tasks, step, row, run.fields.statuses);
  for (const obstacle of obstacles) run.told.warnings.add(obstacle);
  return moves.map(shownMove);
}
