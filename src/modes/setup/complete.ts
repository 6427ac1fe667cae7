import type { DatabaseResult, Told } from '../../changelog/told.ts';
import type { Field, LinkField } from '../../entry/fields.ts';
import type { Notion } from '../../notion/api/connection.ts';
import { titleOf } from '../../notion/database/database.ts';
import { NO_VIEW, rememberViews } from '../../notion/database/marker.ts';
import type { NoChangelogYet } from '../../notion/database/no-changelog-yet.ts';
import type { Property } from '../../notion/database/schema.ts';
import type { FieldSettings, Settings } from '../../settings/settings.ts';
import { removeDoubles } from './double-views.ts';
import { makeViews } from './make-views.ts';
import { createDatabase, newTargets, type Place, TITLE } from './place.ts';
import { planViews } from './plan-views.ts';
import { addProperties, planAdditions } from './properties.ts';
import { allColumns, plannedViews } from './views.ts';

/**
 * Makes the database on a page, with all that belongs to it. Where another run makes one at the same time, one of the two
 * stays, and the run that made it completes it.
 * @param told takes how the database is, while it is made
 * @returns the one that stays; nothing in a dry run
 */
export async function makeDatabase(
  notion: Notion,
  emptyPage: NoChangelogYet,
  settings: Settings,
  told: Told,
): Promise<Place | undefined> {
  if (settings.dryRun) {
    told.database = wouldCreate(settings.fields);
    return undefined;
  }
  const made = await createDatabase(notion, emptyPage, settings.fields);
  if (made.isNew) await completeDatabase(notion, made, settings, told);
  else told.database = finished(resultOf(made));
  return made;
}

/**
 * Completes a database by the properties, options and views that it lacks. What people have changed in it stays, and a view
 * that they have deleted does not come back.
 * @param told takes how the database is, while it is completed
 * @throws Problem where its properties do not fit, or Notion does not do it
 */
export async function completeDatabase(
  notion: Notion,
  place: Place,
  settings: Settings,
  told: Told,
): Promise<void> {
  const { fields, tasks, dryRun } = settings;
  const warn = (message: string) => void told.warnings.add(message);
  const before = resultOf(place);
  told.database = before;
  const lacking = await planAdditions(notion, place, { fields, tasks }, warn);
  const { all, ...additions } = dryRun ? lacking.expected : await addProperties(notion, lacking, warn);
  told.database = withAdditions(before, additions);
  const plan = await planViews(notion, place, plannedViews(all, fields.statuses), warn);
  if (dryRun) {
    const views = plan?.unmarked.flatMap(({ name, view }) => (view ? [name] : [])) ?? [];
    told.database = withAdditions(before, { ...additions, views });
  } else if (plan) {
    const made = await makeViews(notion, place, plan, allColumns(all), warn);
    told.database = withAdditions(before, { ...additions, views: made.added });
    await removeDoubles(notion, place.database.id, made.added, made.keys.size);
    const isImpossible = plan.marked.size === 0 && plan.unmarked.length === 0;
    const keys = isImpossible ? new Set([NO_VIEW]) : made.keys;
    await rememberViews(notion, place.database, { ...made, keys }, warn);
  }
  told.database = finished(told.database);
}

type Additions = Pick<DatabaseResult, 'properties' | 'options' | 'views'>;
const NOTHING: Additions = { properties: [], options: [], views: [] };

/** The database before anything is added. */
function resultOf({ database, dataSourceId, isNew }: Place): DatabaseResult {
  const { id, url } = database;
  const operation = isNew ? 'created' : 'unchanged';
  return { operation, title: titleOf(database), id, url, dataSourceId, isFinished: false, ...NOTHING };
}

function finished(database: DatabaseResult): DatabaseResult {
  return { ...database, isFinished: true };
}

function withAdditions(before: DatabaseResult, additions: Partial<Additions>): DatabaseResult {
  const after = { ...before, ...additions };
  const isChanged = [after.properties, after.options, after.views].some((names) => names.length > 0);
  return before.operation === 'unchanged' && isChanged ? { ...after, operation: 'updated' } : after;
}

/** What would be made on a page that has no database yet. */
function wouldCreate(fields: Pick<FieldSettings, 'properties' | 'statuses'>): DatabaseResult {
  const { release, 'pull-requests': pullRequests } = fields.properties;
  const links = release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
  const targets = newTargets(fields);
  const all = new Map<Field | LinkField, Property>(targets);
  if (release !== undefined) all.set('release', { name: release, type: 'relation' });
  const views = plannedViews({ fields: all, own: [] }, fields.statuses).filter((plan) => 'view' in plan);
  return {
    operation: 'created',
    title: TITLE,
    id: '',
    url: '',
    dataSourceId: '',
    isFinished: true,
    ...NOTHING,
    properties: [...[...targets.values()].map(({ name }) => name), ...links],
    views: views.map(({ name }) => name),
  };
}
