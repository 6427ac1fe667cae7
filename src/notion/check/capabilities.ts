import { randomUUID } from 'node:crypto';
import type { Client } from '@notionhq/client';
import type { Problem } from '../../errors.ts';
import { failure, ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Notion } from '../connection.ts';
import { isNotFound } from '../data-source.ts';
import type { Capability } from '../failure.ts';
import { attempt, isForbidden } from './attempt.ts';

/**
 * Whether the integration may insert and update content. Asked by writes that can't succeed, as nothing has the IDs
 * that they name, and that would change nothing: Notion answers 403 where the capability is missing, else 404.
 * https://developers.notion.com/reference/capabilities
 * @param dryRun a sync then writes nothing, and so does without
 */
export async function writeFindings(notion: Notion, dryRun: boolean): Promise<Finding[]> {
  const findings = await Promise.all([
    ask(notion, 'Insert content', (client) =>
      client.pages.create({
        parent: { type: 'data_source_id', data_source_id: randomUUID() },
        properties: {},
      }),
    ),
    ask(notion, 'Update content', (client) => client.pages.update({ page_id: randomUUID(), properties: {} })),
  ]);
  return dryRun ? findings.map(withoutWriting) : findings;
}

function withoutWriting({ level, subject, found, remedy }: Finding): Finding {
  if (level !== 'failure') return { level, subject, found, ...(remedy !== undefined && { remedy }) };
  return remark(subject, `${found} The dry run does without.`, remedy);
}

async function ask(
  notion: Notion,
  capability: Capability,
  write: (client: Client) => Promise<unknown>,
): Promise<Finding> {
  const refused = await attempt(notion.send(capability, write).then(() => undefined));
  if (refused === undefined)
    return unknown(subjectOf(capability), 'Notion took a write that it has to refuse.');
  return findingOf(capability, refused, isNotFound(refused));
}

/** Whether the integration may read content, by how reading the database ended. */
export function readFinding(outcome: Problem | object): Finding {
  if (!(outcome instanceof Error)) return ok(subjectOf('Read content'), ON);
  return findingOf('Read content', outcome, ANSWERED.includes(outcome.id));
}

/** What is known only after something was read. */
const ANSWERED: readonly Problem['id'][] = [
  'notion-not-shared',
  'notion-not-a-database',
  'notion-no-data-source',
  'notion-database-trashed',
  'notion-data-source-choice',
];

/** As much as a refusal for another reason tells. */
const ON = 'On: Notion did not refuse for lack of it.';

function findingOf(capability: Capability, problem: Problem, wasAnswered: boolean): Finding {
  const subject = subjectOf(capability);
  if (isForbidden(problem)) return failure(subject, problem);
  if (wasAnswered) return ok(subject, ON);
  return unknown(subject, `Notion’s answer does not tell. ${problem.message}`);
}

function subjectOf(capability: Capability): string {
  return `Capability “${capability}”`;
}
