import { beforeEach, describe, expect, test } from '@jest/globals';
import { Journal } from '../../src/changelog/journal.ts';
import type { Plan } from '../../src/changelog/plan.ts';
import type { CreateRow, RowStep, UpdateRow } from '../../src/changelog/steps.ts';
import { NotionProblem } from '../../src/notion/api/failure.ts';
import type { Row } from '../../src/notion/row/find-rows.ts';
import { PULL_REQUEST } from './entries.ts';
import { keyWith, rowHolding } from './row-holding.ts';

const REFUSAL = new NotionProblem('notion-refused', 'Name should be a string.', new Error());

const ADD: RowStep = {
  do: 'add-properties',
  additions: [{ field: 'status', property: { name: 'Status', type: 'status' } }],
  options: [],
  relations: [],
};

function update(title: string, row: Row): UpdateRow {
  const properties = new Map([['Name', { type: 'title' as const, runs: [{ text: title }] }]]);
  const changes = [{ property: 'Name', before: 'First', after: title }];
  return { do: 'update-row', row, whole: row, properties, changes };
}

/** @param digest of the text; nothing where none is written */
function create(digest: string | undefined): CreateRow {
  const key = keyWith(PULL_REQUEST, { digest: digest ?? '' });
  return {
    do: 'create-row',
    text: PULL_REQUEST,
    properties: new Map([['GitHub ID', key]]),
    keyName: 'GitHub ID',
    unfinishedKey: digest === undefined ? undefined : keyWith(PULL_REQUEST, { digest: '0' }),
    blocks: [],
    changes: [{ property: 'GitHub ID', before: '', after: PULL_REQUEST.key }],
  };
}

/** A plan that was made anew. */
function plan(steps: RowStep[], more: Partial<Plan> = {}): Plan {
  const [operation, row] = [steps.length === 0 ? 'unchanged' : 'updated', rowHolding([])] as const;
  return { operation, row, steps, later: [], added: [], lacking: [], ...more };
}
const updating = (title: string) => plan([update(title, rowHolding([]))]);
const creating = (digest: string | undefined) =>
  plan([create(digest)], { operation: 'created', row: undefined });

let journal: Journal;

beforeEach(() => {
  journal = new Journal();
});

/** Applies a plan, which Notion refuses. */
function refuse(refused: Plan, refusal = REFUSAL) {
  expect(journal.begin(refused)).toBeUndefined();
  journal.failed(refusal);
}

describe('a plan that Notion has refused', () => {
  test('is not applied again where it comes to the same', () => {
    refuse(updating('Second'));
    expect(journal.begin(updating('Second'))).toBe(REFUSAL);
  });

  test('is not either where somebody has edited the row, which changes nothing of what is asked', () => {
    refuse(updating('Second'));
    const edited = { ...rowHolding([]), last_edited_time: '2026-01-02T00:00:00.000Z' };
    expect(journal.begin(plan([update('Second', edited)]))).toBe(REFUSAL);
  });

  test('is not where its first step was done, and the one is left that was refused', () => {
    const whole = plan([ADD, update('Second', rowHolding([]))]);
    expect(journal.begin(whole)).toBeUndefined();
    journal.done(whole, ADD);
    journal.failed(REFUSAL);
    expect(journal.begin(updating('Second'))).toBe(REFUSAL);
  });

  test('is applied once more where a part of it has changed the row, and the rest is left', () => {
    const first = update('Second', rowHolding([]));
    const rest = update('Third', rowHolding([]));
    const whole = plan([first, rest]);
    expect(journal.begin(whole)).toBeUndefined();
    journal.done(whole, first);
    journal.failed(REFUSAL);
    refuse(plan([rest]));
    expect(journal.begin(plan([rest]))).toBe(REFUSAL);
  });

  test('is not one that failed before, for what is refused while the next is planned', () => {
    expect(journal.begin(updating('Second'))).toBeUndefined();
    journal.failed(undefined);
    journal.failed(REFUSAL);
    expect(journal.begin(updating('Second'))).toBeUndefined();
  });

  test('is applied where it comes to something else: another value, another row, one step more', () => {
    const other = rowHolding([], 'other');
    for (const changed of [
      updating('Third'),
      plan([update('Second', other)], { row: other }),
      plan([ADD, update('Second', rowHolding([]))]),
    ]) {
      journal = new Journal();
      refuse(updating('Second'));
      expect(journal.begin(changed)).toBeUndefined();
    }
  });

  test('is applied where what it waited for is planned otherwise now', () => {
    refuse(updating('Second'));
    journal.forget();
    expect(journal.begin(updating('Second'))).toBeUndefined();
  });
});

