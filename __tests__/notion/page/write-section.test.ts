import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NotionServer } from '../../../notion-server/start.ts';
import type { Block } from '../../../src/html/block.ts';
import type { Notion } from '../../../src/notion/api/connection.ts';
import type { ExistingBlock } from '../../../src/notion/page/existing.ts';
import { type NotionBlock, ownKey } from '../../../src/notion/page/notion-block.ts';
import { ownSections, type SectionPage } from '../../../src/notion/page/section.ts';
import { Uploads } from '../../../src/notion/page/uploads.ts';
import { withinLimits } from '../../../src/notion/page/within-limits.ts';
import { writeSection } from '../../../src/notion/page/write-section.ts';
import { blocks, longBlocks } from './block-arbitrary.ts';
import { blocksInSection, connectTo, rowPage } from './row-page.ts';

let server: NotionServer;
let notion: Notion;
beforeEach(async () => {
  server = await kept.startNotionServer();
  notion = connectTo(server);
});
afterEach(() => server.close());

const page = () => rowPage(server);

const fetchNone = async () => ({ unfetched: 'none is expected', mayPass: false });

async function write(to: SectionPage, wanted: Block[]): Promise<NotionBlock[]> {
  const uploads = new Uploads(fetchNone, () => {});
  const content = withinLimits(wanted, new Map());
  server.requests.length = 0;
  await writeSection(notion, to, content, uploads, async () => {});
  return content;
}

const writes = () =>
  server.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

const read = (from: SectionPage) => blocksInSection(notion, from);

type Tree = { key: string; below: Tree[] };
const treeOf = (block: NotionBlock): Tree => ({ key: ownKey(block), below: block.children.map(treeOf) });
const shown = (existing: ExistingBlock[]) => existing.map(({ block }) => treeOf(block));

const paragraph = (text: string, children: Block[] = []): Block => ({
  type: 'paragraph',
  text: [{ text }],
  children,
});
const item = (text: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  text: [{ text }],
  children,
});
const idsOf = (existing: ExistingBlock[]) => existing.map(({ id }) => id);

describe('any content', () => {
  test('arrives as it is, within what Notion takes', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (wanted) => {
        const to = page();
        const content = await write(to, wanted);
        expect(shown(await read(to))).toEqual(content.map(treeOf));
      }),
      { numRuns: 40 },
    );
  });

  test('arrives in order where one request does not take it', async () => {
    await fc.assert(
      fc.asyncProperty(longBlocks, async (wanted) => {
        const to = page();
        const content = await write(to, wanted);
        expect(shown(await read(to))).toEqual(content.map(treeOf));
      }),
      { numRuns: 8 },
    );
  });

  test('becomes any other, and a second run finds nothing to write', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, blocks, blocks, blocks, async (start, before, after, end) => {
        const to = page();
        await write(to, [...start, ...before, ...end]);
        const content = await write(to, [...start, ...after, ...end]);
        expect(shown(await read(to))).toEqual(content.map(treeOf));
        await write(to, [...start, ...after, ...end]);
        expect(writes()).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an edit touches what changed, and no more', () => {
  const before = ['Introduction of it', 'One line', 'Another line', 'The last line'].map((text) =>
    paragraph(text),
  );
  const changed = (index: number, ...blocks: Block[]) => before.toSpliced(index, 1, ...blocks);

  test.each<[string, Block[], string[], number]>([
    ['a corrected line is one write', changed(1, paragraph('One corrected line')), ['PATCH /v1/blocks/'], 4],
    [
      'a new line is one write',
      changed(1, paragraph('One line'), paragraph('New')),
      ['PATCH /v1/blocks/'],
      4,
    ],
    [
      'new lines side by side are one write',
      [paragraph('New'), paragraph('Newer'), ...before],
      ['PATCH /v1/blocks/'],
      4,
    ],
    ['a removed line is one write', changed(1), ['DELETE /v1/blocks/'], 3],
    [
      'a line of another type is put in place before the old one goes',
      changed(1, item('One line')),
      ['PATCH /v1/blocks/', 'DELETE /v1/blocks/'],
      3,
    ],
  ])('%s', async (_, after, expected, staying) => {
    const to = page();
    await write(to, before);
    const ids = idsOf(await read(to));
    const content = await write(to, after);
    expect(writes().map((request) => request.replace(/[0-9a-f]{8}-.*/, ''))).toEqual(expected);
    const now = await read(to);
    expect(shown(now)).toEqual(content.map(treeOf));
    expect(idsOf(now).filter((id) => ids.includes(id))).toHaveLength(staying);
  });

  test('a link to a page of Notion is no change, though Notion answers it in another form', async () => {
    const to = page();
    const link = `https://www.notion.so/acme/Plan-${to.id.replaceAll('-', '')}?pvs=4#end`;
    const linked = (address: string): Block => ({
      type: 'paragraph',
      text: [{ text: 'the plan', link: address }, { text: ' of it' }],
      children: [],
    });
    await write(to, [linked(link), ...before]);
    await write(to, [linked(link), ...before]);
    expect(writes()).toEqual([]);
    await write(to, [linked(`${link}s`), ...before]);
    expect(writes()).toHaveLength(1);
  });

  test('deep in a list, and in a table, only the item and the row change', async () => {
    const table = (rows: string[]): Block => ({
      type: 'table',
      header: true,
      rows: rows.map((text) => [[{ text }], [{ text: 'x' }]]),
    });
    const content = (deep: string, row: string) => [
      item('List', [item('Level two', [item('Level three', [item(deep)])])]),
      table(['Head', row, 'Foot']),
    ];
    const to = page();
    await write(to, content('As it was', 'Some row'));
    const [list, rows] = await read(to);
    const wanted = await write(to, content('As it is', 'Other row'));
    const deepest = list?.children[0]?.children[0]?.children[0]?.id;
    expect(writes()).toEqual([`PATCH /v1/blocks/${deepest}`, `PATCH /v1/blocks/${rows?.children[1]?.id}`]);
    expect(shown(await read(to))).toEqual(wanted.map(treeOf));
  });

  test('of lines that moved together, those that a person may have commented on are recognised', async () => {
    const to = page();
    await write(to, before);
    const ids = idsOf(await read(to));
    await write(to, [paragraph('Quite another beginning'), ...before.slice(1), paragraph('And an end')]);
    expect(idsOf(await read(to)).slice(1, 4)).toEqual(ids.slice(1));
  });

  test('where less than half would stay, a new section is in place before the old one goes', async () => {
    const to = page();
    await write(to, before);
    const [old] = (await ownSections(notion, to)).sections;
    const content = await write(
      to,
      ['Completely', 'different', 'text', 'here'].map((text) => paragraph(text)),
    );
    expect(writes()).toEqual([`PATCH /v1/blocks/${to.id}/children`, `DELETE /v1/blocks/${old?.id}`]);
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });
});

