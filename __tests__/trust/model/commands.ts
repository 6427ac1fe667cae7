import type { Fault } from '../../../notion-server/start.ts';

/** What goes wrong in Notion while a run asks it: the request behind the first `after` ones, and so many from there on. */
export type Trouble = { fault: keyof typeof FAULTS; after: number; times: number } | { killedAt: number };

/** How one request fails. */
export const FAULTS = {
  'rate-limited': { status: 429, retryAfter: 1 },
  'internal-error': { status: 500 },
  'internal-error-after': { status: 500, applied: true },
  'bad-gateway': { status: 502, html: true },
  unavailable: { status: 503 },
  saved: { saved: true },
  'gateway-timeout': { status: 504, applied: true },
  overloaded: { status: 529 },
  conflict: { status: 409 },
  'cut-before': { cut: 'before' },
  'cut-after': { cut: 'after' },
  'half-an-answer': { half: true },
} as const satisfies Record<string, Fault>;

/** What a person edits in a row that follows GitHub. */
export const EDITED = ['Name', 'Status', 'Number', 'Labels', 'URL', 'Version', 'Shipped'] as const;

/** What people give other names, or remove. */
export const RENAMED = ['Number', 'Labels', 'Milestone', 'Branch', 'Author', 'Version'] as const;

/** One step of a story, as plain data: `which` counts the things that are there, and begins again behind the last. */
export type Command =
  | { do: 'release'; as: 'draft' | 'prerelease' | 'released'; text: number }
  | { do: 'open'; draft: boolean; text: number }
  | { do: 'edit-release'; which: number; name: string | null; text: number }
  | { do: 'edit-pull-request'; which: number; title: string; text: number }
  | { do: 'publish'; which: number; as: 'prerelease' | 'released' }
  | { do: 'review'; which: number; state: 'APPROVED' | 'CHANGES_REQUESTED' }
  | { do: 'label'; which: number; name: string }
  | { do: 'set-draft'; which: number; draft: boolean }
  | { do: 'close'; which: number; merged: boolean }
  | { do: Simple; which: number }
  | { do: 'deliver'; which: number; repeats: boolean; blind: boolean; trouble: Trouble | null }
  | { do: 'nightly'; trouble: Trouble | null }
  | { do: 'together'; which: number }
  | { do: 'replace-integration' }
  | { do: 'edit-property'; which: number; property: (typeof EDITED)[number] }
  | { do: 'add-blocks'; which: number; at: 'start' | 'end' | 'section' | 'item' }
  | { do: 'edit-section'; which: number; block: number; how: 'change' | 'remove' }
  | { do: 'rename-property' | 'remove-property'; property: (typeof RENAMED)[number] }
  | { do: 'rename-option'; name: string };

/** What happens on GitHub to one thing, and needs no more words. */
export const ON_GITHUB = [
  'rename-tag',
  'unpublish',
  'delete-release',
  'assign',
  'plan',
  'ask-for-review',
  'reopen',
  'lose',
] as const;

/** What a person does in Notion with one row. */
export const IN_NOTION = [
  'own-column',
  'archive',
  'unarchive',
  'trash',
  'restore',
  'duplicate',
  'clear-key',
  'move-block',
  'remove-section',
] as const;

export type Simple = (typeof ON_GITHUB | typeof IN_NOTION)[number] | 'rename-key';

/** How the world is in which a story happens. */
export interface Setting {
  onDelete: 'mark' | 'trash' | 'ignore';
  /** Whether the token of the action sees drafts of releases. */
  seesDrafts: boolean;
  /** How many queries do not show a new row yet. */
  lag: number;
  /** The type of the team's own properties for what is one of several; the action makes them where there are none. */
  choices: 'none' | 'select' | 'rich_text';
  /** Whether drafts, and pull requests with the label `bug`, get no row. */
  ignores: boolean;
}

export interface Story {
  setting: Setting;
  commands: Command[];
}