test('a plan that was not refused, as the row had changed, is applied again', () => {
  for (const again of [updating('Second'), creating('abc')]) {
    expect(journal.begin(again)).toBeUndefined();
    expect(journal.begin(again)).toBeUndefined();
    expect(journal.apart).toBe(false);
  }
});

describe('a new row that Notion refuses', () => {
  test('is made once more without its text, which it may be about; then no more', () => {
    refuse(creating('abc'));
    expect(journal.apart).toBe(false);
    const second = new NotionProblem('notion-refused', 'Number should be a number.', new Error());
    refuse(creating('abc'), second);
    expect(journal.apart).toBe(true);
    expect(journal.begin(creating('abc'))).toBe(second);
  });

  test('is not made once more where it has no text', () => {
    refuse(creating(undefined));
    expect(journal.begin(creating(undefined))).toBe(REFUSAL);
  });

  test('is made with its text where that is another one by now', () => {
    refuse(creating('abc'));
    expect(journal.begin(creating('def'))).toBeUndefined();
    expect(journal.apart).toBe(false);
  });
});

describe('what is told of an entry', () => {
  const effectOf = ({ operation, steps }: Plan) => ({
    operation,
    changes: steps.flatMap((step) => ('changes' in step ? step.changes : [])),
  });

  test('is the plan, without an earlier attempt', () => {
    expect(journal.effectOf(updating('Second'))).toEqual({
      operation: 'updated',
      changes: [{ property: 'Name', before: 'First', after: 'Second' }],
    });
    expect(journal.effectOf(plan([]))).toEqual({ operation: 'unchanged', changes: [] });
  });

  test('is what an earlier attempt did, where nothing is left to write', () => {
    journal.begin(updating('Second'));
    expect(journal.effectOf(plan([]))).toEqual(effectOf(updating('Second')));
  });

  test('is the new plan where there is something left', () => {
    journal.begin(updating('Second'));
    expect(journal.effectOf(updating('Third'))).toEqual(effectOf(updating('Third')));
  });

  test('is not what Notion has refused', () => {
    refuse(updating('Second'));
    expect(journal.effectOf(plan([]))).toEqual({ operation: 'unchanged', changes: [] });
  });

  test('is that the row was created, also where its text was left for a second plan', () => {
    journal.begin(creating('abc'));
    journal.made('row');
    journal.begin(updating('Second'));
    expect(journal.effectOf(updating('Second'))).toEqual(effectOf(creating('abc')));
  });

  test('is that the row was created where the answer to that was lost', () => {
    journal.begin(creating('abc'));
    expect(journal.effectOf(plan([])).operation).toBe('created');
  });

  test('is nothing of a row that was created beside the one which stays', () => {
    journal.begin(creating('abc'));
    journal.made('younger');
    expect(journal.effectOf(updating('Second'))).toEqual(effectOf(updating('Second')));
  });
});

describe('the properties that were added', () => {
  const adding = plan([ADD], { added: ['Status'] });

  test('are those of the plan', () => {
    expect(journal.added(adding)).toEqual(['Status']);
  });

  test('are those of earlier plans too, once these had added them', () => {
    const trash: RowStep = { do: 'trash', row: rowHolding([], 'younger') };
    const whole = plan([trash, ADD], { added: ['Status'] });
    journal.begin(whole);
    journal.done(whole, trash);
    expect(journal.added(plan([]))).toEqual([]);
    journal.done(whole, ADD);
    expect(journal.added(plan([]))).toEqual(['Status']);
    expect(journal.added(plan([ADD], { added: ['Status', 'Type'] }))).toEqual(['Status', 'Type']);
  });
});
