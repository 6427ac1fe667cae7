import { beforeAll, describe, expect, test } from '@jest/globals';
import { planRow, type RowContext, type RowPlan } from '../../src/changelog/plan-row.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { type PropertyPlan, planProperties } from '../../src/notion/database/plan-properties.ts';
import type { Property } from '../../src/notion/database/schema.ts';
import type { PropertyContent } from '../../src/notion/property/property-content.ts';
import type { Row } from '../../src/notion/row/find-rows.ts';
import { type Mark, markOf } from '../../src/notion/row/mark.ts';
import type { FieldSettings } from '../../src/settings/settings.ts';
import { settingsOf } from '../support/settings.ts';
import { PULL_REQUEST, RELEASE } from './entries.ts';
import { keyWith, rowHolding } from './row-holding.ts';

const KEY = 'GitHub ID';
const LINKS = 'Pull requests';

let fields: FieldSettings;
let properties: PropertyPlan;

beforeAll(async () => {
  ({ fields } = await settingsOf({ 'extra-properties': 'Team: Web' }));
  properties = propertiesFor(fields);
});

/** Those of a new database, with a select “Team”. */
function propertiesFor(settings: FieldSettings): PropertyPlan {
  const title: Property = { name: 'Name', type: 'title' };
  const team: Property = { name: 'Team', type: 'select' };
  const schema = new Map([
    ['', title],
    ['Name', title],
    ['Team', team],
  ]);
  return planProperties(settings, { origin: 'data-source', properties: schema });
}

function planned(entry: Entry, row?: Row, context: Partial<RowContext> = {}, into = properties): RowPlan {
  const { statuses, titles } = fields;
  return planRow(entry, row, into, {
    statuses,
    titles,
    users: new Map(),
    digest: undefined,
    links: {},
    ...context,
  });
}

/** Where the settings say `updated: false`. */
function propertiesWithoutUpdated(): PropertyPlan {
  const { updated: _, ...names } = fields.properties;
  return propertiesFor({ ...fields, properties: names });
}

/** The row of an entry as this action writes it, but for what is given. */
function written(entry: Entry, changes: Record<string, PropertyContent> = {}): Row {
  return rowHolding([...planned(entry).properties, ...Object.entries(changes)]);
}

const namesIn = (plan: RowPlan) => [...plan.properties.keys()];

/** What a row remembers once the plan is applied. */
function markIn(plan: RowPlan): Mark | undefined {
  return markOf(rowHolding(plan.properties), KEY);
}

const NOTHING = { properties: new Map(), unfinishedKey: undefined, changes: [], elsewhere: [] };

describe('a new row', () => {
  test('gets all that the entry says, what the settings give, and nothing that is empty', () => {
    const plan = planned({ ...PULL_REQUEST, milestone: undefined });
    const { changes } = plan;
    expect(changes.every(({ before }) => before === '')).toBe(true);
    const shown = Object.fromEntries(changes.map(({ property, after }) => [property, after]));
    expect(shown).toMatchObject({
      Name: 'First',
      Type: 'Pull request',
      Status: 'Open',
      Number: '1',
      Reviewers: 'hubot',
      Labels: 'bug, docs',
      Created: '1 Jan 2026, 00:00 UTC',
      [KEY]: 'pull/1',
      Team: 'Web',
    });
    for (const empty of ['Milestone', 'Assignees', 'Shipped', 'Version', LINKS])
      expect(namesIn(plan)).not.toContain(empty);
  });
});

