import { describe, expect, test } from '@jest/globals';
import { ErrorAnswer, ForeignAnswer, NetworkFailure } from '../../../src/notion/api/answer.ts';
import { newPatience, type Patience } from '../../../src/notion/api/patience.ts';
import { patiently } from '../../../src/notion/api/patiently.ts';

function refusal(status: number, code: string, additional_data = {}, headers = {}): ErrorAnswer {
  return new ErrorAnswer(status, new Map(Object.entries(headers)), {
    code,
    message: 'refused',
    additional_data,
  });
}

const limited = (seconds: string) => refusal(429, 'rate_limited', {}, { 'retry-after': seconds });
const down = () => refusal(503, 'service_unavailable');
const conflict = () => refusal(409, 'conflict_error');

/** A request that fails with each of the errors in turn, then succeeds. */
function failing(...errors: Error[]) {
  const sent = { times: 0 };
  const send = async () => {
    const error = errors[sent.times++];
    if (error) throw error;
    return 'done';
  };
  return { sent, send };
}

function patience(rateLimitLeft?: number): Patience {
  const fresh = newPatience(() => undefined);
  return rateLimitLeft === undefined ? fresh : { ...fresh, rateLimitLeft };
}

describe('429', () => {
  test('is waited for as long as Notion says', async () => {
    const { send, sent } = failing(limited('0.05'), limited('0.05'));
    const started = performance.now();
    await expect(patiently(patience(), send)).resolves.toBe('done');
    expect(performance.now() - started).toBeGreaterThan(95);
    expect(sent.times).toBe(3);
  });

  test('is waited for as long as the answer’s text says where there is no header', async () => {
    const { send, sent } = failing(refusal(429, 'rate_limited', { retry_after: '301' }));
    await expect(patiently(patience(), send)).rejects.toMatchObject({ status: 429 });
    expect(sent.times).toBe(1);
    const started = performance.now();
    await patiently(patience(), failing(refusal(429, 'rate_limited', { retry_after: '0.1' })).send);
    expect(performance.now() - started).toBeGreaterThan(95);
  });

  test('of more than what is left of the 5 minutes ends the run at once', async () => {
    const { send, sent } = failing(limited('301'));
    await expect(patiently(patience(), send)).rejects.toMatchObject({ status: 429 });
    expect(sent.times).toBe(1);
  });

  test('is waited for 5 minutes in all requests of a run together', async () => {
    const shared = patience(150);
    await patiently(shared, failing(limited('0.1')).send);
    const { send, sent } = failing(limited('0.1'));
    await expect(patiently(shared, send)).rejects.toMatchObject({ status: 429 });
    expect(sent.times).toBe(1);
  });
});

const forbidding = (since: number) => ({
  since,
  run: async () => {
    throw new Error('changed');
  },
});

describe('before a request is sent once more', () => {
  test('it is looked whether it had happened, where that is not known', async () => {
    const { send, sent } = failing(down());
    await expect(patiently(patience(), send, { recover: async () => 'found' })).resolves.toBe('found');
    expect(sent.times).toBe(1);
  });

  test('it is not, where it certainly had not', async () => {
    const { send, sent } = failing(limited('0'), conflict());
    await expect(patiently(patience(), send, { recover: async () => 'found' })).resolves.toBe('done');
    expect(sent.times).toBe(3);
  });

  test('nor where there was no connection to send it by', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { syscall: 'connect' });
    const { send, sent } = failing(new NetworkFailure(refused));
    await expect(patiently(patience(), send, { recover: async () => 'found' })).resolves.toBe('done');
    expect(sent.times).toBe(2);
  });

  test('a check may forbid it', async () => {
    const { send, sent } = failing(limited('0'));
    await expect(patiently(patience(), send, { check: forbidding(0) })).rejects.toThrow('changed');
    expect(sent.times).toBe(1);
  });

  test('a check that needs requests itself leaves one for it, where Notion takes few a second', async () => {
    let last = Number.NEGATIVE_INFINITY;
    const spend = () => {
      if (performance.now() - last < 300) throw limited('0.3');
      last = performance.now();
    };
    const shared = patience(5000);
    const request = async () => spend();
    const check = { since: 0, run: () => patiently(shared, request) };
    spend();
    await expect(patiently(shared, request, { check })).resolves.toBeUndefined();
  });

  test('a check may forbid it the first time too, where the run has waited since', async () => {
    const shared = patience();
    const { send, sent } = failing();
    await patiently(shared, send, { check: forbidding(0) });
    await patiently(shared, failing(limited('0'), conflict()).send);
    await patiently(shared, send, { check: forbidding(2) });
    await expect(patiently(shared, send, { check: forbidding(1) })).rejects.toThrow('changed');
    expect(sent.times).toBe(2);
  });
});

test.each([
  ['a refusal', refusal(400, 'validation_error')],
  ['a missing capability', refusal(403, 'restricted_resource')],
  [
    'restricted access',
    refusal(429, 'rate_limited', {
      rate_limit_reason: 'public_api_request_blocked',
      retry_after: '0',
    }),
  ],
  ['a mistake of the action', new TypeError('undefined is not a function')],
])('%s is not repeated', async (_, error) => {
  const { send, sent } = failing(error);
  await expect(patiently(patience(), send)).rejects.toBe(error);
  expect(sent.times).toBe(1);
});

test('a page of the network edge that turns a request away is asked for twice more, as what a text contains does not pass', async () => {
  const page = () => new ForeignAnswer(403, new Map());
  const { send, sent } = failing(page(), page(), page(), page());
  await expect(patiently(patience(), send)).rejects.toBeInstanceOf(ForeignAnswer);
  expect(sent.times).toBe(3);
});

test.each([200, 502])(
  'an answer with %i that is none of Notion’s is an outage, after which it is looked',
  async (status) => {
    const { send, sent } = failing(new ForeignAnswer(status, new Map()));
    await expect(patiently(patience(), send, { recover: async () => 'found' })).resolves.toBe('found');
    expect(sent.times).toBe(1);
  },
);
