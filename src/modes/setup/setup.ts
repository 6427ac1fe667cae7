import { connect } from '../../notion/api/connection.ts';
import { newPatience } from '../../notion/api/patience.ts';
import { titleOf } from '../../notion/database/database.ts';
import { asProblem } from '../../problems/problem.ts';
import type { DatabaseResult, Result } from '../../report/result.ts';
import type { FieldSettings, Settings } from '../../settings/settings.ts';
import { makeViews } from './make-views.ts';
import { rememberViews } from './marker.ts';
import { checkPage, createDatabase, findPlace, newTargets, type Place, TITLE } from './place.ts';
import { planViews } from './plan-views.ts';
import { addProperties, planAdditions } from './properties.ts';
import { allColumns, plannedViews } from './views.ts';

/**
 * Makes the shared database, or completes the one that there is by the properties, options and views that it lacks. What
 * people have changed in it stays, and a view that they have deleted does not come back.
 * @returns what was done; after a failure what is known by then, with the problem
 */
export async function setup(settings: Settings, log: (message: string) => void): Promise<Result> {
  const { notion: target, fields, tasks, github, dryRun } = settings;
  const notion = connect(target, newPatience(log));
  const home = `${github.serverUrl}/${github.repository.fullName}`;
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const result: Extract<Result, { mode: 'setup' }> = { mode: 'setup', warnings, dryRun };
  try {
    const found = await findPlace(notion, target, warn);
    if (!found && dryRun) {
      await checkPage(notion, target);
      return { ...result, database: wouldCreate(fields) };
    }
    const place = found ?? (await createDatabase(notion, target, fields, home));
    const isUnnamed = target.databaseId === undefined && target.dataSource === undefined;
    const before = beforeAdditions(place, isUnnamed);
    result.database = before;
    const lacking = await planAdditions(notion, place, { fields, tasks }, warn);
    const { all, ...additions } = dryRun ? lacking.expected : await addProperties(notion, lacking, warn);
    result.database = withAdditions(before, additions);
    const views = await planViews(notion, place, plannedViews(all, fields.statuses), warn);
    const wanted = views.unmarked.flatMap(({ name, view }) => (view ? [name] : []));
    if (dryRun) return { ...result, database: withAdditions(before, { ...additions, views: wanted }) };
    const made = await makeViews(notion, place, views, allColumns(all), warn);
    result.database = withAdditions(before, { ...additions, views: made.added });
    await rememberViews(notion, place.database, made, home, warn);
    return result;
  } catch (error) {
    return { ...result, problem: asProblem(error) };
  }
}

type Additions = Pick<DatabaseResult, 'properties' | 'options' | 'views'>;
const NOTHING: Additions = { properties: [], options: [], views: [] };

function beforeAdditions({ database, dataSourceId, isNew }: Place, isUnnamed: boolean): DatabaseResult {
  const { id, url } = database;
  const operation = isNew ? 'created' : 'unchanged';
  return { operation, title: titleOf(database), id, url, dataSourceId, isUnnamed, ...NOTHING };
}

function withAdditions(before: DatabaseResult, additions: Partial<Additions>): DatabaseResult {
  const after = { ...before, ...additions };
  const isChanged = [after.properties, after.options, after.views].some((names) => names.length > 0);
  return before.operation === 'unchanged' && isChanged ? { ...after, operation: 'updated' } : after;
}

function wouldCreate(fields: Pick<FieldSettings, 'properties' | 'statuses'>): DatabaseResult {
  const { release, 'pull-requests': pullRequests } = fields.properties;
  const links = release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
  const targets = newTargets(fields);
  const views = plannedViews({ fields: targets, own: [] }, fields.statuses).filter((plan) => 'view' in plan);
  return {
    operation: 'created',
    title: TITLE,
    id: '',
    url: '',
    dataSourceId: '',
    isUnnamed: true,
    ...NOTHING,
    properties: [...[...targets.values()].map(({ name }) => name), ...links],
    views: views.map(({ name }) => name),
  };
}