describe('a row', () => {
  test.each([RELEASE, PULL_REQUEST])('that says what its $kind says is left alone', (entry) => {
    expect(planned(entry, written(entry))).toEqual(NOTHING);
  });

  test('is left alone where a person adds a property, and formats or reorders what is there', () => {
    const row = written(PULL_REQUEST, {
      Notes: { type: 'rich_text', runs: [{ text: 'Ask Mona' }] },
      Name: { type: 'title', runs: [{ text: 'Fi', bold: true }, { text: 'rst' }] },
      Labels: { type: 'multi_select', names: ['docs', 'bug'] },
    });
    expect(planned(PULL_REQUEST, row)).toEqual(NOTHING);
  });

  test('gets the one property that differs, and its key with what it remembers', () => {
    const plan = planned({ ...PULL_REQUEST, title: 'Second' }, written(PULL_REQUEST));
    expect(namesIn(plan)).toEqual(['Name', KEY]);
    expect(plan.changes).toEqual([{ property: 'Name', before: 'First', after: 'Second' }]);
  });

  test('gets back what a person has changed', () => {
    const row = written(PULL_REQUEST, {
      Status: { type: 'status', name: 'Blocked' },
      Team: { type: 'select', name: undefined },
    });
    expect(planned(PULL_REQUEST, row).changes).toEqual([
      { property: 'Status', before: 'Blocked', after: 'Open' },
      { property: 'Team', before: '', after: 'Web' },
    ]);
  });

  test('loses what the entry has no more', () => {
    const plan = planned({ ...PULL_REQUEST, labels: [] }, written(PULL_REQUEST));
    expect(plan.changes).toEqual([{ property: 'Labels', before: 'bug, docs', after: '' }]);
  });

  test('that a person has made gets the key', () => {
    const plan = planned(PULL_REQUEST, written(PULL_REQUEST, { [KEY]: { type: 'rich_text', runs: [] } }));
    expect(namesIn(plan)).toEqual([KEY]);
    expect(plan.changes).toEqual([{ property: KEY, before: '', after: 'pull/1' }]);
  });

  test('keeps what GitHub did not tell of the entry; a new one gets what is known of it', () => {
    const entry = { ...PULL_REQUEST, labels: ['bug'], unknown: new Set(['labels', 'reviewers'] as const) };
    const plan = planned({ ...entry, title: 'Second', reviewers: [] }, written(PULL_REQUEST));
    expect(namesIn(plan)).toEqual(['Name', KEY]);
    expect(namesIn(planned(entry))).toContain('Labels');
  });

  test.each<[string, string]>([
    ['In review', 'In review'],
    ['approved', 'approved'],
    ['Draft', 'Open'],
    ['', 'Open'],
  ])('whose pull request may be in review or approved instead of open goes from “%s” to “%s”', (from, to) => {
    const entry: Entry = { ...PULL_REQUEST, mayBe: ['review-requested', 'approved'] };
    const row = written(entry, { Status: { type: 'status', name: from || undefined } });
    const changes = from === to ? [] : [{ property: 'Status', before: from, after: to }];
    expect(planned(entry, row).changes).toEqual(changes);
  });
});

describe('the links of a release', () => {
  const pages = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `page-${index}` }));
  const ids = (count: number) => pages(count).map(({ id }) => id);
  const relation = (linked: string[], more = false): PropertyContent => ({
    type: 'relation',
    ids: linked,
    more,
  });
  const linking = (wanted: { id: string; leadsTo?: string[] }[], row?: Row, complete = true) =>
    planned(RELEASE, row, { links: { pullRequests: { pages: wanted, complete } } });
  const held = (count: number, more = false) => written(RELEASE, { [LINKS]: relation(ids(count), more) });

  test('come with a new row', () => {
    const plan = linking(pages(2));
    expect(plan.properties.get(LINKS)).toEqual(relation(ids(2)));
    expect(plan.changes).toContainEqual({ property: LINKS, before: '', after: '2 pages' });
    expect([plan.elsewhere, markIn(plan)?.linked]).toEqual([[], true]);
  });

  test('are added to those that the row has', () => {
    const plan = linking([{ id: 'page-1' }, { id: 'new' }], held(3));
    expect(plan.properties.get(LINKS)).toEqual(relation([...ids(3), 'new']));
  });

  test('that are there, and remembered as all, are no reason to write', () => {
    const row = written(RELEASE, { [LINKS]: relation(ids(2)), [KEY]: keyWith(RELEASE, { linked: true }) });
    expect(linking(pages(2), row)).toEqual(NOTHING);
  });

  test('that the row does not show, but the pull request does, are there', () => {
    const plan = linking([{ id: 'hidden', leadsTo: ['row'] }], held(25, true));
    expect([namesIn(plan), plan.elsewhere]).toEqual([[KEY], []]);
  });

  test('beyond 100 are made from the other side, and the row does not say until then that all are', () => {
    const plan = linking(pages(103));
    expect(plan.properties.get(LINKS)).toEqual(relation(ids(100)));
    expect(plan.elsewhere).toEqual(['page-100', 'page-101', 'page-102']);
    expect(markIn(plan)?.linked).toBe(false);
  });

  test('that fill the row up to 100 go into it, one more goes to the other side with all that are new', () => {
    const fitting = linking(pages(100), held(98));
    expect([fitting.properties.get(LINKS), fitting.elsewhere]).toEqual([relation(ids(100)), []]);
    const beyond = linking(pages(101), held(98));
    expect([beyond.properties.get(LINKS), beyond.elsewhere]).toEqual([
      undefined,
      ['page-98', 'page-99', 'page-100'],
    ]);
  });

  test('are not remembered as all where a later run may find more', () => {
    expect(markIn(linking(pages(2), undefined, false))?.linked).toBe(false);
  });

  test('that were looked up for a newer state of the release are remembered with its time', () => {
    const row = written(RELEASE, { [KEY]: keyWith(RELEASE, { linked: true }) });
    const newer: Entry = { ...RELEASE, updated: '2026-01-01T00:00:09Z' };
    const context = { links: { pullRequests: { pages: [], complete: true } } };
    const plan = planned(newer, row, context, propertiesWithoutUpdated());
    expect([namesIn(plan), plan.changes]).toEqual([[KEY], []]);
    expect(markIn(plan)?.updated).toBe(Date.parse('2026-01-01T00:00:09Z') / 1000);
  });
});

