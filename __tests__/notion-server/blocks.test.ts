import { describe, expect, test } from '@jest/globals';
import { isFullBlock } from '@notionhq/client';
import { connected, paragraph, refusal } from './connected.ts';

function bullet(content: string, children: object[] = []) {
  return { type: 'bulleted_list_item', bulleted_list_item: { rich_text: [{ text: { content } }], children } };
}

/** Sends a body that the SDK's types may refuse. */
async function append(notion: Awaited<ReturnType<typeof connected>>['notion'], id: string, body: object) {
  return notion.request<{ results: { id: string }[] }>({
    path: `blocks/${id}/children`,
    method: 'patch',
    body: { ...body },
  });
}

describe('children', () => {
  test('neighbouring runs of one format are merged, past 2000 characters too', async () => {
    const { server, notion } = await connected();
    const text = (content: string, bold = false) => ({ text: { content }, annotations: { bold } });
    const rich_text = [text('a'.repeat(2000)), text('b'.repeat(2000)), text('c', true)];
    const { results } = await notion.blocks.children.append({
      block_id: server.page,
      children: [{ paragraph: { rich_text } }],
    });
    const [block] = results;
    if (!block || !isFullBlock(block) || block.type !== 'paragraph') throw new Error('no paragraph');
    expect(block.paragraph.rich_text.map(({ plain_text }) => plain_text.length)).toEqual([4000, 1]);
  });

  test('an append answers with its own blocks, after a block with the followers too', async () => {
    const { server, notion } = await connected();
    const [a = '', b = ''] = server.person.addBlocks(server.page, [paragraph('a'), paragraph('b')]);
    const end = await notion.blocks.children.append({ block_id: server.page, children: [paragraph('c')] });
    expect(end.results).toHaveLength(1);
    const position = { type: 'after_block' as const, after_block: { id: a } };
    const after = await notion.blocks.children.append({
      block_id: server.page,
      children: [paragraph('x')],
      position,
    });
    expect(after.results.map(({ id }) => id).slice(1)).toEqual([b, end.results[0]?.id]);
    const start = { type: 'start' as const };
    const first = await notion.blocks.children.append({
      block_id: server.page,
      children: [paragraph('0')],
      position: start,
    });
    const all = await notion.blocks.children.list({ block_id: server.page });
    expect(all.results[0]?.id).toBe(first.results[0]?.id);
    expect(all.results).toHaveLength(5);
  });

  test('a synced block holds a section, and goes with all that it holds', async () => {
    const { server, notion } = await connected();
    const children = [{ synced_block: { synced_from: null, children: [paragraph('in')] } }];
    const { results } = await notion.blocks.children.append({ block_id: server.page, children });
    const id = results[0]?.id ?? '';
    expect((await notion.blocks.children.list({ block_id: id })).results).toHaveLength(1);
    await notion.blocks.delete({ block_id: id });
    expect((await notion.blocks.children.list({ block_id: server.page })).results).toEqual([]);
    expect(await notion.blocks.retrieve({ block_id: id })).toMatchObject({ in_trash: true });
  });

  test('listings come in pages', async () => {
    const { server, notion } = await connected();
    server.person.addBlocks(
      server.page,
      Array.from({ length: 130 }, (_, i) => paragraph(String(i))),
    );
    const first = await notion.blocks.children.list({ block_id: server.page });
    expect([first.results.length, first.has_more]).toEqual([100, true]);
    const rest = await notion.blocks.children.list({
      block_id: server.page,
      start_cursor: first.next_cursor ?? '',
    });
    expect([rest.results.length, rest.has_more, rest.next_cursor]).toEqual([30, false, null]);
  });
});

