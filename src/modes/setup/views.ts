import { FIELDS, type Field, LINK_FIELDS } from '../../entry/fields.ts';
import type { FieldSettings } from '../../settings/settings.ts';
import { type Configuration, columns, groupedBy, type ViewProperties, viewId } from './columns.ts';
import {
  allOf,
  type Condition,
  dateOf,
  type Filter,
  isNotDeleted,
  isPullRequest,
  isRelease,
  Lacking,
  propertyOf,
} from './filters.ts';

/** A view as setup makes it; its type is that of its configuration. */
export interface View {
  filter?: Filter;
  sorts?: { property: string; direction: 'ascending' | 'descending' }[];
  configuration: Configuration;
}

/** A view, or why the database's properties do not allow it. */
export type PlannedView = {
  /** By this the mark in the database's description knows the view, so it never changes. */
  key: 'releases' | 'board' | 'unshipped' | 'shipped' | 'calendar';
  name: string;
} & ({ view: View } | { lacking: string });

type Make = (properties: ViewProperties, statuses: FieldSettings['statuses']) => View;

/** In the order of their tabs. */
const VIEWS: readonly (Pick<PlannedView, 'key' | 'name'> & { make: Make })[] = [
  { key: 'releases', name: 'Releases', make: releases },
  { key: 'board', name: 'Board', make: board },
  { key: 'unshipped', name: 'Merged, not shipped', make: unshipped },
  { key: 'shipped', name: 'Shipped in the past month', make: shipped },
  { key: 'calendar', name: 'Calendar', make: calendar },
];

/** The views that people want, as far as the properties allow. */
export function plannedViews(properties: ViewProperties, statuses: FieldSettings['statuses']): PlannedView[] {
  return VIEWS.map(({ key, name, make }) => {
    try {
      return { key, name, view: make(properties, statuses) };
    } catch (error) {
      if (error instanceof Lacking) return { key, name, lacking: error.message };
      throw error;
    }
  });
}

/** Kept out of every view: nobody reads the key, and the board alone needs to know when something was closed. */
const HIDDEN: readonly Field[] = ['key', 'closed', 'branch'];

/** What a view without a filter shows. */
export function allColumns(properties: ViewProperties): Configuration {
  const shown = [...FIELDS, ...LINK_FIELDS].filter((field) => !HIDDEN.some((hidden) => hidden === field));
  return { type: 'table', properties: columns(properties, shown) };
}

/** All but deleted ones, each with what it ships. */
function releases(properties: ViewProperties, statuses: FieldSettings['statuses']): View {
  const shown = [
    ...(['title', 'status', 'repository', 'version', 'package', 'shipped', 'pull-requests'] as const),
    ...(['author', 'url'] as const),
  ];
  return {
    filter: allOf([isRelease(properties), ...isNotDeleted(properties, statuses)]),
    ...newestFirst(properties, ['shipped', 'created']),
    configuration: { type: 'table', properties: columns(properties, shown) },
  };
}

/** Pull requests that are under way, and those that were merged or closed in the past week. */
function board(properties: ViewProperties): View {
  const group_by = groupedBy(propertyOf(properties, 'status'), 'manual');
  const closed = dateOf(properties, 'closed').name;
  const shown = [
    ...(['title', 'repository', 'number', 'author', 'reviewers', 'labels'] as const),
    ...(['category', 'milestone', 'tasks'] as const),
  ];
  return {
    filter: {
      and: [
        isPullRequest(properties),
        {
          or: [
            { property: closed, date: { is_empty: true } },
            { property: closed, date: { past_week: {} } },
          ],
        },
      ],
    },
    ...newestFirst(properties, ['updated', 'created']),
    configuration: { type: 'board', group_by, properties: columns(properties, shown, []) },
  };
}

/** What the next release of each repository holds. */
function unshipped(properties: ViewProperties): View {
  const merged = dateOf(properties, 'shipped').name;
  const release = propertyOf(properties, 'release').name;
  const repository = properties.fields.get('repository');
  const shown = [
    ...(['title', 'number', 'category', 'repository', 'shipped', 'author', 'labels'] as const),
    ...(['milestone', 'tasks', 'url'] as const),
  ];
  return {
    filter: allOf([
      isPullRequest(properties),
      { property: merged, date: { is_not_empty: true } },
      { property: release, relation: { is_empty: true } },
    ]),
    ...newestFirst(properties, ['shipped']),
    configuration: {
      type: 'table',
      ...(repository && { group_by: groupedBy(repository, 'ascending') }),
      properties: columns(properties, shown),
    },
  };
}

/** Releases of the past month, and those merged in it whose release is out. */
function shipped(properties: ViewProperties, statuses: FieldSettings['statuses']): View {
  const date = dateOf(properties, 'shipped').name;
  const release = properties.fields.get('release');
  const shown = [
    ...(['title', 'category', 'repository', 'version', 'shipped', 'release', 'pull-requests'] as const),
    ...(['author', 'url'] as const),
  ];
  const group_by = groupedBy(propertyOf(properties, 'type'), 'manual');
  const isOut: Condition[] = [isRelease(properties)];
  if (release) isOut.push({ property: release.name, relation: { is_not_empty: true } });
  return {
    filter: {
      and: [
        { property: date, date: { past_month: {} } },
        { or: isOut },
        ...isNotDeleted(properties, statuses),
      ],
    },
    ...newestFirst(properties, ['shipped']),
    configuration: { type: 'table', group_by, properties: columns(properties, shown) },
  };
}

/** Releases on the day that they were published. */
function calendar(properties: ViewProperties, statuses: FieldSettings['statuses']): View {
  return {
    filter: allOf([isRelease(properties), ...isNotDeleted(properties, statuses)]),
    configuration: {
      type: 'calendar',
      date_property_id: viewId(dateOf(properties, 'shipped')),
      properties: columns(properties, ['title', 'status', 'repository', 'version'], []),
      view_range: 'month',
    },
  };
}

/** By the first of the fields that has a property. */
function newestFirst({ fields }: ViewProperties, by: readonly Field[]): Pick<View, 'sorts'> {
  const [property] = by.flatMap((field) => fields.get(field) ?? []);
  return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}
