import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NotionServer } from '../../../notion-server/start.ts';
import type { Block, Run } from '../../../src/html/block.ts';
import type { Notion } from '../../../src/notion/api/connection.ts';
import { everywhere, type NotionBlock, ownKey, placesIn } from '../../../src/notion/page/notion-block.ts';
import type { SectionPage } from '../../../src/notion/page/section.ts';
import { withoutFormats } from '../../../src/notion/page/stand-in.ts';
import { Uploads } from '../../../src/notion/page/uploads.ts';
import { withinLimits } from '../../../src/notion/page/within-limits.ts';
import { writeSection } from '../../../src/notion/page/write-section.ts';
import { blocks } from './block-arbitrary.ts';
import { blocksInSection, connectTo, rowPage } from './row-page.ts';

let server: NotionServer;
let notion: Notion;
let page: SectionPage;
let warnings: string[];
beforeEach(async () => {
  server = await kept.startNotionServer();
  notion = connectTo(server);
  page = rowPage(server);
});
afterEach(() => server.close());

/** Writes the text. @returns the requests that it took, without those that read: how often each, and with what end */
async function write(wanted: Block[]): Promise<string[]> {
  warnings = [];
  const uploads = new Uploads(
    async () => ({ unfetched: 'none is expected', mayPass: false }),
    (message) => warnings.push(message),
  );
  server.requests.length = 0;
  await writeSection(notion, page, withinLimits(wanted, new Map()), uploads, async () => {});
  return server.requests
    .filter(({ method, path }) => method !== 'GET' || path.includes('file_uploads'))
    .map(({ method, path, status }) => `${method} ${kindOf(path)} ${status}`);
}

function kindOf(path: string): string {
  return /file_uploads|children/.exec(path)?.[0] ?? 'block';
}

/** How many requests ended so. */
const count = (requests: string[], end: string) => requests.filter((request) => request.endsWith(end)).length;

async function read(): Promise<NotionBlock[]> {
  return (await blocksInSection(notion, page)).map(({ block }) => block);
}

/** The page's section: each block as its type and its text, with what it holds. */
async function shown(): Promise<unknown[]> {
  return (await read()).map(lineOf);
}

function lineOf(block: NotionBlock): unknown {
  const line = `${block.type} ${textOf(block)}`.trim();
  return block.children.length > 0 ? [line, ...block.children.map(lineOf)] : line;
}

function textOf(block: NotionBlock): string {
  const told = (runs: { text: string; link?: string }[]) =>
    runs.map(({ text, link }) => (link === undefined ? text : `[${text}](${link})`)).join('');
  if (block.type === 'table_row') return block.cells.map(told).join(' | ');
  if ('source' in block) return block.source.at === 'address' ? block.source.url : 'a file of Notion’s';
  return 'text' in block ? told(block.text) : '';
}

const paragraph = (text: string, children: Block[] = []): Block => ({
  type: 'paragraph',
  text: [{ text }],
  children,
});
const linked = (text: string, link: string): Block => ({
  type: 'paragraph',
  text: [{ text: 'See ' }, { text, link }],
  children: [],
});
const item = (text: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  text: [{ text }],
  children,
});
const image = (url: string): Block => ({ type: 'image', url, caption: [] });
const lines = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`Line ${i}`));

const BAD = 'http://example.com/preview.png'; // Notion fetches files by https alone
const GOOD = 'https://example.com/good.png';

/** 50 blocks: two pictures that Notion takes, and one that it refuses. */
const fifty = [...lines(20), image(GOOD), ...lines(14), image(BAD), ...lines(13), image(GOOD)];
const fiftyShown = [
  ...lines(20).map((_, i) => `paragraph Line ${i}`),
  `image ${GOOD}`,
  ...lines(14).map((_, i) => `paragraph Line ${i}`),
  `paragraph [preview.png](${BAD})`,
  ...lines(13).map((_, i) => `paragraph Line ${i}`),
  `image ${GOOD}`,
];

