import type { GetDataSourceResponse } from '@notionhq/client';
import type { Problem } from '../../errors.ts';
import { failure, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import { readTarget } from '../data-source.ts';
import { judgeExtra, judgeFields } from '../judge-properties.ts';
import { schemaOf } from '../schema.ts';
import { attempt } from './attempt.ts';
import { readFinding, writeFindings } from './capabilities.ts';
import { databaseFinding } from './database.ts';
import { extraFinding, fieldFinding } from './fields.ts';
import { planFinding, tokenFinding } from './integration.ts';
import { linkFindings, taskFindings } from './links.ts';
import { peopleFindings } from './people.ts';
import { statusFindings } from './status-options.ts';

/** What a sync would meet in Notion. Writes nothing; what depends on something that failed is said to be unknown. */
export async function checkNotion(notion: Notion, settings: Settings): Promise<Finding[]> {
  const integration = await attempt(notion.me());
  if (integration instanceof Error)
    return [withoutNotion(integration), unknown('Database', 'Notion could not be asked.')];
  const [target, writing] = await Promise.all([
    attempt(readTarget(notion, settings.notion)),
    writeFindings(notion, settings.dryRun),
  ]);
  return [
    tokenFinding(integration),
    planFinding(integration),
    readFinding(target),
    ...writing,
    databaseFinding(target),
    ...(await propertyFindings(notion, settings, target)),
  ];
}

function withoutNotion(problem: Problem): Finding {
  return failure(problem.id === 'notion-token-invalid' ? 'Notion token' : 'Notion', problem);
}

async function propertyFindings(
  notion: Notion,
  settings: Settings,
  target: GetDataSourceResponse | Problem,
): Promise<Finding[]> {
  if (target instanceof Error) return [unknown('Fields', 'the database’s properties could not be read.')];
  const schema = schemaOf(target);
  const fields = judgeFields(settings.fields, schema);
  const hasPeople = fields.some(
    (judgement) => judgement.is === 'found' && judgement.property.type === 'people',
  );
  return [
    ...fields.map(fieldFinding),
    ...statusFindings(fields, settings.fields.statuses),
    ...judgeExtra(settings.fields, schema).map(extraFinding),
    ...(await peopleFindings(notion, settings.fields.people, hasPeople)),
    ...linkFindings(settings, schema),
    ...(await taskFindings(notion, settings, { schema, dataSourceId: target.id })),
  ];
}