describe('what people put into the section stays', () => {
  const note = { paragraph: { rich_text: [{ text: { content: 'A note of mine' } }] } };
  const textsOf = async (to: SectionPage) =>
    (await read(to)).map(
      ({ id }) => JSON.stringify(server.person.read(id)).match(/"plain_text":"([^"]*)"/)?.[1],
    );

  test('also where all around it is rewritten', async () => {
    const to = page();
    await write(
      to,
      ['One', 'Two', 'Three'].map((text) => paragraph(text)),
    );
    const [first] = await read(to);
    const [section] = (await ownSections(notion, to)).sections;
    server.person.addBlocks(section?.id ?? '', [note], { after: first?.id ?? '' });
    await write(
      to,
      ['Vier', 'Five', 'Six', 'Seven'].map((text) => paragraph(text)),
    );
    expect(await textsOf(to)).toEqual(['Vier', 'A note of mine', 'Five', 'Six', 'Seven']);
  });

  test('also where nothing else is left', async () => {
    const to = page();
    await write(to, [paragraph('One'), paragraph('Two')]);
    const [section] = (await ownSections(notion, to)).sections;
    server.person.addBlocks(section?.id ?? '', [note]);
    await write(to, []);
    expect(await textsOf(to)).toEqual(['A note of mine']);
  });

  test('with the block that holds it', async () => {
    const to = page();
    await write(to, [item('One'), item('Two')]);
    const [, second] = await read(to);
    server.person.addBlocks(second?.id ?? '', [note]);
    await write(to, [item('One')]);
    expect(await textsOf(to)).toEqual(['One', 'Two']);
  });
});

describe('the fewest requests', () => {
  test.each<[string, Block[], number]>([
    ['1,000 paragraphs', Array.from({ length: 1000 }, (_, i) => paragraph(`Line ${i}`)), 10],
    [
      '900 items in nine lists',
      Array.from({ length: 9 }, (_, i) =>
        item(
          `List ${i}`,
          Array.from({ length: 99 }, (_, k) => item(`${k}`)),
        ),
      ),
      1,
    ],
    [
      'a table of 350 rows',
      [{ type: 'table', header: false, rows: Array.from({ length: 350 }, (_, i) => [[{ text: `${i}` }]]) }],
      4,
    ],
    [
      'a list seven levels deep, as only blocks of the first level are told by their ID',
      [Array.from({ length: 6 }).reduce<Block>((below) => item('Level', [below]), item('Last'))],
      5,
    ],
  ])('%s', async (_, wanted, requests) => {
    const to = page();
    const content = await write(to, wanted);
    expect(writes()).toHaveLength(requests);
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });
});