describe('one refused picture among 50 blocks is a link, and no other is', () => {
  test.each<['block' | 'address', string[]]>([
    ['block', ['PATCH children 400', 'PATCH children 200']],
    ['address', ['PATCH children 400', 'PATCH children 200']],
  ])('where Notion names its %s: one request more', async (naming, requests) => {
    server.refuse({ address: 'preview', naming });
    expect(await write(fifty)).toEqual(requests);
    expect(await shown()).toEqual(fiftyShown);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^“http:\/\/example\.com\/preview\.png” stays a link: Notion refused it\. Notion says: /,
      ),
    ]);
  });

  test('where Notion names nothing: by halving, a few requests more', async () => {
    server.refuse({ address: 'preview' });
    const requests = await write(fifty);
    expect([count(requests, '400'), count(requests, '200')]).toEqual([5, 5]);
    expect(await shown()).toEqual(fiftyShown);
    expect(warnings).toEqual([expect.stringContaining(`“${BAD}” stays a link`)]);
  });

  test('also where it is inserted into a text that stands', async () => {
    await write(fifty.filter((block) => block.type === 'paragraph'));
    server.refuse({ address: 'preview' });
    await write(fifty);
    expect(await shown()).toEqual(fiftyShown);
  });
});

test('of two addresses, of which one begins with the other, the named one is meant', async () => {
  server.refuse({ address: 'preview.png?raw', naming: 'address' });
  await write([image(BAD), image(`${BAD}?raw`)]);
  expect(await shown()).toEqual([`image ${BAD}`, `paragraph [preview.png](${BAD}?raw)`]);
});

