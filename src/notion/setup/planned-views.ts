import type { CreateViewParameters } from '@notionhq/client';
import { FIELDS, type Field, LINK_FIELDS, type LinkField } from '../../entry.ts';
import type { FieldSettings } from '../../settings.ts';
import { TYPE_NAMES } from '../field-values.ts';
import {
  type Configuration,
  columns,
  type Filter,
  groupedBy,
  holds,
  lacks,
  onCard,
  type ViewProperties,
  viewId,
} from './view-parts.ts';

/** A view as setup makes it. */
export interface View {
  type: CreateViewParameters['type'];
  filter?: Filter;
  sorts?: { property: string; direction: 'ascending' | 'descending' }[];
  configuration: Configuration;
}

/** By these the mark in the database's description knows the views, so they never change. In the order of the tabs. */
const VIEW_KEYS = ['releases', 'board', 'open', 'calendar'] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

const VIEW_NAMES: Record<ViewKey, string> = {
  releases: 'Releases',
  board: 'Pull requests',
  open: 'Open pull requests',
  calendar: 'Calendar',
};

/** A view, or why the database's properties do not allow it. */
export type PlannedView = { key: ViewKey; name: string } & Plan;
type Plan = { view: View } | { lacking: string };
type Shown = (Field | LinkField)[];

/** The views that people want, in the order of their tabs, as far as the properties allow. */
export function plannedViews(properties: ViewProperties, statuses: FieldSettings['statuses']): PlannedView[] {
  const plans: Record<ViewKey, Plan> = {
    releases: releases(properties),
    board: board(properties),
    open: open(properties, statuses),
    calendar: calendar(properties),
  };
  return VIEW_KEYS.map((key) => ({ key, name: VIEW_NAMES[key], ...plans[key] }));
}

/** What a view without a filter shows: every property. */
export function allColumns(properties: ViewProperties): View['configuration'] {
  return { type: 'table', properties: columns(properties, [...FIELDS, ...LINK_FIELDS]) };
}

function releases(properties: ViewProperties): Plan {
  const { fields } = properties;
  const type = fields.get('type');
  if (!type) return without('type');
  const shown: Shown = [
    ...(['title', 'status', 'repository', 'version', 'package', 'shipped', 'author'] as const),
    ...(['pull-requests', 'url'] as const),
  ];
  return {
    view: {
      type: 'table',
      filter: holds(type, TYPE_NAMES.release),
      ...newestFirst(properties, ['shipped', 'created']),
      configuration: { type: 'table', properties: columns(properties, shown) },
    },
  };
}

function board(properties: ViewProperties): Plan {
  const { fields } = properties;
  const type = fields.get('type');
  if (!type) return without('type');
  const status = fields.get('status');
  if (!status) return without('status');
  const shown: Shown = [
    ...(['title', 'repository', 'number', 'author', 'reviewers', 'labels', 'milestone'] as const),
    'tasks',
  ];
  return {
    view: {
      type: 'board',
      filter: holds(type, TYPE_NAMES['pull-request']),
      ...newestFirst(properties, ['updated', 'created']),
      configuration: {
        type: 'board',
        group_by: groupedBy(status, 'manual'),
        properties: onCard(properties, shown),
      },
    },
  };
}

function open(properties: ViewProperties, statuses: FieldSettings['statuses']): Plan {
  const { fields } = properties;
  const type = fields.get('type');
  if (!type) return without('type');
  const status = fields.get('status');
  if (!status) return without('status');
  const repository = fields.get('repository');
  if (!repository) return without('repository');
  const ended = new Set([statuses.merged, statuses.closed]);
  const shown: Shown = [
    ...(['title', 'number', 'status', 'author', 'assignees', 'reviewers', 'labels'] as const),
    ...(['milestone', 'tasks', 'branch', 'created', 'updated', 'url'] as const),
  ];
  return {
    view: {
      type: 'table',
      filter: {
        and: [holds(type, TYPE_NAMES['pull-request']), ...[...ended].map((option) => lacks(status, option))],
      },
      ...newestFirst(properties, ['updated', 'created']),
      configuration: {
        type: 'table',
        group_by: groupedBy(repository, 'ascending'),
        properties: columns(properties, shown),
      },
    },
  };
}

function calendar(properties: ViewProperties): Plan {
  const { fields } = properties;
  const date = fields.get('shipped');
  if (!date) return without('shipped');
  if (date.type !== 'date')
    return { lacking: `it needs a date, and the property “${date.name}” is of type ${date.type}` };
  const shown: Shown = ['title', 'type', 'repository', 'version', 'number'];
  return {
    view: {
      type: 'calendar',
      configuration: {
        type: 'calendar',
        date_property_id: viewId(date),
        properties: onCard(properties, shown),
        view_range: 'month',
      },
    },
  };
}

function without(field: Field): Plan {
  return { lacking: `it needs the field \`${field}\`, which has no property` };
}

/** By the first of the fields that has a property. */
function newestFirst({ fields }: ViewProperties, by: readonly Field[]): Pick<View, 'sorts'> {
  const [property] = by.flatMap((field) => fields.get(field) ?? []);
  return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}
