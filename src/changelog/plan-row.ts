import type { Entry } from '../entry/entry.ts';
import { FIELD, type Field, fieldValues, unknownFields } from '../entry/fields.ts';
import type { PropertyPlan } from '../notion/database/plan-properties.ts';
import { fieldContent, fixedContent, isSameOption } from '../notion/property/field-content.ts';
import { peopleContent } from '../notion/property/people.ts';
import {
  heldBy,
  isEmpty,
  type PropertyContent,
  sameContent,
  shown,
  shownIn,
} from '../notion/property/property-content.ts';
import { planLinks, type RowLinks, wantedPages } from '../notion/property/relation.ts';
import type { UserIds } from '../notion/property/users.ts';
import type { Row } from '../notion/row/find-rows.ts';
import {
  digestIn,
  type Mark,
  markedLink,
  markOf,
  sameMark,
  UNFINISHED,
  updatedSeconds,
} from '../notion/row/mark.ts';
import type { FieldSettings } from '../settings/settings.ts';
import type { Change } from './outcome.ts';

/** What to write into a row: nothing where there are no properties. */
export interface RowPlan {
  /** By name: of an existing row those that differ, of a new one those that are not empty. */
  properties: ReadonlyMap<string, PropertyContent>;
  /** Where the page's section is to be written too: what the key's property holds until that is done. */
  unfinishedKey: PropertyContent | undefined;
  /** What a person will see change. */
  changes: Change[];
  /** Rows of pull requests that are to be linked from their own side. */
  elsewhere: string[];
}

/** What goes into a row beside its entry. */
export interface RowContext {
  statuses: FieldSettings['statuses'];
  titles: FieldSettings['titles'];
  users: UserIds;
  /** Of the content that the page is to hold; nothing where content is not written. */
  digest: string | undefined;
  links: RowLinks;
}

/** Compares an entry with its row. */
export function planRow(
  entry: Entry,
  row: Row | undefined,
  plan: PropertyPlan,
  context: RowContext,
): RowPlan {
  const before = row && markOf(row, plan.key.name);
  const linked = plannedLinks(row, plan, context);
  const digestBefore = digestIn(row, plan.key.name);
  const digest = context.digest ?? digestBefore;
  const mark = nextMark(entry, before, digest, context.links, linked.elsewhere);
  const contents = new Map([...entryContents(entry, row, plan, context, mark), ...linked.contents]);
  const properties = new Map(
    [...contents].filter(([name, content]) => name !== plan.key.name && differs(row, name, content)),
  );
  const key = contents.get(plan.key.name);
  const isSettled = context.links.pullRequests === undefined || before?.updated === mark.updated;
  const remarked = before === undefined || !sameMark(before, mark) || !isSettled;
  if (key && (remarked || properties.size > 0)) properties.set(plan.key.name, key);
  const writesContent = digest !== digestBefore;
  const keyLink = markedLink(entry.url, { ...mark, digest: UNFINISHED });
  const unfinished = FIELD.key.value(entry, { ...context, keyLink });
  const unfinishedKey = writesContent && unfinished ? fieldContent(unfinished, plan.key) : undefined;
  return { properties, changes: changesOf(properties, row), unfinishedKey, elsewhere: linked.elsewhere };
}

/** What a person will see change in a row. */
export function changesOf(properties: RowPlan['properties'], row: Row | undefined): Change[] {
  return [...properties]
    .map(([property, content]) => ({ property, before: shownIn(row, property), after: shown(content) }))
    .filter(({ before, after }) => before !== after);
}

interface PlannedLinks {
  contents: Map<string, PropertyContent>;
  elsewhere: string[];
}

function plannedLinks(row: Row | undefined, plan: PropertyPlan, { links }: RowContext): PlannedLinks {
  const contents = new Map<string, PropertyContent>();
  const elsewhere: string[] = [];
  for (const [name, pages] of wantedPages(links, plan.links)) {
    const linked = planLinks(row, name, pages);
    if (linked.content) contents.set(name, linked.content);
    if (name !== links.tasks?.property) elsewhere.push(...linked.elsewhere);
  }
  return { contents, elsewhere };
}

/** @param elsewhere what is still to be linked once the row is written */
function nextMark(
  entry: Entry,
  before: Mark | undefined,
  digest: string,
  { pullRequests, tasks }: RowLinks,
  elsewhere: readonly string[],
): Mark {
  return {
    updated: updatedSeconds(entry) ?? before?.updated ?? 0,
    digest,
    section: before?.section,
    deleted: entry.state === 'deleted',
    linked: pullRequests ? pullRequests.complete && elsewhere.length === 0 : (before?.linked ?? false),
    tasks: tasks?.mark ?? before?.tasks ?? '',
  };
}

function entryContents(
  entry: Entry,
  row: Row | undefined,
  plan: PropertyPlan,
  context: RowContext,
  mark: Mark,
): Map<string, PropertyContent> {
  const { statuses, users } = context;
  const values = fieldValues(entry, { ...context, keyLink: markedLink(entry.url, mark) });
  for (const field of keptFields(entry, row, plan, statuses)) delete values[field];
  const contents = new Map<string, PropertyContent>();
  for (const [field, property] of plan.targets) {
    const value = values[field];
    const content =
      value?.is === 'people' && property.type === 'people'
        ? peopleContent(value.people, users, heldBy(row, property.name))
        : value && fieldContent(value, property);
    if (content) contents.set(property.name, content);
  }
  for (const { property, value } of plan.extra) {
    const content = fixedContent(value, property.type);
    if (content) contents.set(property.name, content);
  }
  return contents;
}

/** What is not known of an entry is left as the row has it. */
function keptFields(
  entry: Entry,
  row: Row | undefined,
  plan: PropertyPlan,
  statuses: FieldSettings['statuses'],
): Field[] {
  if (row === undefined) return [];
  const unknown = unknownFields(entry);
  if (entry.kind !== 'pull-request') return unknown;
  const status = plan.targets.get('status');
  const shownStatus = status === undefined ? '' : shownIn(row, status.name);
  const mayStay = entry.mayBe.some((state) => isSameOption(statuses[state], shownStatus));
  return [...unknown, ...(mayStay ? (['status'] as const) : [])];
}

function differs(row: Row | undefined, name: string, content: PropertyContent): boolean {
  const held = heldBy(row, name);
  return held ? !sameContent(content, held) : !isEmpty(content);
}
