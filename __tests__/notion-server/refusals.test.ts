import { describe, expect, test } from '@jest/globals';
import { connected, paragraph, refusal } from './connected.ts';

const image = (url: string) => ({ image: { external: { url } } });
const ADDRESS = 'https://example.com/preview';

describe('a picture that is refused by its address', () => {
  test.each([
    [undefined, 'Content creation Failed. Fix the following: \nInvalid image url.'],
    ['address' as const, `Content creation Failed. Fix the following: \nInvalid image url: ${ADDRESS}.`],
    [
      'block' as const,
      `body failed validation: body.children[1].quote.children[0].image.external.url should be a valid URL, instead was \`"${ADDRESS}"\`.`,
    ],
  ])('is named by its %s', async (naming, message) => {
    const { server, notion } = await connected();
    server.refuse({ address: 'preview', ...(naming && { naming }) });
    const quote = { quote: { rich_text: [], children: [image(ADDRESS)] } };
    const append = (child: object) =>
      notion.request({
        path: `blocks/${server.page}/children`,
        method: 'patch',
        body: { children: [paragraph('a'), child] },
      });
    expect(await refusal(append(quote))).toMatchObject({ status: 400, code: 'validation_error', message });
    await append(image('https://example.com/other'));
    server.refuse();
    await append(quote);
  });
});

test('a text is refused in new blocks and in changed ones, by its words and by its links', async () => {
  const { server, notion } = await connected();
  const [block_id = ''] = server.person.addBlocks(server.page, [paragraph('a')]);
  server.refuse({ text: 'bad' });
  const link = { rich_text: [{ text: { content: 'fine', link: { url: 'https://bad.example' } } }] };
  const append = notion.blocks.children.append({
    block_id: server.page,
    children: [paragraph('a bad word')],
  });
  expect((await refusal(append)).message).toMatch(/^Content creation Failed\. .*\nInvalid URL for link\.$/);
  expect((await refusal(notion.blocks.update({ block_id, paragraph: link }))).status).toBe(400);
  await notion.blocks.update({ block_id, ...paragraph('good') });
});

describe('a file that Notion fetches from an address', () => {
  const external_url = 'https://example.com/shot.png';
  const create = { mode: 'external_url' as const, filename: 'a.png', external_url };

  test('is pending until it was asked for so often, and then an image may show it', async () => {
    const { server, notion } = await connected();
    server.setImports({ asks: 2 });
    const upload = await notion.fileUploads.create(create);
    expect(upload).toMatchObject({ status: 'pending', content_type: 'image/png' });
    const file = { file_upload_id: upload.id };
    const show = () =>
      notion.blocks.children.append({
        block_id: server.page,
        children: [{ image: { type: 'file_upload', file_upload: { id: upload.id } } }],
      });
    expect(await notion.fileUploads.retrieve(file)).toMatchObject({ status: 'pending' });
    expect((await refusal(show())).status).toBe(400);
    expect(await notion.fileUploads.retrieve(file)).toMatchObject({
      status: 'uploaded',
      file_import_result: { type: 'success' },
    });
    expect((await show()).results[0]).toMatchObject({ image: { type: 'file' } });
  });

  test('may fail, and then no image may show it', async () => {
    const { server, notion } = await connected();
    server.setImports({ failure: 'Timed out.' });
    const { id } = await notion.fileUploads.create(create);
    expect(await notion.fileUploads.retrieve({ file_upload_id: id })).toMatchObject({
      status: 'failed',
      file_import_result: { type: 'error', error: { message: 'Timed out.' } },
    });
    const children = [{ image: { type: 'file_upload' as const, file_upload: { id } } }];
    expect((await refusal(notion.blocks.children.append({ block_id: server.page, children }))).status).toBe(
      400,
    );
  });

  test.each([
    ['without TLS', { ...create, external_url: 'http://example.com/shot.png' }],
    ['without an address', { mode: create.mode, filename: create.filename }],
    ['without an extension or a type', { ...create, filename: 'a' }],
    ['of another type than the address gives', { ...create, filename: 'a.gif' }],
    ['that is not public', { ...create, external_url: 'https://example.com/private.png' }],
  ])('is refused at once %s', async (_, body) => {
    const { server, notion } = await connected();
    server.setImports({ typeAt: (address) => (address.includes('private') ? undefined : 'image/png') });
    expect((await refusal(notion.fileUploads.create(body))).status).toBe(400);
  });
});
