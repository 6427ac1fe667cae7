import type { Field } from '../entry.ts';
import type { PropertyType } from './schema.ts';

const CHOICE = ['select', 'status', 'multi_select', 'rich_text'] as const;
const TEXT = ['rich_text', 'select', 'multi_select'] as const;
const PEOPLE = ['multi_select', 'people', 'select', 'rich_text'] as const;
const DATE = ['date', 'rich_text'] as const;

/** The property types that each field can go into; the first is what the action creates. */
export const ACCEPTED_TYPES = {
  title: ['title', 'rich_text'],
  type: CHOICE,
  status: ['status', 'select', 'multi_select', 'rich_text'],
  repository: CHOICE,
  version: TEXT,
  package: CHOICE,
  number: ['number', 'rich_text'],
  url: ['url', 'rich_text'],
  author: ['rich_text', 'people', 'select', 'multi_select'],
  assignees: PEOPLE,
  reviewers: PEOPLE,
  labels: ['multi_select', 'select', 'rich_text'],
  milestone: CHOICE,
  branch: TEXT,
  created: DATE,
  updated: DATE,
  shipped: DATE,
  closed: DATE,
  key: ['rich_text'],
} as const satisfies Record<Field, readonly PropertyType[]>;

export function accepts(field: Field, type: PropertyType): boolean {
  return ACCEPTED_TYPES[field].some((accepted) => accepted === type);
}
