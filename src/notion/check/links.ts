import { ok, remark } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import { judgeLinks } from '../links/judge-links.ts';
import type { Property, Schema } from '../schema.ts';
import { missingOption } from '../tasks/move-task.ts';
import { TaskFinder } from '../tasks/task-finder.ts';
import { type ChangelogSchema, NO_IDS, type TasksDatabase } from '../tasks/tasks-database.ts';

/** What there is for the links between releases and pull requests; nothing where none are wanted. */
export function linkFindings({ fields, links }: Settings, schema: Schema): Finding[] {
  const subject = 'Links of releases';
  const judgement = judgeLinks(fields, schema);
  switch (judgement.is) {
    case 'off':
      return links.pullRequests === 'false' ? [] : [ok(subject, 'Left out, as the fields are.')];
    case 'found':
      return [ok(subject, `“${judgement.release.name}” and “${judgement.pullRequests.name}”.`)];
    case 'new':
      return [
        ok(subject, `Will be added as “${judgement.release.name}” and “${judgement.pullRequests.name}”.`),
      ];
    case 'missing': {
      const found = `The database has no properties ${judgement.names.map((name) => `“${name}”`).join(' and ')}, so releases are not linked to their pull requests, as \`create-properties\` is false.`;
      return [
        remark(subject, found, 'Set `create-properties: true` for one run, or `link-pull-requests: false`.'),
      ];
    }
    case 'unfit':
      return [remark(subject, judgement.warning)];
  }
}

/** What there is for the links to tasks; nothing where there are none and the settings ask for none. */
export async function taskFindings(
  notion: Notion,
  settings: Settings,
  changelog: ChangelogSchema,
): Promise<Finding[]> {
  const { tasks, fields } = settings;
  const isWanted = tasks.required || tasks.statuses.size > 0 || tasks.id !== undefined;
  // What is a remark elsewhere fails all pull requests where a task is demanded.
  const level = tasks.required ? 'failure' : 'warning';
  const misfit = (found: string, remedy?: string): Finding => ({
    level,
    subject: 'Tasks',
    found,
    ...(remedy && { remedy }),
  });
  if (fields.properties.tasks === undefined)
    return isWanted ? [misfit('The field `tasks` is left out, so no tasks are linked.')] : [];
  const database = await new TaskFinder(notion, settings).database(async () => changelog);
  if (database === undefined) {
    const found = 'The database has no relation to a tasks’ database, so no tasks are linked.';
    return isWanted ? [misfit(found, 'Set `tasks-database` to the link of the tasks’ database.')] : [];
  }
  if ('why' in database) return [misfit(database.why)];
  const link = database.newRelation ? 'Will be linked by' : 'Linked by';
  const remarks = database.warnings.filter((warning) => warning !== NO_IDS);
  return [
    ok('Tasks', `${link} “${database.relation}”.`),
    ...(database.id || tasks.id
      ? []
      : [misfit(NO_IDS, 'Add a property of type ID in Notion and give it a prefix, or set `task-id`.')]),
    ...(database.id ? [idFinding(database.id)] : []),
    ...statusFindings(database, settings),
    ...remarks.map((warning) => remark('Tasks', warning)),
  ];
}

function idFinding({ name, prefix }: Property): Finding {
  return ok(
    'Task IDs',
    prefix === undefined
      ? `“${name}”, by the pattern of \`task-id\`.`
      : `Such as ${prefix}-123, by “${name}”.`,
  );
}

function statusFindings({ status }: TasksDatabase, { tasks: { statuses } }: Settings): Finding[] {
  const subject = 'Task statuses';
  if (statuses.size === 0 || status === undefined) return [];
  const options = [...new Set(statuses.values())];
  const misfits = options.flatMap((option) => missingOption(status, option) ?? []);
  if (misfits.length > 0) return misfits.map(({ found, remedy }) => remark(subject, found, remedy));
  return [ok(subject, `${options.join(', ')}, in “${status.name}”.`)];
}
