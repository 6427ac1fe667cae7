import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/entry/entry.ts';
import { type Subject, subjectOf } from '../../src/github/event/subject.ts';
import { readEntry } from '../../src/github/read-entry.ts';
import { example } from '../github-server/examples.ts';
import type { GitHubServer } from '../github-server/start.ts';
import { openGitHub } from '../support/open-github.ts';
import { HELLO_WORLD } from './events.ts';

const released = example('release', 'published');
const opened = example('pull_request', 'opened');
const IMAGE = {
  uuid: '0fe18f77-9f2f-4b23-a7a3-2f6a3bd4c9ae',
  extension: 'png',
  type: 'image/png',
  bytes: Uint8Array.of(1, 2, 3),
};

let github: GitHubServer;
let address: string;

beforeEach(async () => {
  github = await kept.startGitHubServer();
  address = github.addAttachment(IMAGE);
  const body = `Before\n\n![Image](${address})`;
  github.setRelease({ ...released.release, body });
  github.setPullRequest({ ...opened.pull_request, body });
});

afterEach(() => github.close());

async function read(subject: Subject): Promise<Entry> {
  const reading = await readEntry(openGitHub(github), subject);
  if ('gone' in reading) throw new Error(reading.gone);
  expect(reading.warning).toBeUndefined();
  return reading.entry;
}

function subjectIn(name: string, payload: { action: string; repository: object }, isPrivate: boolean) {
  const repository = { ...payload.repository, private: isPrivate };
  const event = { name, action: payload.action, payload: { ...payload, repository } };
  return subjectOf(event, {}, HELLO_WORLD);
}

function namedIn(explicit: { tags?: string[]; pullRequest?: number }, payload: Record<string, unknown>) {
  return subjectOf({ name: 'push', action: undefined, payload }, explicit, HELLO_WORLD);
}

async function statusOf(target: string | undefined) {
  return (await fetch(target ?? '')).status;
}

describe('in a private repository', () => {
  beforeEach(() => github.setPrivate(true));

  test.each<[string, () => Subject]>([
    ['a release', () => subjectIn('release', released, true)],
    ['a pull request', () => subjectIn('pull_request', opened, true)],
    ['a release that `tag` names', () => namedIn({ tags: ['0.0.1'] }, { repository: { private: true } })],
    ['a release, without an event', () => namedIn({ tags: ['0.0.1'] }, {})],
    ['a pull request, without an event', () => namedIn({ pullRequest: 2 }, {})],
  ])('%s tells where its attachments are without a login, in one request', async (_, subject) => {
    const { attachments, body } = await read(subject());
    expect(github.requests).toHaveLength(1);
    expect([...attachments.keys()]).toEqual([address]);
    expect(body).toBe(`Before\n\n![Image](${address})`);
    expect(await statusOf(address)).toBe(404);
    expect(await statusOf(attachments.get(address))).toBe(200);
  });

  test('a draft, which is found in a list, tells which need a login', async () => {
    github.permit({ contents: 'write' });
    github.setRelease({ ...released.release, body: address, draft: true, published_at: null });
    const { attachments, html } = await read(namedIn({ tags: ['0.0.1'] }, { repository: { private: true } }));
    expect(attachments).toEqual(new Map([[address, undefined]]));
    expect(html).toBeUndefined();
  });

  test('a release without a text does without', async () => {
    github.setRelease(released.release);
    expect((await read(subjectIn('release', released, true))).attachments).toEqual(new Map());
  });

  test('an entry from the payload has none', async () => {
    github.permit({ contents: 'none' });
    const subject = subjectIn('release', released, true);
    expect(await readEntry(openGitHub(github), subject)).toMatchObject({
      entry: { live: false, attachments: new Map() },
    });
  });

  test('where the event says that it is public, nothing needs a login', async () => {
    expect((await read(subjectIn('release', released, false))).attachments).toEqual(new Map());
    expect((await read(subjectIn('pull_request', opened, false))).attachments).toEqual(new Map());
  });
});

test('in a public repository attachments need no login, even where no event says that it is one', async () => {
  expect((await read(namedIn({ tags: ['0.0.1'] }, {}))).attachments).toEqual(new Map());
  expect((await read(namedIn({ pullRequest: 2 }, {}))).attachments).toEqual(new Map());
});
