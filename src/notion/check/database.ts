import { type GetDataSourceResponse, isFullDataSource } from '@notionhq/client';
import type { Problem } from '../../errors.ts';
import { failure, ok, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { titleOf } from '../database.ts';
import { isForbidden } from './attempt.ts';

export function databaseFinding(target: GetDataSourceResponse | Problem): Finding {
  const subject = 'Database';
  if (!(target instanceof Error)) {
    const title = isFullDataSource(target) ? titleOf(target) : 'Untitled';
    return ok(subject, `Shared; rows go into the data source “${title}” (${target.id}).`);
  }
  if (isForbidden(target)) return unknown(subject, 'the integration may not read.');
  return failure(subject, target);
}
