import { randomUUID } from 'node:crypto';
import { type Client, type GetDataSourceResponse, isFullDataSource } from '@notionhq/client';
import type { Bot, Notion } from '../../../notion/api/connection.ts';
import type { Capability } from '../../../notion/api/failure.ts';
import { isNotFound, readTarget } from '../../../notion/database/data-source.ts';
import { titleOf } from '../../../notion/database/database.ts';
import { refuseForeign } from '../../../notion/database/foreign.ts';
import { NoChangelogYet } from '../../../notion/database/no-changelog-yet.ts';
import { judgeExtra, judgeFields } from '../../../notion/database/plan-properties.ts';
import { schemaOf } from '../../../notion/database/schema.ts';
import { Problem } from '../../../problems/problem.ts';
import { quoted } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import type { Settings } from '../../../settings/settings.ts';
import { otherWorkflow } from '../../press-first.ts';
import { attempt, failure, isForbidden, ok, remark, unknown } from '../finding.ts';
import { peopleFindings } from './people.ts';
import { extraFinding, fieldFinding, linkFindings, statusFindings, taskFindings } from './properties.ts';

/** What a sync in Notion goes by. */
type NotionCheck = Pick<
  Settings,
  'notion' | 'runPage' | 'tags' | 'pullRequest' | 'fields' | 'links' | 'tasks' | 'dryRun'
>;

/** What a sync would meet in Notion. Writes nothing; what depends on something that failed is said to be unknown. */
export async function checkNotion(notion: Notion, settings: NotionCheck): Promise<Finding[]> {
  const integration = await attempt(notion.me());
  if (integration instanceof Error)
    return [
      failure(integration.id === 'notion-token-invalid' ? 'Notion token' : 'Notion', integration),
      unknown('Database', 'Notion could not be asked.'),
    ];
  const [target, writing] = await Promise.all([
    attempt(readDatabase(notion, settings)),
    writeFindings(notion),
  ]);
  return [
    tokenFinding(integration),
    planFinding(integration),
    readFinding(target),
    ...(settings.dryRun ? writing.map(withoutWriting) : writing),
    ...databaseFindings(target, settings),
    ...(await propertyFindings(notion, settings, target)),
  ];
}

/** The database that a sync would write into, wholly read. */
interface Target {
  dataSource: GetDataSourceResponse;
  /** Of a page that holds several. */
  warning: string | undefined;
  /** Why nothing would be written into it, where it holds something else. */
  foreign: Problem | undefined;
}

async function readDatabase(notion: Notion, { notion: target, fields }: NotionCheck): Promise<Target> {
  const { found, dataSource } = await readTarget(notion, target, fields.properties.key);
  const refusing = await attempt(refuseForeign(notion, dataSource, fields));
  if (refusing instanceof Error && refusing.id !== 'notion-foreign-database') throw refusing;
  return { dataSource, warning: found.warning, foreign: refusing instanceof Error ? refusing : undefined };
}

async function propertyFindings(
  notion: Notion,
  settings: NotionCheck,
  target: Target | Problem,
): Promise<Finding[]> {
  if (target instanceof NoChangelogYet) return [ok('Fields', 'They come with the database.')];
  if (target instanceof Error) return [unknown('Fields', 'the database’s properties could not be read.')];
  const schema = schemaOf(target.dataSource);
  const fields = judgeFields(settings.fields, schema);
  const hasPeople = fields.some((field) => field.is === 'found' && field.property.type === 'people');
  return [
    ...fields.map(fieldFinding),
    ...statusFindings(fields, settings.fields.statuses),
    ...judgeExtra(settings.fields, schema).map(extraFinding),
    ...(await peopleFindings(notion, settings.fields, hasPeople)),
    ...linkFindings(settings, schema),
    ...(await taskFindings(notion, settings, { schema, dataSourceId: target.dataSource.id })),
  ];
}

/** Who the integration is and where. */
function tokenFinding({ name = 'unnamed', workspace }: Bot): Finding {
  const where = workspace === undefined ? '' : `, of the workspace ${quoted(workspace)}`;
  return ok('Notion token', `Valid: the integration ${quoted(name)}${where}.`);
}

/** What tells a free plan from a paid one: recorded traffic of the API shows it in the answer about the integration itself. */
const FREE_UPLOAD_LIMIT = 5 * 1024 * 1024;

/** Notion tells neither the plan nor how many blocks are used, but a limit that only free plans have. */
function planFinding({ uploadLimit }: Bot): Finding {
  const subject = 'Plan of the workspace';
  if (uploadLimit === undefined) {
    return unknown(
      subject,
      'Notion tells no limit of uploads, by which a free plan could be known. A free workspace with more than one member has 1,000 blocks for its lifetime.',
    );
  }
  if (uploadLimit > FREE_UPLOAD_LIMIT) {
    return ok(subject, 'Paid, by the size of files that it takes: its blocks are not limited.');
  }
  return remark(
    subject,
    'Free, by its limit of 5 MiB for a file. With more than one member it has 1,000 blocks for its lifetime, and deleting gives none back; how many are used can’t be known. Once they are, new rows and text fail.',
    'With several members: a paid plan, the other members as guests, who do not count, or a personal access token of Notion in place of the integration’s secret.',
  );
}

/** Where rows go. */
function databaseFindings(target: Target | Problem, settings: NotionCheck): Finding[] {
  const subject = 'Database';
  if (target instanceof NoChangelogYet) {
    const run = otherWorkflow(settings) ?? 'Run the workflow by hand with `mode: sync`';
    const remedy = `${run}: that makes the database on the page, and fills it. ${settings.runPage}`;
    return [remark(subject, target.message, remedy)];
  }
  if (target instanceof Error)
    return [
      isForbidden(target) ? unknown(subject, 'the integration may not read.') : failure(subject, target),
    ];
  const { dataSource, warning, foreign } = target;
  if (foreign) return [failure(subject, foreign)];
  const title = isFullDataSource(dataSource) ? titleOf(dataSource) : 'Untitled';
  return [
    ok(subject, `Shared; rows go into the data source ${quoted(title)} (${dataSource.id}).`),
    ...(warning === undefined ? [] : [remark(subject, warning)]),
  ];
}

/**
 * Whether the integration may insert and update content. Asked by writes that can't succeed, as nothing has the IDs
 * that they name, and that would change nothing: Notion answers 403 where the capability is missing, else 404.
 * https://developers.notion.com/reference/capabilities
 */
function writeFindings(notion: Notion): Promise<Finding[]> {
  const parent = { type: 'data_source_id', data_source_id: randomUUID() } as const;
  return Promise.all([
    ask(notion, 'Insert content', (client) => client.pages.create({ parent, properties: {} })),
    ask(notion, 'Update content', (client) => client.pages.update({ page_id: randomUUID(), properties: {} })),
  ]);
}

/** A dry run writes nothing. */
function withoutWriting(finding: Finding): Finding {
  const { level, subject, found, remedy } = finding;
  return level === 'failure' ? remark(subject, `${found} The dry run does without.`, remedy) : finding;
}

async function ask(
  notion: Notion,
  capability: Capability,
  write: (client: Client) => Promise<unknown>,
): Promise<Finding> {
  const refused = await attempt(notion.send(capability, write));
  if (refused instanceof Problem) return findingOf(capability, refused, isNotFound(refused));
  return unknown(subjectOf(capability), 'Notion took a write that it has to refuse.');
}

/** Whether the integration may read content, by how reading the database ended. */
function readFinding(outcome: Problem | object): Finding {
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
  'notion-no-changelog-yet',
  'notion-foreign-database',
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
