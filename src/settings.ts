import type { EntryKind, LinkField, State } from './entry.ts';
import { Problem } from './errors.ts';
import {
  type GitHubSettings,
  githubSettings,
  type NotionSettings,
  notionSettings,
} from './settings/connections.ts';
import { type Environment, input } from './settings/inputs.ts';
import { type LinkSettings, linkSettings, type TaskSettings, taskSettings } from './settings/links.ts';
import { listInput } from './settings/list-input.ts';
import {
  extraProperties,
  type FixedValue,
  type PropertyNames,
  people,
  propertyNames,
  statusOptions,
} from './settings/maps.ts';
import { kinds, type Since, since } from './settings/selection.ts';
import { booleanInput, choiceInput, numberInput } from './settings/values.ts';

export interface Settings {
  notion: NotionSettings;
  github: GitHubSettings;
  mode: Mode;
  /** The release or pull request to sync, whatever the event; at most one of them. */
  tag: string | undefined;
  pullRequest: number | undefined;
  /** Where all entries are synced: which of them. */
  selection: { since: Since | undefined; kinds: readonly EntryKind[] };
  fields: FieldSettings;
  /** Whether the page's body is written. */
  content: boolean;
  /** What stands in for empty release notes: nothing, or notes made from the pull requests. */
  notes: 'body' | 'generate';
  links: LinkSettings;
  tasks: TaskSettings;
  /** Whether a comment on the pull request leads to its row. */
  comment: boolean;
  onDelete: 'mark' | 'trash' | 'ignore';
  /** Which entries get no new row. */
  ignore: { authors: string[]; labels: string[]; drafts: boolean; prereleases: boolean };
  dryRun: boolean;
}

export interface FieldSettings {
  properties: PropertyNames;
  statuses: Record<State, string>;
  /** Fixed values by property name. */
  extra: ReadonlyMap<string, FixedValue>;
  /** GitHub login in lower case → e-mail address or ID of a Notion user. */
  people: ReadonlyMap<string, string>;
  /** Whether missing properties are added. */
  create: boolean;
}

type Mode = (typeof MODES)[number];

const NEEDS = { sync: 'data source', backfill: 'data source', setup: 'place', check: 'nothing' } as const;

const MODES = ['sync', 'backfill', 'setup', 'check'] as const;

/**
 * Every input and variable that the action knows, parsed and checked.
 * @throws Problem `input-invalid`, naming the input, its value and what is accepted.
 */
export async function readSettings(env: Environment): Promise<Settings> {
  const tag = input(env, 'tag').replace(/^refs\/tags\//, '') || undefined; // `github.ref` is a usual source
  const pullRequest = numberInput(env, 'pull-request');
  if (tag !== undefined && pullRequest !== undefined) {
    throw new Problem(
      'input-invalid',
      `The inputs \`tag\` (${tag}) and \`pull-request\` (${pullRequest}) are both set; one run syncs one of them.`,
      { why: 'Each of them names what to sync.', remedy: 'Take one of the two out of the workflow.' },
    );
  }
  const mode = choiceInput(env, 'mode', MODES);
  const one = tag === undefined ? pullRequest : tag;
  if (mode === 'backfill' && one !== undefined)
    throw backfillOfOne(tag === undefined ? 'pull-request' : 'tag', one);
  const named = await propertyNames(env);
  const extra = await extraProperties(env, named);
  const links = linkSettings(env);
  const properties = usedNames(named, extra, links);
  return {
    notion: notionSettings(env, NEEDS[mode]),
    github: githubSettings(env),
    mode,
    tag,
    pullRequest,
    selection: { since: since(env), kinds: kinds(env) },
    fields: {
      properties,
      statuses: await statusOptions(env),
      extra,
      people: await people(env),
      create: booleanInput(env, 'create-properties'),
    },
    content: booleanInput(env, 'content'),
    notes: choiceInput(env, 'notes', ['body', 'generate']),
    links,
    tasks: await taskSettings(env),
    comment: booleanInput(env, 'comment'),
    onDelete: choiceInput(env, 'on-delete', ['mark', 'trash', 'ignore']),
    ignore: {
      authors: listInput(env, 'ignore-authors'),
      labels: listInput(env, 'ignore-labels'),
      drafts: !booleanInput(env, 'drafts'),
      prereleases: !booleanInput(env, 'prereleases'),
    },
    dryRun: booleanInput(env, 'dry-run'),
  };
}

/** Releases and pull requests are linked from both sides or not at all; what takes a fixed value takes no links. */
function usedNames(
  names: PropertyNames,
  extra: FieldSettings['extra'],
  { pullRequests: wanted }: LinkSettings,
): PropertyNames {
  const isFree = (field: LinkField) => names[field] !== undefined && !extra.has(names[field]);
  const used = { ...names };
  if (!isFree('tasks')) delete used.tasks;
  if (wanted === 'false' || !isFree('release') || !isFree('pull-requests')) {
    delete used.release;
    delete used['pull-requests'];
  }
  return used;
}

function backfillOfOne(name: string, value: string | number): Problem {
  return new Problem(
    'input-invalid',
    `The input \`mode\` is \`backfill\`, which syncs all entries, and \`${name}\` (${value}) names one of them.`,
    {
      why: 'A backfill takes no single entry.',
      remedy: `Take \`mode\` out of the workflow to sync this one, or \`${name}\` to sync all.`,
    },
  );
}