describe('a picture that Notion does not show from its address', () => {
  const upload = 'https://github.com/user-attachments/assets/0a1b2c3d-0000-4000-8000-000000000001';

  test('is a file that Notion fetches, which is no reason to warn, and is known again', async () => {
    server.refuse({ address: 'user-attachments' });
    expect(await write([paragraph('Look'), image(upload)])).toEqual([
      'PATCH children 400',
      'PATCH children 200', // the first half
      'PATCH children 400', // the other
      'POST file_uploads 200',
      'GET file_uploads 200',
      'PATCH children 200',
    ]);
    expect(await shown()).toEqual(['paragraph Look', 'image a file of Notion’s']);
    expect(warnings).toEqual([]);
    expect(await write([paragraph('Look'), image(upload)])).toEqual([]);
    expect(await write([paragraph('Look here'), image(upload)])).toEqual(['PATCH block 200']);
  });

  test('is asked for until it is there, by the extension that fits', async () => {
    server.refuse({ address: 'user-attachments' });
    server.setImports({ asks: 2, typeAt: () => 'image/gif' });
    expect((await write([image(upload)])).slice(1)).toEqual([
      ...['POST file_uploads 400', 'POST file_uploads 400', 'POST file_uploads 200'],
      ...['GET file_uploads 200', 'GET file_uploads 200', 'PATCH children 200'],
    ]);
    expect(await shown()).toEqual(['image a file of Notion’s']);
  });

  test.each([
    ['does not take the address', { typeAt: () => undefined }, 3],
    ['cannot fetch it', { failure: 'The server did not answer.' }, 2],
  ])('is a link where Notion %s', async (_, imports, more) => {
    server.refuse({ address: 'user-attachments' });
    server.setImports(imports);
    expect(await write([image(upload)])).toHaveLength(2 + more);
    expect(await shown()).toEqual([`paragraph [0a1b2c3d-0000-4000-8000-000000000001](${upload})`]);
    expect(warnings).toEqual([expect.stringContaining(`“${upload}” stays a link`)]);
  });

  test('is the first of many: those like it are fetched without being traced', async () => {
    server.refuse({ address: 'user-attachments' });
    const many = Array.from({ length: 10 }, (_, i) => image(upload.replace(/1$/, String(i))));
    const requests = await write([...lines(30), ...many, image(GOOD)]);
    const shots = requests.filter((request) => request.includes('children'));
    expect([count(shots, '400'), count(shots, '200'), requests.length - shots.length]).toEqual([5, 6, 20]);
    expect((await shown()).slice(30)).toEqual([
      ...many.map(() => 'image a file of Notion’s'),
      `image ${GOOD}`,
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('a refused text', () => {
  test('deep in a list is traced to its item, which stays without its link', async () => {
    server.refuse({ text: 'bad.example' });
    const deep: Block = {
      type: 'bulleted_list_item',
      text: [{ text: 'the site', link: 'https://bad.example/' }],
      children: [item('Deepest')],
    };
    await write([item('One'), item('Two', [item('Level two', [item('Level three', [deep, item('Next')])])])]);
    const list = (text: string, ...below: unknown[]) => [`bulleted_list_item ${text}`, ...below];
    const inner = [list('the site', 'bulleted_list_item Deepest'), 'bulleted_list_item Next'];
    expect(await shown()).toEqual([
      'bulleted_list_item One',
      list('Two', list('Level two', list('Level three', ...inner))),
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^“the site” is plain text: Notion refused it\./)]);
  });

  const table = (rows: string[][]): Block => ({
    type: 'table',
    header: true,
    rows: rows.map((cells) => cells.map((text) => [{ text, link: `https://${text}.example/` }])),
  });
  const good = (text: string) => `[${text}](https://${text}.example/)`;

  test.each([
    [
      'a',
      ['table_row a | b', `table_row ${good('c')} | ${good('d')}`, `table_row ${good('e')} | ${good('f')}`],
    ],
    [
      'd',
      [`table_row ${good('a')} | ${good('b')}`, 'table_row c | d', `table_row ${good('e')} | ${good('f')}`],
    ],
  ])('of a table’s cell (%s) is traced to its row', async (bad, rows) => {
    server.refuse({ text: `${bad}.example` });
    const cells = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    await write([paragraph('Before'), table(cells), paragraph('After')]);
    expect(await shown()).toEqual(['paragraph Before', ['table', ...rows], 'paragraph After']);
    expect(warnings).toHaveLength(1);
  });

  test('that is refused as plain text too leaves an empty line, and what it holds', async () => {
    server.refuse({ text: 'Secret' });
    await write([paragraph('Before'), item('Secret words', [item('Below')]), paragraph('After')]);
    expect(await shown()).toEqual([
      'paragraph Before',
      ['paragraph', 'bulleted_list_item Below'],
      'paragraph After',
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^“Secret words” is left out: Notion refused it\./)]);
  });

  test.each<[string, Block, string]>([
    ['code', { type: 'code', language: 'ts', text: 'bad()' }, 'paragraph'],
    ['equation', { type: 'equation', expression: 'bad^2' }, 'paragraph'],
    ['table', { type: 'table', header: false, rows: [[[{ text: 'bad' }]]] }, 'table'],
  ])('is left out of a block of any type: %s', async (_, block, left) => {
    server.refuse({ text: 'bad' });
    await write([paragraph('Before'), block]);
    const [, last] = await shown();
    expect([last].flat()[0]).toBe(left);
  });

  test('of a changed line stays without its link', async () => {
    await write([paragraph('One'), paragraph('See it'), paragraph('Three')]);
    server.refuse({ text: 'bad.example' });
    expect(await write([paragraph('One'), linked('it', 'https://bad.example/'), paragraph('Three')])).toEqual(
      ['PATCH block 400', 'PATCH block 200'],
    );
    expect(await shown()).toEqual(['paragraph One', 'paragraph See it', 'paragraph Three']);
    expect(warnings).toEqual([expect.stringMatching(/^“See it” is plain text/)]);
  });

  test('of a changed block that has nothing plainer of its kind is in place before the old one goes', async () => {
    const equation = (expression: string): Block => ({ type: 'equation', expression });
    await write([paragraph('One'), equation('a + b'), paragraph('Three')]);
    server.refuse({ text: 'wrong' });
    await write([paragraph('One'), equation('a + wrong'), paragraph('New'), paragraph('Three')]);
    expect(await shown()).toEqual(['paragraph One', 'paragraph', 'paragraph New', 'paragraph Three']);
  });
});

describe('however much is refused', () => {
  test('so many requests more are made, and then the pictures that are left become links', async () => {
    server.refuse({ address: '/refused/' });
    const many = Array.from({ length: 40 }, (_, i) => image(`http://host-${i}.example/refused/${i}.png`));
    const requests = await write(many.flatMap((block, i) => [paragraph(`Line ${i}`), block]));
    expect(requests.length).toBeLessThanOrEqual(63);
    expect(await shown()).toEqual(
      many.flatMap((_, i) => [
        `paragraph Line ${i}`,
        `paragraph [${i}.png](http://host-${i}.example/refused/${i}.png)`,
      ]),
    );
    expect(warnings).toHaveLength(40);
  });

  test('so is text, of which the rest is plain', async () => {
    server.refuse({ text: 'bad.example' });
    const many = Array.from({ length: 40 }, (_, i) => linked(`site ${i}`, `https://bad.example/${i}`));
    const requests = await write(many);
    expect(requests.length).toBeLessThanOrEqual(63);
    expect(await shown()).toEqual(many.map((_, i) => `paragraph See site ${i}`));
  });

  test('a refusal that has nothing to do with the text is thrown, and nothing is said of a stand-in', async () => {
    server.failNext({ match: /PATCH .*children/, status: 400, message: 'No.', times: 1000 });
    await expect(write([paragraph('One'), image(GOOD), ...lines(10)])).rejects.toThrow('Notion says: “No.”');
    expect(server.requests.length).toBeLessThan(12);
    expect(warnings).toEqual([]);
  });
});

test('a link that stands for a picture is no more than one, whatever changes around it', async () => {
  server.refuse({ address: 'preview' });
  const text = (first: string) => [paragraph(first), paragraph('Two'), image(BAD), paragraph('Three')];
  await write(text('One'));
  for (const first of ['Another', 'And another']) {
    await write(text(first));
    expect(await shown()).toEqual([
      `paragraph ${first}`,
      'paragraph Two',
      `paragraph [preview.png](${BAD})`,
      'paragraph Three',
    ]);
  }
});

test('of any text nothing but the one refused block changes, wherever it is', async () => {
  server.refuse({ text: 'bad.example' });
  const bad = { text: 'bad', link: 'https://bad.example/', bold: true as const };
  await fc.assert(
    fc.asyncProperty(blocks, fc.nat(), async (wanted, place) => {
      page = rowPage(server);
      const texts = placesOfText(wanted);
      texts[place % texts.length]?.push(bad);
      await write(wanted);
      const isBad = (block: NotionBlock) =>
        JSON.stringify({ ...block, children: [] }).includes('bad.example');
      const content = withinLimits(wanted, new Map());
      const expected = content.map((block) =>
        everywhere(block, (one) => (isBad(one) ? withoutFormats(one) : one)),
      );
      expect(keysOf(await read())).toEqual(keysOf(expected));
      expect(warnings).toHaveLength(placesIn(content).filter(({ block }) => isBad(block)).length);
    }),
    { numRuns: 60 },
  );
});

const keysOf = (tree: readonly NotionBlock[]) =>
  placesIn(tree).map(({ way, block }) => `${way.join('.')} ${ownKey(block)}`);

/** Every text of the blocks that runs can be added to. */
function placesOfText(wanted: readonly Block[]): Run[][] {
  return wanted.flatMap((block) => [
    ...('rows' in block ? block.rows.flat() : []),
    ...('text' in block && typeof block.text !== 'string' ? [block.text] : []),
    ...('children' in block ? placesOfText(block.children) : []),
  ]);
}
