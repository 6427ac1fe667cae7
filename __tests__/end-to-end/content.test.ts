import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { example } from '../github-server/examples.ts';
import type { Fault } from '../github-server/faults.ts';
import { runUntilKilled } from '../support/killed-run.ts';
import { startWorld, type World, type WorldRun, writesOf } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function sync(body: string, inputs: Record<string, string> = {}) {
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body });
  return world.run('release', payload, inputs);
}

async function page(): Promise<string> {
  const [row] = await world.rows();
  return row?.id ?? '';
}

const text = (content: string) => ({ paragraph: { rich_text: [{ text: { content } }] } });

const READ = ['GET /v1/blocks/:id/children', 'GET /v1/blocks/:id/children'];

test('a corrected line is one write, and what a person wrote around it stays in place', async () => {
  await sync('One\n\nTwo');
  const id = await page();
  world.notion.person.addBlocks(id, [text('Above')], { at: 'start' });
  world.notion.person.addBlocks(id, [text('Below')]);
  const run = await sync('One\n\nThree');
  expect(run.outputs.operation).toBe('updated');
  expect(run.summary).toContain('Page content');
  expect(await world.body(id)).toEqual(['Above', '(synced_block)', '  One', '  Three', 'Below']);
  expect(run.requests.slice(2)).toEqual([
    'PATCH /v1/pages/:id',
    ...READ,
    'PATCH /v1/blocks/:id',
    'PATCH /v1/pages/:id',
  ]);
});

test('notes of which little stays are replaced, the new ones in place before the old ones go', async () => {
  await sync('One\n\nTwo\n\nThree');
  const id = await page();
  world.notion.person.addBlocks(id, [text('Above')], { at: 'start' });
  world.notion.person.addBlocks(id, [text('Below')]);
  const run = await sync('Something else');
  expect(await world.body(id)).toEqual(['Above', '(synced_block)', '  Something else', 'Below']);
  expect(run.requests.slice(2)).toEqual([
    'PATCH /v1/pages/:id',
    ...READ,
    'PATCH /v1/blocks/:id/children',
    'DELETE /v1/blocks/:id',
    'PATCH /v1/pages/:id',
  ]);
});

test('a text that goes back to what it was, after a run that died in between, is right again', async () => {
  const payload = example('release', 'published');
  await sync('One\n\nTwo');
  world.github.setRelease({ ...payload.release, body: 'One\n\nThree' });
  await runUntilKilled(world, 'release', payload, 6);
  expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Three']);
  await sync('One\n\nTwo');
  expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Two']);
});

test('unchanged notes cost no request, even where the properties change', async () => {
  await sync('One');
  const payload = example('release', 'published');
  world.github.setRelease({ ...payload.release, body: 'One', name: 'Renamed' });
  const run = await world.run('release', payload);
  expect(run.requests.slice(2)).toEqual(['PATCH /v1/pages/:id']);
});

test('notes that were emptied leave no section', async () => {
  await sync('One');
  await sync('');
  expect(await world.body(await page())).toEqual([]);
});

test('`content: false` writes none, and leaves what is there', async () => {
  await sync('One');
  const run = await sync('Two', { content: 'false' });
  expect(run.requests.slice(2)).toEqual([]);
  expect(await world.body(await page())).toEqual(['(synced_block)', '  One']);
  await sync('Two');
  expect(await world.body(await page())).toEqual(['(synced_block)', '  Two']);
});

test('a synced block of a person is no section of the action', async () => {
  await sync('One');
  const id = await page();
  world.notion.person.addBlocks(id, [{ synced_block: { synced_from: null, children: [text('Mine')] } }]);
  await sync('Two');
  expect(await world.body(id)).toEqual(['(synced_block)', '  Two', '(synced_block)', '  Mine']);
});

describe('notes of GitHub’s longest body, 125,000 characters, arrive whole', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `Line ${i} ${'x'.repeat(115)}`);

  test('as 1,000 paragraphs, in ten requests, beside those that look for other runs', async () => {
    const body = lines.join('\n\n');
    const run = await sync(body);
    expect(run.code).toBe(0);
    expect((await world.body(await page())).map((line) => line.trim())).toEqual(['(synced_block)', ...lines]);
    const appends = run.requests.filter((request) => request === 'PATCH /v1/blocks/:id/children');
    expect(appends).toHaveLength(10);
    // Before each further one, and at last, it looks whether another text is to be written by now; then all is read once.
    expect(run.requests.filter((request) => request === 'GET /v1/pages/:id')).toHaveLength(10);
    expect(run.requests.length - appends.length).toBe(11 + 10 + 11);
  });

  test('as one paragraph, with the row itself', async () => {
    const body = 'word '.repeat(25_000).trim();
    const run = await sync(body);
    expect((await world.body(await page())).join('').replace('(synced_block)', '').trim()).toBe(body);
    expect(run.requests.filter((request) => request.endsWith('/children'))).toEqual([]);
  });

  test('and then a corrected line in it is one write', async () => {
    await sync(lines.join('\n\n'));
    const run = await sync(lines.with(500, 'Corrected').join('\n\n'));
    expect(run.requests.slice(2)).toEqual([
      'PATCH /v1/pages/:id',
      ...Array.from({ length: 10 }, () => 'GET /v1/blocks/:id/children'),
      'PATCH /v1/blocks/:id',
      'PATCH /v1/pages/:id',
    ]);
  });
});

