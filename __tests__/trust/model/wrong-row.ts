import { type Pages, type Row, versionOf } from './ledger.ts';
import type { SeenPage } from './seen.ts';
import type { Text } from './texts.ts';

/** @throws Error where a row that is not in the trash shows not what it must, or belongs to nothing */
export function checkRows(rows: readonly Row[], pages: Pages): void {
  for (const row of rows) {
    const page = pages.get(row.id);
    const wrong = page && !page.isTrashed ? wrongIn(row, page) : undefined;
    if (wrong !== undefined) throw new Error(`the row of ${row.thing.key}: ${wrong}`);
  }
  const known = new Set(rows.map(({ id }) => id));
  for (const { id, properties } of pages.values())
    if (!known.has(id)) throw new Error(`a row of no thing was made: ${JSON.stringify(properties)}`);
}

/** What is wrong with a row, if anything is. */
function wrongIn(row: Row, page: SeenPage): string | undefined {
  for (const [name, value] of row.own)
    if (!isSame(page.properties[name], value))
      return `${name}, which is a person’s, is ${JSON.stringify(page.properties[name])} and was ${JSON.stringify(value)}`;
  const ids = new Set(page.blocks.map(({ id }) => id));
  for (const id of row.blocks) if (!ids.has(id)) return 'a person’s block is gone';
  if (row.version === undefined) return olderThan(row, page);
  const { shown, text } = versionOf(row.thing, row.version);
  for (const [name, value] of Object.entries(shown)) {
    const found = page.properties[name];
    if (!row.loose.has(name) && !isSame(found, value))
      return `${name} is ${JSON.stringify(found)} and must be ${JSON.stringify(value)}`;
  }
  if (row.written !== text || row.isTouched) return undefined;
  return wrongSection(page, text);
}

function olderThan({ thing, atLeast, loose }: Row, { properties }: SeenPage): string | undefined {
  const oldest = thing.versions[atLeast]?.shown.Updated;
  if (typeof oldest !== 'number' || loose.has('Updated') || Number(properties.Updated) >= oldest)
    return undefined;
  return `Updated is ${properties.Updated}, which is older than ${oldest}`;
}

/** A block of the action's that holds a person's stays, whatever becomes of the text. */
function wrongSection({ sections }: SeenPage, { lines }: Text): string | undefined {
  if (sections.length > 1) return `there are ${sections.length} sections`;
  const all = sections[0]?.inside ?? [];
  const holding = all.filter(({ inside }) => inside.some(({ isPersonal }) => isPersonal));
  const kept = new Set(holding.flatMap(({ id, inside }) => [id, ...inside.map((block) => block.id)]));
  const own = all.filter(({ isPersonal }) => !isPersonal);
  const found = own.map(({ line }) => line);
  const others = own.filter(({ id }) => !kept.has(id)).map(({ line }) => line);
  const isThere = [found, others].some((some) => JSON.stringify(some) === JSON.stringify(lines));
  if (isThere || (kept.size > 0 && isWithin(lines, found))) return undefined;
  return `the section is ${JSON.stringify(found)} and must be ${JSON.stringify(lines)}`;
}

/** Whether all of them are there, in their order. */
function isWithin(wanted: readonly string[], found: readonly string[]): boolean {
  let next = 0;
  for (const line of found) if (line === wanted[next]) next += 1;
  return next === wanted.length;
}

/** Nothing is like an empty text, and a list without items. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a || '') === JSON.stringify(b || '') || (isEmpty(a) && isEmpty(b));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