describe('where what it was to write beside is gone by then', () => {
  const four = (text: string) => [1, 2, 3, 4].map((number) => paragraph(`${text} ${number}`));

  /** Writes a text into a page; before the first request that inserts or changes something, something else happens. */
  async function writeAfter(to: SectionPage, wanted: Block[], happens: () => Promise<unknown>) {
    const own = notion;
    let happened: Promise<unknown> | undefined;
    notion = {
      ...own,
      async send(needs, request, recover) {
        if (needs !== 'Read content') {
          happened ??= happens().then(() => {
            server.requests.length = 0;
          });
          await happened;
        }
        return own.send(needs, request, recover);
      },
    };
    try {
      return await write(to, wanted);
    } finally {
      notion = own;
    }
  }

  test('a run that replaced the same section with the same text has done it', async () => {
    const to = page();
    await write(to, four('Old'));
    const other = connectTo(server);
    const wanted = ['Completely', 'different', 'text', 'here'].map((text) => paragraph(text));
    const content = withinLimits(wanted, new Map());
    await writeAfter(to, wanted, () =>
      writeSection(other, to, content, new Uploads(fetchNone, () => {}), async () => {}),
    );
    expect(writes()).toEqual([`PATCH /v1/blocks/${to.id}/children`]);
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });

  test('a section that a person has removed is written anew, as it is', async () => {
    const to = page();
    await write(to, four('Old'));
    const [old] = (await ownSections(notion, to)).sections;
    const content = await writeAfter(to, [...four('Old'), paragraph('More')], async () =>
      server.person.trash(old?.id ?? ''),
    );
    expect(writes()).toHaveLength(2);
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });

  test('so is a line that a person has removed, behind which others were to go, and one that was to change', async () => {
    const to = page();
    await write(to, four('Old'));
    const [, second, third] = await read(to);
    const [one, , , last] = four('Old');
    if (!one || !last) throw new Error('There are four lines');
    const wanted = [one, paragraph('Old 2'), paragraph('New'), paragraph('Old 3, changed'), last];
    const content = await writeAfter(to, wanted, async () => {
      server.person.trash(second?.id ?? '');
      server.person.trash(third?.id ?? '');
    });
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });

  test('a section that is removed while lines within others are to change or to come is written anew, too', async () => {
    const list = (text: string, ...more: string[]) => [
      item(text, [item('Below 1'), item('Below 2'), ...more.map((one) => item(one))]),
      item('Next', [item('Below 3')]),
    ];
    for (const wanted of [list('Changed'), list('Old', 'More')]) {
      const to = page();
      await write(to, list('Old'));
      const [old] = (await ownSections(notion, to)).sections;
      const content = await writeAfter(to, wanted, async () => server.person.trash(old?.id ?? ''));
      expect(writes()).toHaveLength(2);
      expect(shown(await read(to))).toEqual(content.map(treeOf));
    }
  });

  test('so is one that Notion does not find', async () => {
    const to = page();
    await write(to, four('Old'));
    const message = 'Could not find block with ID: 1.';
    const content = await writeAfter(to, [...four('Old'), paragraph('More')], async () =>
      server.failNext({ match: /PATCH .*children/, status: 404, message }),
    );
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });

  test('a line with formats that a person has removed is not tried without them', async () => {
    const to = page();
    const line = (text: string): Block => ({ type: 'paragraph', text: [{ text, bold: true }], children: [] });
    await write(to, [...four('Old'), line('Old line')]);
    const removed = (await read(to)).at(-1);
    const content = await writeAfter(to, [...four('Old'), line('Old line, changed')], async () =>
      server.person.trash(removed?.id ?? ''),
    );
    expect(writes().filter((one) => one === `PATCH /v1/blocks/${removed?.id}`)).toHaveLength(1);
    expect(shown(await read(to))).toEqual(content.map(treeOf));
  });
});

test('a section is found, too, where the run takes itself for somebody else', async () => {
  const to = page();
  await write(to, [paragraph('One line')]);
  await write({ ...to, bot: server.people[0]?.id ?? '' }, [paragraph('Another line')]);
  expect((await read(to)).map(({ block }) => block)).toMatchObject([{ text: [{ text: 'Another line' }] }]);
});
