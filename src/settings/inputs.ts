/** Every input with its default, as action.yml has them; an input set to nothing counts as not set. */
export const INPUTS = {
  'notion-token': '',
  database: '',
  'data-source': '',
  'github-token': '',
  mode: 'sync',
  tag: '',
  'pull-request': '',
  since: '',
  kinds: 'releases, pull-requests',
  properties: '',
  titles: '',
  statuses: '',
  'extra-properties': '',
  content: 'true',
  'link-pull-requests': 'existing',
  'previous-tag': '',
  notes: 'body',
  'tasks-database': '',
  'task-id': '',
  'task-statuses': '',
  'require-task': 'false',
  comment: 'false',
  people: '',
  'create-properties': 'true',
  'on-delete': 'mark',
  'ignore-authors': '',
  'ignore-labels': '',
  drafts: 'true',
  prereleases: 'true',
  'dry-run': 'false',
} as const;

export type InputName = keyof typeof INPUTS;
export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of an input without surrounding space, by the name that the runner gives it (`INPUT_DRY-RUN`). */
export function input(env: Environment, name: InputName): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || INPUTS[name];
}
