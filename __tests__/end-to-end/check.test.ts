import { expect, test } from '@jest/globals';
import { inCheckedWorld, withProperties } from '../support/defects.ts';
import { expectNoToken } from '../support/failed-run.ts';
import type { WorldRun } from '../support/world.ts';

/** The findings as the log shows them. */
function findingsIn({ log }: WorldRun): { sign: string; subject: string; found: string; remedy: string }[] {
  const lines = log.matchAll(
    /^(?<sign>[✓!✗]) (?<subject>\S+(?: \S+)*) {2,}(?<found>.*)\n(?: +What to do: (?<remedy>.*)\n)?/gm,
  );
  return [...lines].map(({ groups }) => ({
    sign: groups?.sign ?? '',
    subject: groups?.subject ?? '',
    found: groups?.found ?? '',
    remedy: groups?.remedy ?? '',
  }));
}

test('nothing that is wrong: every line is ✓, and every write is one that Notion has to refuse', async () => {
  await inCheckedWorld(async (world) => {
    const before = await world.everything();
    const run = await world.runCheck();
    expect(findingsIn(run).filter(({ sign }) => sign !== '✓')).toEqual([]);
    expect(run.code).toBe(0);
    expect([run.errors, run.warnings, run.notices]).toEqual([[], [], []]);
    expect(run.requests.toSorted()).toEqual([
      'GET /v1/data_sources/:id',
      'GET /v1/databases/:id',
      'GET /v1/users',
      'GET /v1/users/me',
      'PATCH /v1/pages/:id',
      'POST /v1/pages',
    ]);
    const writes = world.notion.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ status }) => status)).toEqual([404, 404]);
    expect(await world.everything()).toEqual(before);
    expect(run.summary).toContain('<td>Notion token</td><td>Valid: the integration “Notion Changelog”');
    expect(run.outputs).toMatchObject({ operation: 'unchanged', failed: '0', entries: '[]' });
  });
});

test('what a sync copes with is told of, and makes no run fail', async () => {
  await inCheckedWorld(async (world) => {
    const run = await world.runCheck({ inputs: { people: 'Codertocat: nobody@example.com' } });
    expect(findingsIn(run).filter(({ sign }) => sign !== '✓')).toEqual([
      {
        sign: '!',
        subject: 'People map',
        found: expect.stringContaining('no user with the e-mail address “nobody@example.com”'),
        remedy: expect.stringContaining('guests are not listed'),
      },
    ]);
    expect([run.code, run.errors, run.warnings]).toEqual([0, [], []]);
  });
});

test('a wrong token is told of, and never shown', async () => {
  await inCheckedWorld(async (world) => {
    const run = await world.runCheck({
      inputs: { 'notion-token': 'ntn_wrong', 'github-token': 'ghp_wrong' },
    });
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([
      {
        title: 'The check found what has to be mended',
        message: expect.stringMatching(
          /^What has to be mended, 1 of \d+ findings:\n✗ Notion token: .*\nWhat to do: /,
        ),
      },
    ]);
    expectNoToken(run, 'ntn_wrong', 'ghp_wrong', world.notion.token, world.github.token);
  });
});

test('several defects are all told, and the error names them', async () => {
  await inCheckedWorld(async (world) => {
    world.notion.setCapabilities({ insertContent: false });
    const formula = { formula: { expression: '"x"' } };
    withProperties({ Status: formula, Closed: formula })(world);
    const run = await world.runCheck({ inputs: { 'extra-properties': 'Squad: <b>`x`</b>' } });
    const failed = [
      'Capability “Insert content”',
      'Field “status”',
      'Field “closed”',
      'Extra property “Squad”',
    ];
    expect(findingsIn(run).filter(({ sign }) => sign === '✗')).toEqual([]);
    expect([run.code, run.errors.length]).toEqual([1, 1]);
    const lines = run.errors[0]?.message.split('\n') ?? [];
    expect(lines[0]).toMatch(/^What has to be mended, 4 of \d+ findings:$/);
    const signs = lines
      .slice(1)
      .map((line) => /^✗ (?<subject>.+?): |^What to do: ./.exec(line)?.groups?.subject);
    expect(signs).toEqual(failed.flatMap((subject) => [subject, undefined]));
    expect(run.outputs).toMatchObject({ operation: 'failed', failed: '1' });
    expect(run.summary).not.toContain('<b>`x`</b>');
  });
});
