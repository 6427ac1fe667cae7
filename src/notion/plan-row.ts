import type { Entry, Field } from '../entry.ts';
import type { Change } from '../outcome.ts';
import type { FieldSettings } from '../settings.ts';
import { fieldContent, type UserIds } from './field-content.ts';
import { fieldValues } from './field-values.ts';
import type { Row } from './find-rows.ts';
import { fixedContent } from './fixed-content.ts';
import { type Mark, markOf, sameMark, UNFINISHED, updatedSeconds } from './mark.ts';
import type { PropertyPlan } from './plan-properties.ts';
import { contentOf, isEmpty, type PropertyContent, sameContent, shown } from './property-content.ts';

/** What to write into a row: nothing where there are no properties. */
export interface RowPlan {
  /** By name: of an existing row those that differ, of a new one those that are not empty. */
  properties: ReadonlyMap<string, PropertyContent>;
  /** Where the page's section is to be written too: what the key's property holds until that is done. */
  unfinishedKey: PropertyContent | undefined;
  /** What a person will see change. */
  changes: Change[];
}

type Statuses = FieldSettings['statuses'];

/**
 * Compares an entry with its row.
 * @param digest of the content that the page is to hold; nothing where content is not written
 */
export function planRow(
  entry: Entry,
  row: Row | undefined,
  plan: PropertyPlan,
  statuses: Statuses,
  users: UserIds,
  digest: string | undefined,
): RowPlan {
  const before = row && markOf(row, plan.key.name);
  const mark = nextMark(entry, before, digest);
  const contents = entryContents(entry, row, plan, statuses, users, mark);
  const properties = new Map(
    [...contents].filter(([name, content]) => name !== plan.key.name && differs(row, name, content)),
  );
  const key = contents.get(plan.key.name);
  const remarked = before === undefined || !sameMark(before, mark);
  if (key && (remarked || properties.size > 0)) properties.set(plan.key.name, key);
  const changes = [...properties]
    .map(([name, content]) => ({ property: name, before: shownIn(row, name), after: shown(content) }))
    .filter((change) => change.before !== change.after);
  const writesContent = mark.digest !== (before?.digest ?? '');
  const unfinished = fieldValues(entry, statuses, { ...mark, digest: UNFINISHED }).key;
  const unfinishedKey =
    writesContent && unfinished ? fieldContent(unfinished, plan.key.type, users) : undefined;
  return { properties, changes, unfinishedKey };
}

function nextMark(entry: Entry, before: Mark | undefined, digest: string | undefined): Mark {
  return {
    updated: updatedSeconds(entry) ?? before?.updated ?? 0,
    digest: digest ?? before?.digest ?? '',
    deleted: entry.state === 'deleted',
  };
}

function entryContents(
  entry: Entry,
  row: Row | undefined,
  plan: PropertyPlan,
  statuses: Statuses,
  users: UserIds,
  mark: Mark,
): Map<string, PropertyContent> {
  const values = fieldValues(entry, statuses, mark);
  for (const field of unknownFields(entry, row, plan, statuses)) delete values[field];
  const contents = new Map<string, PropertyContent>();
  for (const [field, property] of plan.targets) {
    const value = values[field];
    const content = value && fieldContent(value, property.type, users);
    if (content) contents.set(property.name, content);
  }
  for (const { property, value } of plan.extra) {
    const content = fixedContent(value, property.type);
    if (content) contents.set(property.name, content);
  }
  return contents;
}

/** What is not known of a pull request is left as the row has it. */
function unknownFields(entry: Entry, row: Row | undefined, plan: PropertyPlan, statuses: Statuses): Field[] {
  if (entry.kind !== 'pull-request' || row === undefined) return [];
  const status = plan.targets.get('status');
  const reviewed = [statuses.approved, statuses['changes-requested']];
  const isReviewed = status !== undefined && reviewed.includes(shownIn(row, status.name));
  return [
    ...(entry.reviewersKnown ? [] : (['reviewers'] as const)),
    ...(!entry.verdictKnown && entry.state === 'open' && isReviewed ? (['status'] as const) : []),
  ];
}

function differs(row: Row | undefined, name: string, content: PropertyContent): boolean {
  const held = heldContent(row, name);
  return held ? !sameContent(content, held) : !isEmpty(content);
}

function heldContent(row: Row | undefined, name: string): PropertyContent | undefined {
  const property = row?.properties[name];
  return property && contentOf(property);
}

function shownIn(row: Row | undefined, name: string): string {
  const content = heldContent(row, name);
  return content ? shown(content) : '';
}
