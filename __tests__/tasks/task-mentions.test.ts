import { describe, expect, test } from '@jest/globals';
import { taskMentions } from '../../src/tasks/task-mentions.ts';

const NOTHING = { title: '', branch: 'change → main', body: '' };

function mentioned(texts: Partial<typeof NOTHING>, pattern?: RegExp) {
  return taskMentions({ ...NOTHING, ...texts }, pattern);
}

describe('IDs of tasks', () => {
  test.each([
    [{ title: '[TASK-1] Greet, see ABC2-34' }, ['TASK-1', 'ABC2-34']],
    [{ branch: 'task-1-greet → main' }, ['task-1']],
    [{ branch: 'octocat:feature/TASK-1_x → TASK-9' }, ['TASK-1']],
    [{ body: 'TASK-1\nTASK-2, task-1' }, ['TASK-1', 'TASK-2']],
    [{ body: '[TASK-1](https://example.com/TASK-2)' }, ['TASK-1']],
    [{ body: 'xTASK-1y TASK-12a 5TASK-1 TASK- -1 TASK--1 TASK_1' }, []],
    [{ body: '<!-- e.g. TASK-1 --> and <!-- TASK-2' }, []],
  ])('%j', (texts, ids) => {
    expect(mentioned(texts).ids).toEqual(ids);
  });

  test('may be of another pattern, with its group or whole', () => {
    expect(mentioned({ title: 'ticket 7, Ticket 8' }, /ticket (\d+)/gi).ids).toEqual(['7', '8']);
    expect(mentioned({ title: 'T/7' }, /T\/\d+/g).ids).toEqual(['T/7']);
  });

  test('are none by a pattern that takes for ever, and none that are empty or whole texts', () => {
    expect(mentioned({ body: 'A'.repeat(40) }, /(?:[A-Z]+-?)+[0-9]+/gi).ids).toEqual([]);
    expect(mentioned({ title: 'T-1' }, /(X?)T-1/g).ids).toEqual([]);
    expect(mentioned({ body: 'x'.repeat(3000) }, /x+/g).ids).toEqual([]);
  });

  test('are 100 at most', () => {
    const body = Array.from({ length: 150 }, (_, index) => `T-${index}`).join(' ');
    expect(mentioned({ body }).ids).toHaveLength(100);
  });

  test('are found in a long text in no time', () => {
    const body = `${'a-'.repeat(30_000)}${'<!--'.repeat(10_000)}`;
    expect(mentioned({ body }).ids).toEqual([]); // or the test takes too long
  });
});

test('pages are found by their addresses in the description', () => {
  const id = '1b2c3d4e-5f60-4789-8abc-def012345678';
  const bare = id.replaceAll('-', '');
  const body = [
    `https://www.notion.so/acme/Greet-${bare}?pvs=4`,
    `[x](https://app.notion.com/p/Greet-${bare})`,
    `https://acme.notion.site/Greet-${bare}`,
    `https://example.com/${bare}`,
  ];
  for (const text of body.slice(0, 3)) expect(mentioned({ body: text }).pageIds).toEqual([id]);
  expect(mentioned({ body: body[3] ?? '' }).pageIds).toEqual([]);
  expect(mentioned({ body: body.join(' ') }).pageIds).toEqual([id]);
  expect(mentioned({ body: body[0] ?? '' }).ids).toEqual([]);
});
