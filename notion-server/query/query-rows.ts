import { invalid } from '../errors.ts';
import { type Json, type JsonObject, objectOf, optionalList, optionalText } from '../json.ts';
import { askedOf, listAnswer } from '../listing.ts';
import type { DataSource, Page } from '../objects.ts';
import { type Audience, renderPage } from '../render.ts';
import type { Workspace } from '../workspace.ts';
import { rowTest } from './filter.ts';
import { sortRows } from './sort.ts';

/** Rows of a data source, newest first unless sorted (recorded: query-select-query). */
export function queryRows(
  source: DataSource,
  body: JsonObject,
  audience: Audience,
  only: string[],
): JsonObject {
  const { workspace } = audience;
  const size = typeof body.page_size === 'number' ? body.page_size : undefined;
  const asked = askedOf(optionalText(body.start_cursor), size);
  const filter = body.filter === undefined ? () => true : rowTest(objectOf(body.filter), source, audience);
  const trashed = (body.in_trash ?? body.archived) === true;
  const shown = newestFirst(source, workspace).filter((row) => row.inTrash === trashed && filter(row));
  const sorted = sortRows(shown, optionalList(body.sorts).map(objectOf), source, audience);
  source.queries += 1;
  return listPart(source, sorted.slice(0, workspace.limits.rows), asked, sorted.length, (row) =>
    renderPage(row, audience, only),
  );
}

/** Rows that the index knows by now. */
function newestFirst(source: DataSource, workspace: Workspace): Page[] {
  return source.rows.toReversed().flatMap((id) => {
    const row = workspace.page(id);
    const known = row && row.visibleFrom.query <= source.queries && row.visibleFrom.time <= workspace.now();
    return known ? [row] : [];
  });
}

function listPart(
  source: DataSource,
  rows: Page[],
  asked: { cursor: string | undefined; size: number },
  total: number,
  render: (row: Page) => JsonObject,
): JsonObject {
  const start = asked.cursor === undefined ? 0 : startAt(asked.cursor, source, rows);
  const end = start + asked.size;
  const next = rows[end];
  const answer = listAnswer(
    'page_or_data_source',
    rows.slice(start, end).map(render),
    next ? cursorOf(source, next.id) : null,
  );
  const isCut = !next && total > rows.length;
  return isCut ? { ...answer, request_status: incomplete() } : answer;
}

/** A row that left the listing since (trashed, or changed) doesn't end it: the next older one follows. */
function startAt(cursor: string, source: DataSource, rows: Page[]): number {
  const age = new Map(source.rows.map((id, index) => [cursorOf(source, id), index]));
  const from = age.get(cursor);
  if (from === undefined) throw invalid(`The start_cursor provided is invalid: ${cursor}`);
  const exact = rows.findIndex(({ id }) => cursorOf(source, id) === cursor);
  if (exact >= 0) return exact;
  const older = rows.findIndex(({ id }) => (age.get(cursorOf(source, id)) ?? 0) < from);
  return older < 0 ? rows.length : older;
}

function cursorOf(source: DataSource, id: string): string {
  return `s:${source.id}:${id}`;
}

/** Beyond the limit a listing ends, and says why. */
function incomplete(): Json {
  return { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' };
}