describe('text that Notion refuses', () => {
  const REFUSED = 'https://example.com/preview';
  const PICTURES = `Look:\n\n![One](https://example.com/1.png)\n\n![Two](${REFUSED})\n\n![Three](https://example.com/3.png)`;
  const CREATED = [
    'POST /v1/pages', // with its text, which is refused
    'GET /v1/data_sources/:id', // what Notion was asked may have changed
    'POST /v1/data_sources/:id/query',
    'POST /v1/data_sources/:id/query',
    'POST /v1/pages',
    'POST /v1/data_sources/:id/query',
    'GET /v1/users/me',
    'GET /v1/blocks/:id/children',
  ];
  const append = 'PATCH /v1/blocks/:id/children';

  test('is a link where it is a picture, which the run names; the other pictures are there', async () => {
    world.notion.refuse({ address: REFUSED, naming: 'block' });
    world.notion.setImports({ typeAt: () => undefined });
    const run = await sync(PICTURES);
    expect([run.code, run.outputs.operation, run.errors]).toEqual([0, 'created', []]);
    expect(run.warnings).toEqual([
      { title: '', message: expect.stringContaining(`“${REFUSED}” stays a link: Notion refused it.`) },
    ]);
    const shown = ['  Look:', '  (image) One', '  Two', '  (image) Three'];
    expect(await world.body(await page())).toEqual(['(synced_block)', ...shown]);
    const uploads = Array.from({ length: 3 }, () => 'POST /v1/file_uploads');
    expect(run.requests.slice(-CREATED.length - 7)).toEqual([
      ...CREATED,
      ...[append, ...uploads, append],
      ...['GET /v1/blocks/:id/children', 'PATCH /v1/pages/:id'],
    ]);
    const second = await sync(PICTURES);
    expect([second.outputs.operation, second.warnings]).toEqual(['unchanged', []]);
    expect(second.requests).toEqual(['GET /v1/databases/:id', 'POST /v1/data_sources/:id/query']);
  });

  test('is a file where Notion fetches the picture from its address, which is nothing to warn of', async () => {
    world.notion.refuse({ address: REFUSED });
    const run = await sync(PICTURES);
    expect([run.code, run.outputs.operation, run.warnings]).toEqual([0, 'created', []]);
    expect(await world.body(await page())).toEqual([
      ...['(synced_block)', '  Look:', '  (image) One'],
      expect.stringMatching(/^ {2}\(image\) Two https:\/\/prod-files-secure\..*\.png/),
      '  (image) Three',
    ]);
    const second = await sync(`And ${PICTURES}`);
    expect(second.requests.slice(-2)).toEqual(['PATCH /v1/blocks/:id', 'PATCH /v1/pages/:id']);
  });

  test('is plain where it is a link, which the run names', async () => {
    world.notion.refuse({ text: 'bad.example' });
    const run = await sync('One\n\n- [Two](https://bad.example/)\n- Three');
    expect(run.warnings).toEqual([
      { title: '', message: expect.stringContaining('“Two” is plain text: Notion refused it.') },
    ]);
    expect(await world.body(await page())).toEqual([
      ...['(synced_block)', '  One', '  (bulleted_list_item) Two', '  (bulleted_list_item) Three'],
    ]);
  });

  test('for good is told, and is not sent again and again', async () => {
    await sync('One\n\nTwo');
    world.notion.failNext({ match: /PATCH .*blocks/, status: 400, message: 'No.', times: 100 });
    const run = await sync('One\n\nThree');
    expect([run.code, run.errors[0]?.title]).toEqual([1, 'Notion refused a request']);
    expect(run.requests.filter((request) => request === 'PATCH /v1/blocks/:id').length).toBeLessThan(4);
    world.notion.clearFaults();
    expect((await sync('One\n\nThree')).outputs.operation).toBe('updated');
    expect(await world.body(await page())).toEqual(['(synced_block)', '  One', '  Three']);
  });
});

test('the assets of a release stand below its notes, with their sizes', async () => {
  const payload = example('release', 'published');
  const url = 'https://github.com/Codertocat/Hello-World/releases/download/0.0.1/tool.tar.gz';
  const { author: uploader } = payload.release;
  const assets = [
    {
      ...{
        id: 1,
        node_id: 'RA_1',
        url: 'https://api.github.com/repos/Codertocat/Hello-World/releases/assets/1',
      },
      ...{ name: 'tool.tar.gz', label: '', content_type: 'application/gzip', download_count: 7, uploader },
      ...{ state: 'uploaded' as const, size: 1_572_864, browser_download_url: url },
      ...{ created_at: '2019-05-15T15:20:53Z', updated_at: '2019-05-15T15:20:53Z' },
    },
  ];
  world.github.setRelease({ ...payload.release, body: 'Notes', assets });
  await world.run('release', payload);
  expect(await world.body(await page())).toEqual([
    '(synced_block)',
    '  Notes',
    '  (heading_3) Assets',
    '  (bulleted_list_item) tool.tar.gz (1.5 MB)',
  ]);
});

