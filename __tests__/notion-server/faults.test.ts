import { describe, expect, test } from '@jest/globals';
import { isHTTPResponseError } from '@notionhq/client';
import { connected, paragraph, refusal, retryAfter } from './connected.ts';

const creation = (page_id: string) => ({ parent: { page_id }, properties: {} });

async function childCount({ server, notion }: Awaited<ReturnType<typeof connected>>): Promise<number> {
  return (await notion.blocks.children.list({ block_id: server.page })).results.length;
}

describe('faults', () => {
  test('429 with Retry-After and a reason, then the request passes', async () => {
    const { server, notion } = await connected();
    server.failNext({ match: 'POST /v1/pages', status: 429, retryAfter: 7, times: 2 });
    for (let i = 0; i < 2; i++) {
      const error = await refusal(notion.pages.create(creation(server.page)));
      expect(error).toMatchObject({ status: 429, code: 'rate_limited' });
      expect(retryAfter(error)).toBe('7');
      expect(error.additional_data).toEqual({
        rate_limit_reason: 'public_api_request_rate_limit',
        retry_after: '7',
      });
    }
    await notion.pages.create(creation(server.page));
  });

  test.each([500, 502, 503, 504, 529])('%i is not carried out', async (status) => {
    const both = await connected();
    both.server.failNext({ match: /POST .*pages/, status });
    const error: unknown = await both.notion.pages
      .create(creation(both.server.page))
      .catch((reason: unknown) => reason);
    expect(isHTTPResponseError(error) && error.status).toBe(status);
    expect(await childCount(both)).toBe(0);
  });

  test('a 502 after the write was carried out', async () => {
    const both = await connected();
    both.server.failNext({ match: 'POST', status: 502, applied: true });
    await expect(both.notion.pages.create(creation(both.server.page))).rejects.toThrow();
    expect(await childCount(both)).toBe(1);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection cut %s the write', async (cut, expected) => {
    const both = await connected();
    both.server.failNext({ match: 'POST /v1/pages', cut });
    await expect(both.notion.pages.create(creation(both.server.page))).rejects.toThrow();
    expect(await childCount(both)).toBe(expected);
    expect(both.server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/pages', status: 0 });
  });

  test("the network edge's page is HTML without a request ID", async () => {
    const { server } = await connected();
    server.failNext({ html: true });
    const response = await fetch(`${server.url}/v1/users/me`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      403,
      'text/html; charset=UTF-8',
    ]);
    expect(await response.text()).toContain('Ray ID');
  });

  test('a write that is saved, though its answer could not be built: told word for word, with what was made', async () => {
    const { server, notion } = await connected();
    server.failNext({ saved: true, times: 2 });
    const created = await refusal(notion.pages.create(creation(server.page)));
    const children = [paragraph('a'), paragraph('b')];
    const appended = await refusal(notion.blocks.children.append({ block_id: server.page, children }));
    const blocks = (await notion.blocks.children.list({ block_id: server.page })).results;
    expect(blocks).toHaveLength(3);
    const said = {
      from: 'publicApi.pageObjectPointerToPageObject.beforePreload',
      elapsed_ms: '55012',
      deadline_ms: '55000',
      retry_guidance: ['Read the object again to confirm the saved change.', 'Do not repeat the write.'],
    };
    expect(JSON.parse(created.body)).toEqual({
      object: 'error',
      status: 503,
      code: 'service_unavailable',
      message:
        'The change was saved, but the response could not be built in time. Read the object again instead of repeating the write.',
      additional_data: { ...said, committed_resource_id: blocks[0]?.id },
      request_id: expect.any(String),
    });
    expect(appended.additional_data).toEqual({
      ...said,
      committed_resource_id: server.page,
      committed_child_ids: blocks.slice(1).map(({ id }) => id),
    });
    server.failNext({ saved: true });
    const changed = await refusal(notion.pages.update({ page_id: server.page, properties: {} }));
    expect(changed.additional_data).toEqual(said);
  });

  test('a write that is refused for a reason of its own is not told to be saved', async () => {
    const { server, notion } = await connected({ blockLimit: 0 });
    server.failNext({ saved: true });
    expect((await refusal(notion.pages.create(creation(server.page)))).status).toBe(403);
  });

  test('another text in place of an answer, and half of one', async () => {
    const { server } = await connected();
    const headers = { authorization: `Bearer ${server.token}`, 'notion-version': '2026-03-11' };
    const answer = async () => (await fetch(`${server.url}/v1/users/me`, { headers })).text();
    const whole = await answer();
    server.failNext({ half: true });
    expect(whole.startsWith(await answer())).toBe(true);
    server.failNext({ text: '{"ok":true}' });
    expect(await answer()).toBe('{"ok":true}');
  });

  test('a wait that only the body tells', async () => {
    const { server, notion } = await connected();
    server.failNext({ status: 529, retryAfter: 3, told: 'in-body' });
    const error = await refusal(notion.users.me({}));
    expect([retryAfter(error), error.additional_data]).toEqual([null, { retry_after: '3' }]);
  });

  test('some requests pass first; faults can be forgotten', async () => {
    const { server, notion } = await connected();
    server.failNext({ after: 1, status: 500 });
    await notion.users.me({});
    await refusal(notion.users.me({}));
    server.failNext({ status: 500 });
    server.clearFaults();
    await notion.users.me({});
  });

  test('latency, of all answers or of one', async () => {
    const { server, notion } = await connected({ latency: 30 });
    const timed = async () => {
      const start = performance.now();
      await notion.users.me({});
      return performance.now() - start;
    };
    expect(await timed()).toBeGreaterThan(25);
    server.setLatency(0);
    server.failNext({ delay: 50 });
    expect(await timed()).toBeGreaterThan(45);
  });
});

