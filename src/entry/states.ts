import type { State } from './entry.ts';

/** The groups of every status property, in their order, by the names that Notion's requests take. */
export const GROUPS = ['To-do', 'In progress', 'Complete'] as const;
export type StatusGroup = (typeof GROUPS)[number];

/** The option of a state: its name unless the settings give another, how it looks, and where it stands on a board. */
export interface StateOption {
  name: string;
  color: 'gray' | 'blue' | 'orange' | 'red' | 'green' | 'purple' | 'yellow' | 'brown';
  /** The SDK's types do not have it yet: https://developers.notion.com/page/changelog (22 June 2026). */
  group: StatusGroup;
}

export const STATE_OPTIONS: Readonly<Record<State, StateOption>> = {
  draft: { name: 'Draft', color: 'gray', group: 'To-do' },
  open: { name: 'Open', color: 'blue', group: 'In progress' },
  'review-requested': { name: 'In review', color: 'orange', group: 'In progress' },
  'changes-requested': { name: 'Changes requested', color: 'red', group: 'In progress' },
  approved: { name: 'Approved', color: 'green', group: 'In progress' },
  merged: { name: 'Merged', color: 'purple', group: 'Complete' },
  closed: { name: 'Closed', color: 'brown', group: 'Complete' },
  prerelease: { name: 'Pre-release', color: 'yellow', group: 'In progress' },
  released: { name: 'Released', color: 'green', group: 'Complete' },
  deleted: { name: 'Deleted', color: 'red', group: 'Complete' },
};

/** In the order of the workflow: pull requests first. */
export const STATES = Object.keys(STATE_OPTIONS).filter((name): name is State => name in STATE_OPTIONS);