describe('what a row remembers', () => {
  const MARK = {
    updated: 5,
    digest: 'abc',
    linked: true,
    tasks: '01f',
    section: { id: '1'.repeat(32), makers: [] },
  };

  test('stays where the run has not looked at it', () => {
    const row = written(RELEASE, { [KEY]: keyWith(RELEASE, MARK) });
    const before = markOf(row, KEY);
    expect(markIn(planned({ ...RELEASE, title: 'Second' }, row))).toEqual(before);
  });

  test('is the text that its page will hold, and until then that the page is not whole', () => {
    const row = written(RELEASE, { [KEY]: keyWith(RELEASE, { digest: 'abc' }) });
    const plan = planned(RELEASE, row, { digest: 'def' });
    expect([namesIn(plan), plan.changes, markIn(plan)?.digest]).toEqual([[KEY], [], 'def']);
    const unfinished = rowHolding([[KEY, plan.unfinishedKey ?? { type: 'rich_text', runs: [] }]]);
    expect(markOf(unfinished, KEY)?.digest).toBe('0');
  });

  test('of the text leaves a row alone that holds it', () => {
    const row = written(RELEASE, { [KEY]: keyWith(RELEASE, { digest: 'abc' }) });
    expect(planned(RELEASE, row, { digest: 'abc' })).toEqual(NOTHING);
  });

  test('is when the entry last changed; that alone is no reason to write', () => {
    const newer: Entry = { ...RELEASE, updated: '2026-01-01T00:00:09Z' };
    const row = written(RELEASE);
    expect(planned(newer, row, {}, propertiesWithoutUpdated())).toEqual(NOTHING);
    expect(markIn(planned(newer))?.updated).toBe(Date.parse('2026-01-01T00:00:09Z') / 1000);
  });

  test('is that the release is deleted', () => {
    const plan = planned({ ...RELEASE, state: 'deleted' }, written(RELEASE));
    expect(plan.changes).toEqual([{ property: 'Status', before: 'Released', after: 'Deleted' }]);
    expect(markIn(plan)?.deleted).toBe(true);
  });

  test('is which tasks of a pull request were linked', () => {
    const tasks = { pages: [{ id: 'task' }], property: 'Tasks', mark: '02a' };
    const plan = planned(PULL_REQUEST, written(PULL_REQUEST), { links: { tasks } });
    expect(namesIn(plan)).toEqual(['Tasks', KEY]);
    expect([plan.elsewhere, markIn(plan)?.tasks]).toEqual([[], '02a']);
  });

  test('is not that tasks are to be linked from their side, which no run does', () => {
    const [first, ...others] = Array.from({ length: 101 }, (_, index) => `task-${index}`);
    const row = written(PULL_REQUEST, { Tasks: { type: 'relation', ids: others, more: false } });
    const tasks = { pages: [{ id: first ?? '' }], property: 'Tasks', mark: '02a' };
    const plan = planned(PULL_REQUEST, row, { links: { tasks } });
    expect([namesIn(plan), plan.elsewhere]).toEqual([[KEY], []]);
  });
});