describe('rate limits', () => {
  test('an average per second with a burst', async () => {
    let now = 1_000_000;
    const { notion } = await connected({
      rateLimit: { kind: 'average', perSecond: 3, burst: 2 },
      clock: () => now,
    });
    await notion.users.me({});
    await notion.users.me({});
    const error = await refusal(notion.users.me({}));
    expect([error.status, retryAfter(error)]).toEqual([429, '1']);
    now += 1000;
    await notion.users.me({});
  });

  test('a budget per minute that may be spent in a burst, and a long wait', async () => {
    let now = 1_000_000;
    const { notion } = await connected({ rateLimit: { kind: 'budget', perMinute: 5 }, clock: () => now });
    for (let i = 0; i < 5; i++) await notion.users.me({});
    now += 10_000;
    const error = await refusal(notion.users.me({}));
    expect(retryAfter(error)).toBe('50');
    expect(error.additional_data).toEqual({
      rate_limit_reason: 'public_api_request_rate_limit',
      retry_after: '50',
    });
    now += 50_000;
    await notion.users.me({});
  });

  test('fixed windows of another length, which begin with their first request', async () => {
    let now = 1_000_000;
    const { notion, server } = await connected({
      rateLimit: { kind: 'budget', perMinute: 2, window: 2 },
      clock: () => now,
    });
    const statuses = async (count: number) => {
      server.requests.length = 0;
      for (let i = 0; i < count; i++) await notion.users.me({}).catch(() => undefined);
      return server.requests.map(({ status }) => status);
    };
    expect(await statuses(3)).toEqual([200, 200, 429]);
    now += 1_999;
    expect(await statuses(1)).toEqual([429]);
    now += 5_001;
    expect(await statuses(1)).toEqual([200]);
    now += 1_500;
    expect(await statuses(2)).toEqual([200, 429]);
    now += 500;
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  test('Retry-After is whole seconds, rounded up, and enough to wait', async () => {
    let now = 1_000_000;
    const { notion } = await connected({
      rateLimit: { kind: 'budget', perMinute: 1, window: 3 },
      clock: () => now,
    });
    await notion.users.me({});
    now += 1_200;
    const seconds = retryAfter(await refusal(notion.users.me({})));
    expect(seconds).toBe('2');
    now += 1000 * Number(seconds);
    await notion.users.me({});
  });

  test('a request that is refused spends nothing', async () => {
    let now = 1_000_000;
    const { notion } = await connected({
      rateLimit: { kind: 'average', perSecond: 1, burst: 1 },
      clock: () => now,
    });
    await notion.users.me({});
    for (let i = 0; i < 20; i++) await refusal(notion.users.me({}));
    now += 1000;
    await notion.users.me({});
  });

  test('the server tells how many requests it let pass, and when each came', async () => {
    let now = 1_000_000;
    const { notion, server } = await connected({
      rateLimit: { kind: 'budget', perMinute: 2 },
      clock: () => now,
    });
    for (let i = 0; i < 5; i++) {
      await notion.users.me({}).catch(() => undefined);
      now += 100;
    }
    expect(server.countRequests()).toEqual({ accepted: 2, rateLimited: 3 });
    expect(server.requests.map(({ at }) => at - 1_000_000)).toEqual([0, 100, 200, 300, 400]);
  });
});
