import { STATE_OPTIONS, STATES } from '../../../entry/states.ts';
import type { Notion } from '../../../notion/api/connection.ts';
import { judgeLinks } from '../../../notion/database/judge-links.ts';
import type { ExtraJudgement, FieldJudgement } from '../../../notion/database/plan-properties.ts';
import type { Property, Schema } from '../../../notion/database/schema.ts';
import { isSameOption } from '../../../notion/property/field-content.ts';
import { typeName } from '../../../notion/property/type-name.ts';
import type { Source } from '../../../notion/row/find-rows.ts';
import { quoted } from '../../../quoted.ts';
import type { Finding } from '../../../report/result.ts';
import type { FieldSettings, Settings } from '../../../settings/settings.ts';
import type { TaskSettings } from '../../../settings/tasks.ts';
import { missingOption } from '../../../tasks/move-tasks.ts';
import { NO_IDS, type TasksDatabase, tasksDatabase } from '../../../tasks/tasks-database.ts';
import { failure, ok, remark } from '../finding.ts';

/** What a field has in the database. */
export function fieldFinding(judgement: FieldJudgement): Finding {
  const { field, name } = judgement;
  const subject = `Field \`${field}\``;
  switch (judgement.is) {
    case 'found':
      return ok(subject, `${quoted(judgement.property.name)}, of type ${typeName(judgement.property.type)}.`);
    case 'new':
      return ok(subject, `Will be added as ${quoted(name)}, of type ${typeName(judgement.property.type)}.`);
    case 'missing':
      return remark(
        subject,
        `The database has no property ${quoted(name)}, so the field is left out, as \`create-properties\` is false.`,
        `Add the property in Notion, set \`create-properties: true\`, or leave the field out on purpose (\`${field}: false\` in \`properties\`).`,
      );
    case 'unusable':
      return failure(subject, judgement.problem);
  }
}

/** What an entry of `extra-properties` has in the database. */
export function extraFinding(judgement: ExtraJudgement): Finding {
  const subject = `Extra property ${quoted(judgement.name)}`;
  if (judgement.is === 'unusable') return failure(subject, judgement.problem);
  return ok(
    subject,
    `Found, of type ${typeName(judgement.property.type)}; takes ${JSON.stringify(judgement.value)}.`,
  );
}

/** Whether the property of the field `status` has an option for each state; nothing where it has no options at all. */
export function statusFindings(
  judgements: readonly FieldJudgement[],
  statuses: FieldSettings['statuses'],
): Finding[] {
  const status = judgements.find(({ field }) => field === 'status');
  if (status?.is !== 'found' || status.property.options === undefined) return [];
  const { name: property, options, type } = status.property;
  const missing = STATES.filter(
    (state) => !options.some((option) => isSameOption(option.name, statuses[state])),
  );
  if (missing.length === 0) return [ok('Status options', `${quoted(property)} has all of them.`)];
  const usual = missing.filter((state) => statuses[state] === STATE_OPTIONS[state].name);
  const named = missing.filter((state) => !usual.includes(state));
  const findings = named.map((state) =>
    remark(
      `Status option \`${state}\``,
      `${quoted(property)} has no option ${quoted(statuses[state])}, which \`statuses\` names. It will be added when it is first needed. Its options: ${listed(options.map((option) => option.name)) || 'none'}.`,
      'Correct the name in `statuses` if it is mistyped.',
    ),
  );
  if (usual.length === 0) return findings;
  const names = listed([...new Set(usual.map((state) => statuses[state]))]);
  const where = type === 'status' ? ', each in the group of its state' : '';
  return [
    ...findings,
    ok('Status options', `${quoted(property)} has no ${names}: to be added when first needed${where}.`),
  ];
}

function listed(names: readonly string[], separator = ', '): string {
  return names.map(quoted).join(separator);
}

/** What there is for the links between releases and pull requests; nothing where none are wanted. */
export function linkFindings(
  { fields, links }: Pick<Settings, 'fields' | 'links'>,
  schema: Schema,
): Finding[] {
  const subject = 'Links of releases';
  const judgement = judgeLinks(fields, schema);
  switch (judgement.is) {
    case 'off':
      return links.pullRequests === 'false' ? [] : [ok(subject, 'Left out, as the fields are.')];
    case 'found':
      return [ok(subject, `${quoted(judgement.release.name)} and ${quoted(judgement.pullRequests.name)}.`)];
    case 'new':
      return [
        ok(
          subject,
          `Will be added as ${quoted(judgement.release.name)} and ${quoted(judgement.pullRequests.name)}.`,
        ),
      ];
    case 'missing': {
      const found = `The database has no properties ${listed(judgement.names, ' and ')}, so releases are not linked to their pull requests, as \`create-properties\` is false.`;
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
  { tasks, fields }: Pick<Settings, 'fields' | 'tasks'>,
  changelog: Pick<Source, 'schema' | 'dataSourceId'>,
): Promise<Finding[]> {
  const isWanted = tasks.required || tasks.statuses.size > 0 || tasks.id !== undefined;
  // What is a remark elsewhere fails all pull requests where a task is demanded.
  const level = tasks.required ? 'failure' : 'warning';
  const misfit = (found: string, remedy?: string): Finding => ({ ...remark('Tasks', found, remedy), level });
  if (fields.properties.tasks === undefined)
    return isWanted ? [misfit('The field `tasks` is left out, so no tasks are linked.')] : [];
  const database = await tasksDatabase(notion, fields, tasks, changelog);
  if (database === undefined) {
    const found = 'The database has no relation to a tasks’ database, so no tasks are linked.';
    return isWanted ? [misfit(found, 'Set `tasks-database` to the link of the tasks’ database.')] : [];
  }
  if ('why' in database) return [misfit(database.why)];
  const { id } = database;
  const link = database.newRelation ? 'Will be linked by' : 'Linked by';
  const remarks = database.warnings.filter((warning) => warning !== NO_IDS);
  return [
    ok('Tasks', `${link} ${quoted(database.relation)}.`),
    ...(id || tasks.id
      ? []
      : [misfit(NO_IDS, 'Add a property of type ID in Notion and give it a prefix, or set `task-id`.')]),
    ...(id ? [ok('Task IDs', idsBy(id))] : []),
    ...taskStatusFindings(database.status, tasks.statuses),
    ...remarks.map((warning) => remark('Tasks', warning)),
  ];
}

function idsBy({ name, prefix }: Property): string {
  if (prefix === undefined) return `${quoted(name)}, by the pattern of \`task-id\`.`;
  return `Such as ${quoted(`${prefix}-123`)}, by ${quoted(name)}.`;
}

function taskStatusFindings(status: TasksDatabase['status'], statuses: TaskSettings['statuses']): Finding[] {
  const subject = 'Task statuses';
  if (statuses.size === 0 || status === undefined) return [];
  const options = [...new Set(statuses.values())];
  const misfits = options.flatMap((option) => missingOption(status, option) ?? []);
  if (misfits.length > 0) return misfits.map(({ found, remedy }) => remark(subject, found, remedy));
  return [ok(subject, `${listed(options)}, in ${quoted(status.name)}.`)];
}
