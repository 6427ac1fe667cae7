import type { RowIdentity } from '../entry/entry.ts';
import type { Notion } from '../notion/api/connection.ts';
import { NotionProblem } from '../notion/api/failure.ts';
import type { Changelog } from '../notion/database/changelog.ts';
import { findDataSource, readFound, readInstead } from '../notion/database/data-source.ts';
import { assumedSchema, readSchema, schemaOf, schemaOfRow } from '../notion/database/schema.ts';
import { type FoundRows, findRows, type KnownSource, queryArchived, rowOf } from '../notion/row/find-rows.ts';
import type { Settings } from '../settings/settings.ts';

/** What was seen of an entry in Notion before it is written. */
export interface Seen {
  rows: FoundRows;
  /** `Notion.waits` when they were read, for a run of a single entry. */
  waits?: number | undefined;
  /** Whether only a release led to the entry: nobody waits for an answer about it. */
  isBeside?: boolean;
}

/** Where an entry's rows are, and those that there are. */
interface LookedUp {
  source: KnownSource;
  seen: Seen;
  /** Of a page that holds several changelogs. */
  warning?: string | undefined;
}

/**
 * Finds the rows of an entry: one request with `data-source` as an ID, two with a database as `database`, four with a page
 * on which there is nothing else. A row tells the types of all properties. Where there is none, one request looks among the
 * archived rows, while another reads the schema: a row is made from what is known. Two more where the properties are not as
 * the action would have made them, so that Notion refuses the first question.
 * @returns nothing where there is no row and none may be made
 * @throws Problem; NoChangelogYet where `database` is of a page that holds none
 */
export async function lookUp(
  notion: Notion,
  { notion: target, fields }: Settings,
  identity: RowIdentity,
  mayMake: boolean,
): Promise<LookedUp | undefined> {
  const names = fields.properties;
  const { dataSourceId, warning } = await findDataSource(notion, target, names.key);
  const source = { dataSourceId, schema: assumedSchema(names), names };
  try {
    const rows = await findRows(notion, source, identity);
    const row = rowOf(rows);
    if (row) {
      const seen = { rows, waits: notion.waits };
      return { source: { ...source, schema: schemaOfRow(row) }, seen, warning };
    }
  } catch (error) {
    if (!(error instanceof NotionProblem && error.outdated)) throw error;
    const found = error.notFound
      ? await readInstead(notion, target, dataSourceId, error)
      : await readFound(notion, target, dataSourceId);
    // Loaded late: the first question mostly suits the database.
    const { refuseForeign } = await import('../notion/database/foreign.ts');
    await refuseForeign(notion, found, fields);
    const read = { dataSourceId: found.id, schema: schemaOf(found), names };
    return { source: read, seen: await lookIn(notion, read, identity), warning };
  }
  if (!mayMake) return undefined;
  const { waits } = notion;
  const [schema, rows] = await Promise.all([
    readSchema(notion, dataSourceId),
    findRows(notion, source, identity, queryArchived),
  ]);
  return { source: { ...source, schema }, seen: { rows, waits }, warning };
}

/** Finds the rows with the schema read anew: two requests, and one more among the archived rows where there is none. */
export async function lookUpAgain(
  notion: Notion,
  changelog: Changelog,
  identity: RowIdentity,
): Promise<Seen> {
  await changelog.refresh();
  return lookIn(notion, changelog, identity);
}

async function lookIn(notion: Notion, source: KnownSource, identity: RowIdentity): Promise<Seen> {
  const { waits } = notion;
  const found = await findRows(notion, source, identity);
  const rows = rowOf(found) ? found : await findRows(notion, source, identity, queryArchived);
  return { rows, waits };
}
