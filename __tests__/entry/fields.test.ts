import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/entry/entry.ts';
import {
  FIELD,
  FIELDS,
  fieldValues,
  LINK_FIELDS,
  propertyDescription,
  unknownFields,
} from '../../src/entry/fields.ts';
import { STATE_OPTIONS } from '../../src/entry/states.ts';
import type { Subject } from '../../src/github/event/subject.ts';
import { mapValues } from '../../src/record.ts';
import { subjectOfEvent } from '../github/events.ts';
import { example } from '../github-server/examples.ts';

function told({ payload }: Subject): Entry {
  if (payload === undefined) throw new Error('The example tells no entry');
  return payload;
}

const RELEASE = told(subjectOfEvent('release', example('release', 'published')));
const PULL_REQUEST = told(subjectOfEvent('pull_request', example('pull_request', 'opened')));

const context = {
  statuses: mapValues(STATE_OPTIONS, ({ name }) => name),
  titles: {},
  keyLink: 'https://github.com/octo/hello#mark',
};
const valuesOf = (entry: Entry) => fieldValues(entry, context);

describe('the fields', () => {
  test('have a property each', () => {
    const names = FIELDS.map((field) => FIELD[field].property);
    expect(new Set(names).size).toBe(FIELDS.length);
  });

  test('have a value for one kind at least, and none for a kind that does not have them', () => {
    const [release, pullRequest] = [valuesOf(RELEASE), valuesOf(PULL_REQUEST)];
    expect(FIELDS.filter((field) => !release[field] && !pullRequest[field])).toEqual([]);
    expect(pullRequest).not.toHaveProperty('version');
    expect(release).not.toHaveProperty('number');
  });

  test('say in Notion what they hold, in 280 characters', () => {
    const names = [...FIELDS, ...LINK_FIELDS];
    const long = names.filter((name) => propertyDescription(name).length > 280);
    expect(long).toEqual([]);
    expect(new Set(names.map(propertyDescription)).size).toBe(names.length);
  });

  test('show texts, choices, people, numbers and times', () => {
    const { title, author, created, key } = PULL_REQUEST;
    expect(valuesOf(PULL_REQUEST)).toMatchObject({
      title: { is: 'text', text: title },
      type: { is: 'choices', names: ['Pull request'] },
      status: { is: 'choices', names: ['Open'] },
      number: { is: 'number', number: 2 },
      author: { is: 'people', people: [author] },
      assignees: { is: 'people', people: [] },
      labels: { is: 'choices', names: [] },
      milestone: { is: 'choices', names: [] },
      created: { is: 'time', time: created },
      shipped: { is: 'time', time: undefined },
      key: { is: 'text', text: key, link: context.keyLink },
    });
  });

  test('are unknown where the part that they show is', () => {
    expect(unknownFields({ ...RELEASE, unknown: new Set(['updated', 'content']) })).toEqual(['updated']);
  });
});
