import type { RowIdentity } from '../entry/entry.ts';
import { RowChanged } from '../notion/api/row-changed.ts';
import type { SectionPage } from '../notion/page/section.ts';
import { writeSection } from '../notion/page/write-section.ts';
import { relationIn } from '../notion/property/relation.ts';
import { createRow, rowsBeside } from '../notion/row/create-row.ts';
import { trashDouble } from '../notion/row/doubles.ts';
import { type Row, rowOf } from '../notion/row/find-rows.ts';
import { linkFrom } from '../notion/row/link-from.ts';
import { lackingMark, makerOf, markOf, remarked, UNFINISHED } from '../notion/row/mark.ts';
import { trash } from '../notion/row/trash.ts';
import { patchRow, refuseOtherText, remember, updateRow } from '../notion/row/update-row.ts';
import { moveTask, planMoves, shownMove } from '../tasks/move-tasks.ts';
import type { Journal } from './journal.ts';
import type { Seen } from './look-up.ts';
import type { Change } from './outcome.ts';
import type { Run } from './run.ts';
import type { CreateRow, LaterStep, RowStep, WriteSection } from './steps.ts';

/** How things are after a step; where they are otherwise than planned, the rest is to be planned anew. */
interface Applied {
  seen: Seen;
  isAsPlanned: boolean;
}

/**
 * Writes what a step says.
 * @throws RowChanged where another run or a person has changed the row meanwhile
 * @throws OptionRefused where Notion does not add an option
 */
export async function apply(
  run: Run,
  entry: RowIdentity,
  step: RowStep,
  seen: Seen,
  journal: Journal,
): Promise<Applied> {
  const { notion, changelog, fields } = run;
  switch (step.do) {
    case 'add-properties': {
      const { properties } = await changelog.complete(step, fields.statuses, seen.waits);
      // Where Notion makes no status property, a select is made in its place.
      const isAsPlanned = step.additions.every(
        ({ property: { name, type } }) => properties.get(name)?.type === type,
      );
      return { seen, isAsPlanned };
    }
    case 'create-row':
      return create(run, entry, step, seen, journal);
    case 'update-row':
      return withRow(await updateRow(notion, changelog, entry, step, seen.waits), seen);
    case 'write-section':
      return withRow(await write(run, step, rowOf(seen.rows) ?? step.row), seen);
    case 'mark-deleted':
      return withRow(await patchRow(notion, step.row, step.properties), seen);
    case 'trash-double':
      return withoutDouble(run, step.row, seen);
    case 'trash':
      await trash(notion, step.row.id);
      return { seen, isAsPlanned: true };
  }
}

function withRow(row: Row, seen: Seen): Applied {
  return { seen: { ...seen, rows: { keyed: [row], adoptable: [] } }, isAsPlanned: true };
}

async function withoutDouble({ notion, fields }: Run, row: Row, seen: Seen): Promise<Applied> {
  const [kept, ...younger] = seen.rows.keyed;
  if (kept === undefined) throw new RowChanged();
  const trashing = await trashDouble(notion, row, kept, fields, seen.waits);
  if (trashing.is !== 'trashed') throw new RowChanged();
  const keyed = [trashing.kept, ...younger.filter(({ id }) => id !== row.id)];
  return { seen: { ...seen, rows: { keyed, adoptable: [] } }, isAsPlanned: trashing.kept === kept };
}

async function create(
  run: Run,
  entry: RowIdentity,
  step: CreateRow,
  seen: Seen,
  journal: Journal,
): Promise<Applied> {
  const { notion, changelog, texts, policy } = run;
  const uploads = texts.uploadsOf(step.text);
  const made = await createRow(notion, changelog, entry, step, uploads, journal.apart);
  const trusted = policy.isCrowded && !made.unsure && made.page;
  const keyed = trusted ? [trusted] : await rowsBeside(notion, changelog, entry, made);
  if (!made.unsure) journal.made(made.id);
  const isAsPlanned = keyed.length === 1 && !made.unsure && made.isWhole;
  return { seen: { ...seen, rows: { keyed, adoptable: [] } }, isAsPlanned };
}

/** @param now the row as it is once it says that its text is not whole */
async function write({ notion, texts }: Run, step: WriteSection, now: Row): Promise<Row> {
  const { row, keyName, key, blocks, text } = step;
  // Recorded of the real API: the answer to an update names the integration that made it.
  const bot = now === row ? (await notion.me()).id : now.last_edited_by.id;
  const check = () => refuseOtherText(notion, now, keyName, key);
  const careful = notion.checking(check);
  const page = sectionPage(row, keyName, bot);
  const uploads = texts.uploadsOf(text);
  const section = await writeSection(careful, page, blocks, uploads, check);
  const mark = { section, ...lackingMark(text, uploads) };
  return patchRow(careful, now, new Map([[keyName, remarked(key, mark) ?? key]]));
}

/**
 * What a row tells of its section. After a run that died there may be two of them. A person's copy of a row remembers the
 * section of the other page: only where one who writes the section has made the page, it is taken for this page's.
 */
function sectionPage(row: Row, keyName: string, bot: string): SectionPage {
  const { section, digest } = markOf(row, keyName) ?? { section: undefined, digest: '' };
  const isWhole = digest !== UNFINISHED;
  return {
    id: row.id,
    bot,
    makers: section?.makers ?? [],
    isUnfinished: !isWhole,
    section: isWhole && section?.makers.includes(makerOf(row.created_by.id)) ? section.id : undefined,
    origin:
      digest !== '' && section === undefined
        ? { by: row.created_by.id, at: row.created_time, isSure: isWhole }
        : undefined,
  };
}

/**
 * Does what follows once the row is written.
 * @returns what was changed on other pages
 */
export async function applyLater(run: Run, step: LaterStep, row: Row): Promise<Change[]> {
  const { notion, github, changelog, tasks, fields, told } = run;
  const { key } = changelog.names;
  switch (step.do) {
    case 'link-from': {
      const relation = relationIn(row, step.relation);
      const { isCrowded } = run.policy;
      const linking = run.linking.then(() =>
        linkFrom(notion, changelog, step.pages, relation, row.id, isCrowded),
      );
      run.linking = linking.catch(() => undefined);
      await linking;
      if (step.isAll) await remember(notion, row, key, { linked: true });
      return [];
    }
    case 'move-tasks': {
      const { moves, obstacles } = await planMoves(tasks, step, row, fields.statuses);
      const changes: Change[] = [];
      for (const move of moves) if (await moveTask(notion, move)) changes.push(shownMove(move));
      for (const obstacle of obstacles) told.warnings.add(obstacle);
      if (obstacles.length === 0) await remember(notion, row, key, { tasks: step.mark });
      return changes;
    }
    case 'comment': {
      const { commentOn } = await import('./comment.ts'); // loaded late: few workflows want comments
      const { dataSourceId } = changelog;
      const failed = await commentOn(github, dataSourceId, row, step.pullRequest, step.tasks);
      if (failed !== undefined) told.warnings.add(failed);
      return [];
    }
  }
}
