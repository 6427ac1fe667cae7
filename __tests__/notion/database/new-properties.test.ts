import { describe, expect, test } from '@jest/globals';
import { STATE_OPTIONS } from '../../../src/entry/states.ts';
import { knownOptions } from '../../../src/notion/database/new-properties.ts';
import { mapValues } from '../../../src/record.ts';

describe('the options of Status', () => {
  const defaults = mapValues(STATE_OPTIONS, ({ name }) => name);
  const optionsOf = (statuses: Partial<typeof defaults>) =>
    knownOptions('status', { ...defaults, ...statuses });

  test('are in the order of the workflow, in their groups', () => {
    expect(optionsOf({}).map(({ name, color, group }) => `${name}, ${color}: ${group}`)).toEqual([
      'Draft, gray: To-do',
      'Open, blue: In progress',
      'In review, orange: In progress',
      'Changes requested, red: In progress',
      'Approved, green: In progress',
      'Merged, purple: Complete',
      'Closed, brown: Complete',
      'Pre-release, yellow: In progress',
      'Released, green: Complete',
      'Deleted, red: Complete',
    ]);
  });

  test.each([
    ['a draft and an open one', { draft: 'Busy', open: 'Busy' }, 'gray', 'In progress'],
    ['what is merged and what is tried out', { merged: 'Busy', prerelease: 'Busy' }, 'purple', 'Complete'],
    [
      'what is tried out and what is released',
      { prerelease: 'Busy', released: 'Busy' },
      'yellow',
      'Complete',
    ],
    ['names that differ in capitals only', { open: 'Busy', approved: 'busy' }, 'blue', 'In progress'],
  ])(
    'one that several states share stands in the furthest of their groups: %s',
    (_, statuses, color, group) => {
      const [busy, ...others] = optionsOf(statuses).filter(({ name }) => name.toLowerCase() === 'busy');
      expect([busy, others]).toEqual([{ name: 'Busy', color, group }, []]);
    },
  );
});
