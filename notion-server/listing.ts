import { invalid } from './errors.ts';
import type { JsonObject } from './json.ts';

const PAGE_SIZE = 100;

/** The part of a listing that a request asks for. */
interface Asked {
  cursor: string | undefined;
  size: number;
}

export function askedOf(cursor: string | null | undefined, size: number | undefined): Asked {
  const asked = size ?? PAGE_SIZE;
  if (!Number.isInteger(asked) || asked < 1 || asked > PAGE_SIZE) {
    throw invalid(
      `body failed validation: page_size should be between \`1\` and \`${PAGE_SIZE}\`, instead was \`${asked}\`.`,
    );
  }
  return { cursor: cursor ?? undefined, size: asked };
}

/** As a GET request asks for it. */
export function askedIn(query: URLSearchParams): Asked {
  const size = query.get('page_size');
  return askedOf(query.get('start_cursor'), size === null ? undefined : Number(size));
}

/** A listing whose cursor is the ID of the first of the next. */
export function listing(
  type: string,
  items: { id: string }[],
  asked: Asked,
  render: (index: number) => JsonObject,
): JsonObject {
  const start = asked.cursor === undefined ? 0 : items.findIndex(({ id }) => id === asked.cursor);
  if (start < 0) throw invalid(`The start_cursor provided is invalid: ${asked.cursor}`);
  const end = Math.min(start + asked.size, items.length);
  const results = items.slice(start, end).map((_, index) => render(start + index));
  return listAnswer(type, results, items[end]?.id ?? null);
}

export function listAnswer(type: string, results: JsonObject[], nextCursor: string | null): JsonObject {
  return {
    object: 'list',
    results,
    next_cursor: nextCursor,
    has_more: nextCursor !== null,
    type,
    [type]: {},
  };
}
