import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { connected, refusal } from './connected.ts';

test('the schemas are those of the installed SDK', () => {
  execFileSync(process.execPath, ['scripts/generate-request-schemas.ts', '--check'], { stdio: 'pipe' });
});

describe("what the SDK's types refuse is refused", () => {
  test.each([
    ['an unknown key of a page', 'post', 'pages', { properties: {}, colour: 'red' }],
    ['a value without its type', 'post', 'pages', { properties: { Name: 'a' } }],
    ['a title that is no rich text', 'post', 'databases', { title: 'Changelog' }],
    [
      'an unknown property type',
      'post',
      'databases',
      { initial_data_source: { properties: { A: { colour: {} } } } },
    ],
    ['a search of databases', 'post', 'search', { filter: { property: 'object', value: 'database' } }],
  ] as const)('%s', async (_, method, path, body) => {
    const { server, notion } = await connected();
    const parent = path === 'search' ? {} : { parent: { type: 'page_id', page_id: server.page } };
    const error = await refusal(notion.request({ method, path, body: { ...parent, ...body } }));
    expect(error).toMatchObject({ status: 400, code: 'validation_error' });
    expect(error.message).toMatch(/^body failed validation: body\./);
  });

  test('echoes of answers are accepted, as Notion does', async () => {
    const { server, notion } = await connected();
    const rich_text = [
      {
        type: 'text',
        plain_text: 'a',
        href: null,
        text: { content: 'a', link: { type: 'url', url: 'https://example.com' } },
      },
    ];
    await notion.request({
      method: 'patch',
      path: `blocks/${server.page}/children`,
      body: { children: [{ object: 'block', type: 'paragraph', paragraph: { rich_text } }] },
    });
    expect((await notion.blocks.children.list({ block_id: server.page })).results[0]).toMatchObject({
      paragraph: {
        rich_text: [{ text: { link: { url: 'https://example.com' } }, href: 'https://example.com' }],
      },
    });
  });
});