describe('refusals', () => {
  test.each([
    ['101 children', { children: Array.from({ length: 101 }, () => bullet('x')) }],
    [
      'more than 1000 blocks',
      {
        children: Array.from({ length: 11 }, () =>
          bullet(
            'x',
            Array.from({ length: 100 }, () => bullet('y')),
          ),
        ),
      },
    ],
    ['a third level below', { children: [bullet('1', [bullet('2', [bullet('3', [bullet('4')])])])] }],
    ['a code language out of the list', { children: [{ code: { rich_text: [], language: 'golang' } }] }],
    ['a language left out', { children: [{ code: { rich_text: [] } }] }],
    ['an unknown key', { children: [{ paragraph: { rich_text: [], bold: true } }] }],
    ['an unknown colour', { children: [{ paragraph: { rich_text: [], color: 'black' } }] }],
    ['an unknown block type', { children: [{ type: 'marquee', marquee: {} }] }],
    [
      'a heading that cannot toggle, with children',
      { children: [{ heading_1: { rich_text: [], children: [bullet('x')] } }] },
    ],
    ['a table without rows', { children: [{ table: { table_width: 2, children: [] } }] }],
    [
      'a row of another width',
      { children: [{ table: { table_width: 2, children: [{ table_row: { cells: [[]] } }] } }] },
    ],
    ['a row outside a table', { children: [{ table_row: { cells: [[]] } }] }],
    ['an expression of 1001 characters', { children: [{ equation: { expression: 'x'.repeat(1001) } }] }],
    ['an image without an absolute address', { children: [{ image: { external: { url: '/a.png' } } }] }],
    [
      'a position after a stranger',
      {
        children: [bullet('x')],
        position: { type: 'after_block', after_block: { id: '7855b161-f63e-4683-b7c7-8ca6e97ee266' } },
      },
    ],
  ])('%s', async (_, body) => {
    const { server, notion } = await connected();
    expect(await refusal(append(notion, server.page, body))).toMatchObject({
      status: 400,
      code: 'validation_error',
    });
    expect((await notion.blocks.children.list({ block_id: server.page })).results).toEqual([]);
  });

  test('a request of more than 500 KB', async () => {
    const { server, notion } = await connected();
    const rich_text = Array.from({ length: 10 }, () => ({ text: { content: 'x'.repeat(2000) } }));
    const children = Array.from({ length: 30 }, () => ({ paragraph: { rich_text } }));
    expect((await refusal(append(notion, server.page, { children }))).message).toContain('size');
  });

  test('the message tells path, what it should be and what it was', async () => {
    const { server, notion } = await connected();
    const children = [{ paragraph: { rich_text: [{ text: { content: 'x'.repeat(2001) } }] } }];
    const { message } = await refusal(append(notion, server.page, { children }));
    expect(message).toBe(
      'body failed validation: body.children[0].paragraph.rich_text[0].text.content.length should be ≤ `2000`, instead was `2001`.',
    );
  });

  test('half of a surrogate pair, wherever it stands', async () => {
    const { server, notion } = await connected();
    const { status, message } = await refusal(
      append(notion, server.page, { children: [paragraph('a\ud83d')] }),
    );
    expect([status, message]).toEqual([
      400,
      expect.stringContaining('rich_text[0].text.content should be well-formed'),
    ]);
  });

  test('a divider holds no children', async () => {
    const { server, notion } = await connected();
    const [divider = ''] = server.person.addBlocks(server.page, [{ divider: {} }]);
    expect((await refusal(append(notion, divider, { children: [bullet('x')] }))).status).toBe(400);
  });

  test('a trashed block or page is edited by nobody', async () => {
    const { server, notion } = await connected();
    const page = server.person.createPage(server.page, { title: 'a', children: [paragraph('x')] });
    const [block] = (await notion.blocks.children.list({ block_id: page })).results;
    await notion.pages.update({ page_id: page, in_trash: true });
    const [itself, within] = [
      /^Can't edit block that is archived/,
      /^Can't edit page on block with an archived ancestor/,
    ];
    const requests: [Promise<unknown>, RegExp][] = [
      [append(notion, page, { children: [bullet('y')] }), itself],
      [notion.blocks.update({ block_id: block?.id ?? '', ...paragraph('z') }), within],
      [notion.blocks.delete({ block_id: block?.id ?? '' }), within],
      [notion.pages.update({ page_id: page, icon: { emoji: '🚀' } }), itself],
    ];
    for (const [request, said] of requests)
      expect(await refusal(request)).toMatchObject({
        code: 'validation_error',
        message: expect.stringMatching(said),
      });
    await notion.pages.update({ page_id: page, in_trash: false });
    await append(notion, page, { children: [bullet('y')] });
  });
});
