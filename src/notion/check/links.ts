import { ok, remark } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Settings } from '../../settings.ts';
import type { Notion } from '../connection.ts';
import { judgeLinks } from '../links/judge-links.ts';
import type { Schema } from '../schema.ts';
import { missingOption } from '../tasks/move-task.ts';
import { TaskFinder } from '../tasks/task-finder.ts';
import type { TasksDatabase } from '../tasks/tasks-database.ts';

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
export async function taskFindings(notion: Notion, settings: Settings, schema: Schema): Promise<Finding[]> {
  const subject = 'Tasks';
  const database = await new TaskFinder(notion, settings).database(async () => schema);
  const { tasks } = settings;
  const isWanted = tasks.required || tasks.statuses.size > 0 || tasks.id !== undefined;
  if (database === undefined) {
    if (!isWanted) return [];
    const found = 'The database has no relation to a tasks database, so no tasks are linked.';
    return [remark(subject, found, 'Set `tasks-database` to the link of the tasks’ database.')];
  }
  if ('why' in database) return [remark(subject, database.why)];
  const link = database.newRelation
    ? `Will be linked by “${database.relation}”`
    : `Linked by “${database.relation}”`;
  return [
    ok(subject, `${link}.`),
    ...idFinding(database, settings),
    ...statusFindings(database, settings),
    ...database.warnings.map((warning) => remark(subject, warning)),
  ];
}

function idFinding({ id }: TasksDatabase, { tasks }: Settings): Finding[] {
  const subject = 'Task IDs';
  if (tasks.id) return id ? [ok(subject, `“${id.name}”, by the pattern of \`task-id\`.`)] : [];
  if (id) return [ok(subject, `Such as ${id.prefix}-123, by “${id.name}”.`)];
  const found =
    'The tasks’ database has no property of type ID with a prefix, so tasks are found only by links to their pages.';
  return [
    remark(subject, found, 'Add a property of type ID in Notion and give it a prefix, or set `task-id`.'),
  ];
}

function statusFindings({ status }: TasksDatabase, { tasks: { statuses } }: Settings): Finding[] {
  const subject = 'Task statuses';
  if (statuses.size === 0 || status === undefined) return [];
  const options = [...new Set(statuses.values())];
  const misfits = options.flatMap((option) => missingOption(status, option) ?? []);
  if (misfits.length > 0) return misfits.map((found) => remark(subject, found));
  return [ok(subject, `${options.join(', ')}, in “${status.name}”.`)];
}
