import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../support/settings.ts';

const labels = async (list: string) => (await settingsOf({ 'ignore-labels': list })).ignore.labels;

describe('a list is read', () => {
  test.each([
    ['lines', 'wip\n\n  on hold  \nbug', ['wip', 'on hold', 'bug']],
    ['commas', 'wip, on hold,, bug,', ['wip', 'on hold', 'bug']],
    ['both', 'wip, on hold\nbug', ['wip', 'on hold', 'bug']],
    ['lines with dashes', '- wip\n- on hold\n-   bug', ['wip', 'on hold', 'bug']],
    ['brackets', '[wip, on hold]', ['wip', 'on hold']],
    ['brackets over lines', '[\n  wip,\n  on hold,\n]', ['wip', 'on hold']],
    ['JSON', '["wip","on hold"]', ['wip', 'on hold']],
    ['JSON over lines', '[\n  "wip",\n  "a, b"\n]', ['wip', 'a, b']],
    ['nothing in brackets', '[]', []],
  ])('as %s', async (_, list, items) => {
    expect(await labels(list)).toEqual(items);
  });
});

describe('an item of a list', () => {
  test.each([
    ['loses its quotes', `"wip", 'on hold'\n- "bug"`, ['wip', 'on hold', 'bug']],
    ['in quotes may hold a comma', `"a, b", 'c, d', e`, ['a, b', 'c, d', 'e']],
    ['in quotes may begin with a dash, or stand in brackets', `"- a"\n"[b]"`, ['- a', '[b]']],
    ['after a dash may hold a comma, as in YAML', '- a, b\n- c', ['a, b', 'c']],
    ['after a dash may have a comment behind it', '- a # b\n- "c # d" # e\n- f#g', ['a', 'c # d', 'f#g']],
    [
      'after a dash in quotes may hold what else begins a comment',
      '- "a # b"\n- \'c # d\'',
      ['a # b', 'c # d'],
    ],
    ['may begin with a dash that no space follows', '-wip, --x', ['-wip', '--x']],
    ['may hold quotes within', `don't merge, 5" disk, 'til later`, ["don't merge", '5" disk', "'til later"]],
    ['may be a glob for bots', '*[bot]', ['*[bot]']],
    ['may be such a glob in brackets', '[*[bot], wip]', ['*[bot]', 'wip']],
    ['may be such a glob after a dash', '- *[bot]\n- wip', ['*[bot]', 'wip']],
    ['may have brackets of its own, where there are several', '[wip], [hold]', ['[wip]', '[hold]']],
    ['may look like a number or a date', '1.10, 007, 2026-01-31, no', ['1.10', '007', '2026-01-31', 'no']],
  ])('%s', async (_, list, items) => {
    expect(await labels(list)).toEqual(items);
  });
});

test.each(['["releases"]', '- releases', "'releases'"])('kinds may be %j', async (kinds) => {
  expect((await settingsOf({ kinds })).selection.kinds).toEqual(['release']);
});
