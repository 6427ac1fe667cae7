import { type GetDataSourceResponse, isFullDataSource } from '@notionhq/client';
import type { Problem } from '../../errors.ts';
import { failure, ok, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { NotionSettings } from '../../settings/connections.ts';
import type { Notion } from '../connection.ts';
import { dataSourceOfDatabase, findDataSource } from '../data-source.ts';
import { readDataSource } from '../schema.ts';
import { attempt, isForbidden, isNotFound } from './attempt.ts';

/**
 * The data source that a sync would write into, found as the sync finds it.
 * @throws Problem, the one that the sync would end with
 */
export async function readTarget(notion: Notion, settings: NotionSettings): Promise<GetDataSourceResponse> {
  const id = await findDataSource(notion, settings);
  const target = await attempt(readDataSource(notion, id));
  if (!(target instanceof Error)) return target;
  if (!isNotFound(target)) throw target;
  return readDataSource(notion, await dataSourceOfDatabase(notion, id, target));
}

export function databaseFinding(target: GetDataSourceResponse | Problem): Finding {
  const subject = 'Database';
  if (!(target instanceof Error)) {
    const title = isFullDataSource(target) ? target.title.map(({ plain_text }) => plain_text).join('') : '';
    return ok(subject, `Shared; rows go into the data source “${title || 'Untitled'}” (${target.id}).`);
  }
  if (isForbidden(target)) return unknown(subject, 'the integration may not read.');
  return failure(subject, target);
}
