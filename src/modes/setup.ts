import { asProblem, type Problem } from '../errors.ts';
import { connect } from '../notion/connection.ts';
import { titleOf } from '../notion/database.ts';
import { newPatience } from '../notion/patience.ts';
import { completeProperties } from '../notion/setup/complete-properties.ts';
import { newTargets, TITLE } from '../notion/setup/create-database.ts';
import { checkPage, findPlace, makePlace } from '../notion/setup/find-place.ts';
import { makeViews } from '../notion/setup/make-views.ts';
import type { Place } from '../notion/setup/place.ts';
import { allColumns, plannedViews } from '../notion/setup/planned-views.ts';
import { rememberViews } from '../notion/setup/remember.ts';
import type { DatabaseResult, Result } from '../outcome.ts';
import type { FieldSettings, Settings } from '../settings.ts';

/**
 * Makes the shared database, or completes the one that there is by the properties, options and views that it lacks. What
 * people have changed in it stays, and a view that they have deleted does not come back.
 * @returns what was done; after a failure what is known by then, with the problem
 */
export async function setup(settings: Settings, log: (message: string) => void): Promise<Result> {
  const { notion: target, fields, github, dryRun } = settings;
  const notion = connect(target, newPatience(log));
  const home = `${github.serverUrl}/${github.repository}`;
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const resultOf = (database: DatabaseResult | undefined, problem?: Problem): Result => ({
    outcomes: [],
    warnings,
    dryRun,
    ...(database && { database }),
    ...(problem && { problem }),
  });
  let done: DatabaseResult | undefined;
  try {
    const found = await findPlace(notion, target, warn);
    if (!found && dryRun) {
      await checkPage(notion, target);
      return resultOf(wouldCreate(fields));
    }
    const place = found ?? (await makePlace(notion, target, fields, home));
    const isUnnamed = target.databaseId === undefined && target.dataSource === undefined;
    done = beforeAdditions(place, isUnnamed);
    const { all, ...additions } = await completeProperties(notion, place, settings, warn);
    done = withAdditions(done, additions);
    const views = await makeViews(
      notion,
      place,
      plannedViews(all, fields.statuses),
      allColumns(all),
      dryRun,
      warn,
    );
    done = withAdditions(done, { views: views.added });
    if (!dryRun) await rememberViews(notion, place, views, home, warn);
    return resultOf(done);
  } catch (error) {
    return resultOf(done, asProblem(error));
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

function wouldCreate(fields: FieldSettings): DatabaseResult {
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
    properties: [...[...targets.values()].map(({ name }) => name), ...linkNames(fields)],
    views: views.map(({ name }) => name),
  };
}

function linkNames({ properties: { release, 'pull-requests': pullRequests } }: FieldSettings): string[] {
  return release !== undefined && pullRequests !== undefined ? [release, pullRequests] : [];
}
