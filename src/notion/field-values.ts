import type { Entry, EntryKind, Field, Person } from '../entry.ts';
import type { FieldSettings } from '../settings.ts';
import { type Mark, markedLink } from './mark.ts';

/** What a field says of an entry, whatever the type of the property that takes it. */
export type FieldValue =
  | { is: 'text'; text: string; link?: string }
  | { is: 'choices'; names: readonly string[] }
  | { is: 'people'; people: readonly Person[] }
  | { is: 'number'; number: number }
  | { is: 'time'; time: string | undefined };

export const TYPE_NAMES: Record<EntryKind, string> = { release: 'Release', 'pull-request': 'Pull request' };

/** The value of every field that the kind of entry has; fields of the other kind are absent. */
export function fieldValues(
  entry: Entry,
  statuses: FieldSettings['statuses'],
  mark: Mark,
): Partial<Record<Field, FieldValue>> {
  return {
    title: text(entry.title),
    type: choices(TYPE_NAMES[entry.kind]),
    status: choices(statuses[entry.state]),
    repository: choices(entry.repository),
    url: { is: 'text', text: entry.url, link: entry.url },
    author: people(entry.author),
    branch: text(entry.branch),
    ...(entry.created !== undefined && { created: time(entry.created) }),
    ...(entry.updated !== undefined && { updated: time(entry.updated) }),
    shipped: time(entry.shipped),
    key: { is: 'text', text: entry.key, link: markedLink(entry.url, mark) },
    ...(entry.kind === 'release' && {
      version: text(entry.version),
      package: choices(entry.package),
    }),
    ...(entry.kind === 'pull-request' && {
      number: { is: 'number', number: entry.number } as const,
      assignees: people(...entry.assignees),
      reviewers: people(...entry.reviewers),
      labels: choices(...entry.labels),
      milestone: choices(entry.milestone),
      closed: time(entry.closed),
    }),
  };
}

function text(content: string): FieldValue {
  return { is: 'text', text: content };
}

function choices(...names: (string | undefined)[]): FieldValue {
  return { is: 'choices', names: names.filter((name) => name !== undefined) };
}

function people(...persons: (Person | undefined)[]): FieldValue {
  return { is: 'people', people: persons.filter((person) => person !== undefined) };
}

function time(iso: string | undefined): FieldValue {
  return { is: 'time', time: iso };
}
