import type { CreateViewParameters } from '@notionhq/client';
import type { Field } from '../../entry.ts';
import type { FieldSettings } from '../../settings.ts';
import { TYPE_NAMES } from '../field-values.ts';
import {
  type Configuration,
  columns,
  type Filter,
  groupedBy,
  holds,
  lacks,
  type Targets,
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

/** The views that people want, in the order of their tabs, as far as the properties allow. */
export function plannedViews(targets: Targets, statuses: FieldSettings['statuses']): PlannedView[] {
  const plans: Record<ViewKey, Plan> = {
    releases: releases(targets),
    board: board(targets),
    open: open(targets, statuses),
    calendar: calendar(targets),
  };
  return VIEW_KEYS.map((key) => ({ key, name: VIEW_NAMES[key], ...plans[key] }));
}

function releases(targets: Targets): Plan {
  const type = targets.get('type');
  if (!type) return without('type');
  const shown: Field[] = ['title', 'status', 'repository', 'version', 'package', 'shipped', 'author', 'url'];
  return {
    view: {
      type: 'table',
      filter: holds(type, TYPE_NAMES.release),
      ...newestFirst(targets, ['shipped', 'created']),
      configuration: { type: 'table', properties: columns(targets, shown) },
    },
  };
}

function board(targets: Targets): Plan {
  const type = targets.get('type');
  if (!type) return without('type');
  const status = targets.get('status');
  if (!status) return without('status');
  const shown: Field[] = ['title', 'repository', 'number', 'author', 'reviewers', 'labels', 'milestone'];
  return {
    view: {
      type: 'board',
      filter: holds(type, TYPE_NAMES['pull-request']),
      ...newestFirst(targets, ['updated', 'created']),
      configuration: {
        type: 'board',
        group_by: groupedBy(status, 'manual'),
        properties: columns(targets, shown),
      },
    },
  };
}

function open(targets: Targets, statuses: FieldSettings['statuses']): Plan {
  const type = targets.get('type');
  if (!type) return without('type');
  const status = targets.get('status');
  if (!status) return without('status');
  const repository = targets.get('repository');
  if (!repository) return without('repository');
  const ended = new Set([statuses.merged, statuses.closed]);
  const shown: Field[] = [
    ...(['title', 'number', 'status', 'author', 'assignees', 'reviewers', 'labels'] as const),
    ...(['milestone', 'branch', 'created', 'updated', 'url'] as const),
  ];
  return {
    view: {
      type: 'table',
      filter: {
        and: [holds(type, TYPE_NAMES['pull-request']), ...[...ended].map((option) => lacks(status, option))],
      },
      ...newestFirst(targets, ['updated', 'created']),
      configuration: {
        type: 'table',
        group_by: groupedBy(repository, 'ascending'),
        properties: columns(targets, shown),
      },
    },
  };
}

function calendar(targets: Targets): Plan {
  const date = targets.get('shipped');
  if (!date) return without('shipped');
  if (date.type !== 'date')
    return { lacking: `it needs a date, and the property “${date.name}” is of type ${date.type}` };
  const shown: Field[] = ['title', 'type', 'repository', 'version', 'number'];
  return {
    view: {
      type: 'calendar',
      configuration: {
        type: 'calendar',
        date_property_id: viewId(date),
        properties: columns(targets, shown),
        view_range: 'month',
      },
    },
  };
}

function without(field: Field): Plan {
  return { lacking: `it needs the field \`${field}\`, which has no property` };
}

/** By the first of the fields that has a property. */
function newestFirst(targets: Targets, fields: readonly Field[]): Pick<View, 'sorts'> {
  const [property] = fields.flatMap((field) => targets.get(field) ?? []);
  return property ? { sorts: [{ property: property.name, direction: 'descending' }] } : {};
}
