import type { EntryKind, State } from '../entry/entry.ts';
import { LINK_FIELDS } from '../entry/fields.ts';
import type { Titles } from '../entry/titles.ts';
import { Problem } from '../problems/problem.ts';
import { quoted } from '../quoted.ts';
import {
  type GitHubSettings,
  githubSettings,
  type NotionSettings,
  notionSettings,
  runPage,
} from './connections.ts';
import { type Environment, input } from './inputs.ts';
import {
  extraProperties,
  type FixedValue,
  type PropertyNames,
  people,
  propertyNames,
  statusOptions,
  titles,
  usedNames,
} from './maps.ts';
import type { Proxies } from './proxies.ts';
import { tagsInput } from './tags.ts';
import { type TaskSettings, taskSettings } from './tasks.ts';
import {
  booleanInput,
  choice,
  choiceInput,
  invalid,
  listInput,
  numberInput,
  tagInput,
  tagName,
} from './values.ts';

export interface Settings {
  notion: NotionSettings;
  github: GitHubSettings;
  proxies: Proxies | undefined;
  /** Where on GitHub people start a run for all entries by hand. */
  runPage: string;
  mode: Mode;
  /** The releases or the pull request to sync, whatever the event; at most one of the two. No tags where none was released. */
  tags: readonly string[] | undefined;
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
  titles: Titles;
  statuses: Record<State, string>;
  /** Names of the relations between rows and to tasks, also where they are not written now: earlier runs may have been told to. */
  relations: readonly string[];
  /** Fixed values by property name. */
  extra: ReadonlyMap<string, FixedValue>;
  /** GitHub login in lower case → e-mail address or ID of a Notion user. */
  people: ReadonlyMap<string, string>;
  /** Whether missing properties are added. */
  create: boolean;
}

/** What ships with what. */
export interface LinkSettings {
  /** Whether releases are linked to their pull requests, and rows made for those that have none. */
  pullRequests: 'create' | 'existing' | 'false';
  /** Where the commits of the release begin, in place of the previous release of its line. */
  previousTag: string | undefined;
}

/** From when on entries are wanted: a time in ISO 8601, or the release of a tag. */
type Since = { time: string } | { tag: string };

type Mode = (typeof MODES)[number];

const MODES = ['sync', 'backfill', 'setup', 'check'] as const;

/** What is read of them is loaded only where there are some. */
async function proxiesOf(env: Environment): Promise<Proxies | undefined> {
  const isNamed = Object.entries(env).some(([name, value]) => value && /^https?_proxy$/i.test(name));
  return isNamed ? (await import('./proxies.ts')).proxySettings(env) : undefined;
}

/**
 * Every input and variable that the action knows, parsed and checked.
 * @throws Problem `input-invalid`, naming the input, its value and what is accepted.
 */
export async function readSettings(env: Environment): Promise<Settings> {
  const tags = tagsInput(env);
  const pullRequest = numberInput(env, 'pull-request');
  if (tags !== undefined && pullRequest !== undefined) {
    throw new Problem(
      'input-invalid',
      `The inputs \`tag\` (${quoted(input(env, 'tag'))}) and \`pull-request\` (${pullRequest}) are both set; a run syncs either.`,
      { why: 'Each of the two names what to sync.', remedy: 'Take one of the two out of the workflow.' },
    );
  }
  const mode = choiceInput(env, 'mode', MODES);
  if (mode === 'backfill' && tags !== undefined) throw backfillOfOne('tag', input(env, 'tag'));
  if (mode === 'backfill' && pullRequest !== undefined) throw backfillOfOne('pull-request', pullRequest);
  const named = await propertyNames(env);
  const extra = await extraProperties(env, named);
  const links: LinkSettings = {
    pullRequests: choiceInput(env, 'link-pull-requests', ['create', 'existing', 'false']),
    previousTag: tagInput(env, 'previous-tag'),
  };
  const proxies = await proxiesOf(env);
  const github = githubSettings(env, proxies);
  return {
    notion: notionSettings(env, mode === 'check', proxies),
    github,
    proxies,
    runPage: runPage(env, github, tags !== undefined || pullRequest !== undefined),
    mode,
    tags,
    pullRequest,
    selection: { since: since(env), kinds: kinds(env) },
    fields: {
      properties: usedNames(named, extra, links.pullRequests !== 'false'),
      titles: await titles(env),
      statuses: await statusOptions(env),
      relations: LINK_FIELDS.flatMap((field) => named[field] ?? []),
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

function backfillOfOne(name: string, value: string | number): Problem {
  return new Problem(
    'input-invalid',
    `The input \`mode\` is \`backfill\`, which syncs all entries, and \`${name}\` (${quoted(String(value))}) names some of them.`,
    {
      why: 'A backfill takes no single entries.',
      remedy: `Take \`mode\` out of the workflow to sync these, or \`${name}\` to sync all.`,
    },
  );
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The input `since`; what does not look like a date is a tag, and so is what begins with `refs/tags/`. Dates without a zone are UTC. */
function since(env: Environment): Since | undefined {
  const value = input(env, 'since');
  if (value === '') return undefined;
  if (!DATE.test(value)) return { tag: tagName(value) };
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value.slice(10));
  const time = new Date(value.length === 10 || hasZone ? value : `${value}Z`);
  if (Number.isNaN(time.getTime()) || !isDay(value.slice(0, 10)))
    throw invalid('since', value, 'a date, such as `2026-01-31`, or a tag');
  return { time: time.toISOString() };
}

/** JavaScript takes the 30th of February for a day in March. */
function isDay(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

/** The input `kinds`. */
function kinds(env: Environment): EntryKind[] {
  const wanted = listInput(env, 'kinds').map((name) => choice('kinds', name, ['releases', 'pull-requests']));
  return [...new Set(wanted)].map((name) => (name === 'releases' ? 'release' : 'pull-request'));
}
