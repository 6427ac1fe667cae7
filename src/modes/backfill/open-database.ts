import { type GetDataSourceResponse, isFullDataSource } from '@notionhq/client';
import type { DatabaseNames, Told } from '../../changelog/told.ts';
import type { Notion } from '../../notion/api/connection.ts';
import { type Found, findDataSource, type Located, readFound } from '../../notion/database/data-source.ts';
import { titleOf } from '../../notion/database/database.ts';
import { refuseForeign } from '../../notion/database/foreign.ts';
import { isUnfinished } from '../../notion/database/marker.ts';
import { NoChangelogYet, orNotYet } from '../../notion/database/no-changelog-yet.ts';
import { planProperties } from '../../notion/database/plan-properties.ts';
import { schemaOf } from '../../notion/database/schema.ts';
import type { KnownSource } from '../../notion/row/find-rows.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * The data source that a run for all entries fills: one request with `data-source` as an ID, two with a database as
 * `database`, four with a page that holds nothing else. Where the page has no changelog yet, it is made; one that a run has
 * left without its views is completed.
 * @returns nothing in a dry run that would make it
 * @throws Problem where it cannot be found, or its properties cannot take the fields; NoChangelogYet where the run is for
 * some entries, and there is none
 */
export async function openDatabase(
  notion: Notion,
  settings: Settings,
  told: Told,
): Promise<KnownSource | undefined> {
  const { notion: target, fields } = settings;
  const found = await orNotYet(findDataSource(notion, target, fields.properties.key));
  const dataSourceId = await prepared(notion, found, settings, told);
  if (dataSourceId === undefined) return undefined;
  const dataSource = await readFound(notion, target, dataSourceId);
  told.target = namesOf(dataSource);
  await refuseForeign(notion, dataSource, fields);
  const schema = schemaOf(dataSource);
  planProperties(fields, schema); // throws at once what every entry would fail by
  return { dataSourceId: dataSource.id, schema, names: fields.properties };
}

function namesOf(dataSource: GetDataSourceResponse): DatabaseNames | undefined {
  if (!isFullDataSource(dataSource)) return undefined;
  const { parent, url, id: dataSourceId } = dataSource;
  const id = parent.type === 'database_id' ? parent.database_id : '';
  return { title: titleOf(dataSource), url, id, dataSourceId };
}

/** The ID of the data source, once its database is made, and has been given views. */
async function prepared(
  notion: Notion,
  found: Found | NoChangelogYet,
  settings: Settings,
  told: Told,
): Promise<string | undefined> {
  if (found instanceof NoChangelogYet) {
    if (settings.tags) throw found;
    // Loaded late: once in the life of a database.
    const { makeDatabase } = await import('../setup/complete.ts');
    return (await makeDatabase(notion, found, settings, told))?.dataSourceId;
  }
  if (found.warning !== undefined) told.warnings.add(found.warning);
  if (lacksViews(found)) {
    const { completeDatabase } = await import('../setup/complete.ts');
    const { dataSourceId, database } = found;
    await completeDatabase(notion, { dataSourceId, database, isNew: false }, settings, told);
  }
  return found.dataSourceId;
}

/** Whether a run has made the database on the page, and ended before it could say which views it has made. */
function lacksViews(found: Found): found is Found & Required<Pick<Located, 'database'>> {
  return found.isOnPage === true && isUnfinished(found.database?.description ?? []);
}