describe('a picture in a private repository', () => {
  const BYTES = Buffer.from('89504e470d0a1a0a', 'hex');

  function attach(uuid: string): string {
    return world.github.addAttachment({ uuid, extension: 'png', type: 'image/png', bytes: BYTES });
  }

  async function inPrivate(body: string) {
    const payload = example('release', 'published');
    world.github.setPrivate(true);
    world.github.setRelease({ ...payload.release, body });
    const inPrivateRepository = { ...payload, repository: { ...payload.repository, private: true } };
    return world.run('release', inPrivateRepository, {}, { GITHUB_SERVER_URL: world.github.serverUrl });
  }

  const FIRST = '0a1b2c3d-0000-4000-8000-000000000001';
  const SECOND = '0a1b2c3d-0000-4000-8000-000000000002';
  const uploads = (run: WorldRun) => run.requests.filter((request) => request.includes('file_uploads'));

  test('is brought to Notion, and only once', async () => {
    const address = attach(FIRST);
    const run = await inPrivate(`Look:\n\n![Screenshot](${address})`);
    expect(run.warnings).toEqual([]);
    expect(uploads(run)).toEqual(['POST /v1/file_uploads', 'POST /v1/file_uploads/:id/send']);
    expect(await world.body(await page())).toEqual([
      '(synced_block)',
      '  Look:',
      expect.stringMatching(new RegExp(`^ {2}\\(image\\) Screenshot https://.*/${FIRST}\\.png`)),
    ]);
    const second = await inPrivate(`Look at this:\n\n![Screenshot](${address})\n\n![](${attach(SECOND)})`);
    expect(uploads(second)).toHaveLength(2);
    const third = await inPrivate('Nothing of before');
    expect(uploads(third)).toEqual([]);
  });

  test('stays a link where GitHub gives no file, and the run says so', async () => {
    const address = `${world.github.serverUrl}/user-attachments/assets/${FIRST}`;
    const run = await inPrivate(`Look:\n\n![Screenshot](${address})`);
    expect(run.code).toBe(0);
    expect(run.warnings).toEqual([
      { title: '', message: expect.stringContaining(`“${address}” stays a link`) },
    ]);
    expect(await world.body(await page())).toEqual(['(synced_block)', '  Look:', '  Screenshot']);
  });

  test.each<[string, Fault, string]>([
    ['its server fails', 'bad-gateway', 'GitHub answered with status 502'],
    ['the connection is cut', 'cut', 'the connection to GitHub failed'],
  ])('that does not come as %s is brought by the next run, alone', async (_, fault, why) => {
    const [first, second] = [attach(FIRST), attach(SECOND)];
    const body = `Look:\n\n![Screenshot](${first})\n\n![Other](${second})`;
    const inRow = [
      '(synced_block)',
      '  Look:',
      '  Screenshot',
      expect.stringMatching(/^ {2}\(image\) Other /),
    ];
    for (const operation of ['created', 'updated']) {
      world.github.failNext(fault, 1, 'file');
      const failed = await inPrivate(body);
      expect([failed.code, failed.outputs.operation]).toEqual([0, operation]);
      const message = `“${first}” is a link for now: ${why}. The next run for this row tries again.`;
      expect(failed.warnings).toEqual([{ title: '', message }]);
      expect(await world.body(await page())).toEqual(inRow);
    }
    const next = await inPrivate(body);
    expect([next.outputs.operation, next.warnings]).toEqual(['updated', []]);
    expect(next.requests.slice(2).filter((request) => !request.startsWith('GET'))).toEqual([
      'PATCH /v1/pages/:id',
      'POST /v1/file_uploads',
      'POST /v1/file_uploads/:id/send',
      'PATCH /v1/blocks/:id/children',
      'DELETE /v1/blocks/:id',
      'PATCH /v1/pages/:id',
    ]);
    inRow[2] = expect.stringMatching(/^ {2}\(image\) Screenshot /);
    expect(await world.body(await page())).toEqual(inRow);
    expect(writesOf(await inPrivate(body))).toEqual([]);
  });

  test('that GitHub no longer has is not asked for again', async () => {
    const body = `![Screenshot](${attach(FIRST)})`;
    world.github.failNext('not-found', 1, 'file');
    const message = expect.stringMatching(/ stays a link: GitHub answered with status 404\.$/);
    expect((await inPrivate(body)).warnings).toEqual([{ title: '', message }]);
    const next = await inPrivate(body);
    expect([next.outputs.operation, next.warnings, writesOf(next)]).toEqual(['unchanged', [], []]);
  });
});
