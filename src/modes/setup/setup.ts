import { Told } from '../../changelog/told.ts';
import { connect, type Notion } from '../../notion/api/connection.ts';
import { newPatience } from '../../notion/api/patience.ts';
import { NoChangelogYet, orNotYet } from '../../notion/database/no-changelog-yet.ts';
import { asProblem } from '../../problems/problem.ts';
import type { Result } from '../../report/result.ts';
import type { Settings } from '../../settings/settings.ts';
import { completeDatabase, makeDatabase } from './complete.ts';
import { findPlace } from './place.ts';

/**
 * Makes the shared database on the page of the settings, or completes the one that there is by the properties, options and
 * views that it lacks.
 * @returns what was done; after a failure what is known by then, with the problem
 */
export async function setup(settings: Settings, log: (message: string) => void): Promise<Result> {
  const notion = connect(settings.notion, newPatience(log));
  const told = new Told();
  const problem = await makeOrComplete(notion, settings, told).catch(asProblem);
  return {
    mode: 'setup',
    database: told.database,
    warnings: [...told.warnings],
    dryRun: settings.dryRun,
    ...(problem && { problem }),
  };
}

async function makeOrComplete(notion: Notion, settings: Settings, told: Told): Promise<undefined> {
  const warn = (message: string) => void told.warnings.add(message);
  const found = await orNotYet(findPlace(notion, settings.notion, settings.fields.properties.key, warn));
  if (found instanceof NoChangelogYet) await makeDatabase(notion, found, settings, told);
  else await completeDatabase(notion, found, settings, told);
}
