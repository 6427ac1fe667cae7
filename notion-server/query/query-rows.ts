import { invalid, invalidBody } from '../errors.ts';
import { isObject, type Json, type JsonObject, objectOf, optionalList, optionalText } from '../json.ts';
import { askedOf, listAnswer } from '../listing.ts';
import type { DataSource, Page } from '../objects.ts';
import { type Audience, renderPage } from '../render.ts';
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
  if (body.is_archived !== undefined && !workspace.knowsArchive)
    throw invalidBody('body.is_archived', 'not present', JSON.stringify(body.is_archived));
  const rows = matchingRows(source, body, audience);
  source.queries += 1;
  return listPart(source, rows.slice(0, workspace.limits.rows), asked, rows.length, (row) =>
    renderPage(row, audience, only),
  );
}

/**
 * The rows that the index knows by now and the filter lets through, sorted. Archived rows are left out, and are alone
 * where they are asked for (documented); so are those in the trash.
 */
export function matchingRows(
  source: DataSource,
  { filter, sorts, in_trash, archived, is_archived }: JsonObject,
  audience: Audience,
): Page[] {
  const { workspace } = audience;
  const test = isObject(filter) ? rowTest(filter, source, audience) : () => true;
  const now = workspace.now();
  const trashed = (in_trash ?? archived) === true;
  const isListed = ({ inTrash, isArchived }: Page) =>
    inTrash === trashed && isArchived === (is_archived === true);
  const isKnown = ({ visibleFrom }: Page) => visibleFrom.query <= source.queries && visibleFrom.time <= now;
  const rows = source.rows
    .flatMap((id) => workspace.page(id) ?? [])
    .filter((row) => isListed(row) && isKnown(row) && test(row))
    .toReversed();
  return sortRows(rows, optionalList(sorts).map(objectOf), source, audience);
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
  const from = source.rows.findIndex((id) => cursorOf(source, id) === cursor);
  if (from < 0) throw invalid(`The start_cursor provided is invalid: ${cursor}`);
  const exact = rows.findIndex(({ id }) => id === source.rows[from]);
  if (exact >= 0) return exact;
  const older = new Set(source.rows.slice(0, from));
  const next = rows.findIndex(({ id }) => older.has(id));
  return next < 0 ? rows.length : next;
}

function cursorOf(source: DataSource, id: string): string {
  return `s:${source.id}:${id}`;
}

/** Beyond the limit a listing ends, and says why. */
function incomplete(): Json {
  return { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' };
}
