import { expect, test } from '@jest/globals';
import { Client } from '@notionhq/client';
import { NotionToMarkdown } from 'notion-to-md';
import { example } from '../github-server/examples.ts';
import { blocksOf } from '../html/rendered.ts';
import { inWorld } from '../support/in-world.ts';

const NOTES = `## What’s new

A **bold**, _italic_ and ~~struck~~ word, \`code\`, and a [link](https://example.com/docs).

- One
  - Two
    - Three
- Another

1. First
2. Second

- [x] Done
- [ ] Open

> Quoted

\`\`\`typescript
const answer = 42;
  // indented
\`\`\`

| Name | Value |
| ---- | ----- |
| a    | **1** |
| b    | 2     |

---

![Screenshot](https://example.com/shot.png)
`;

test('text, links, lists, code, tables and tasks are read back by another tool as they were written', () =>
  inWorld(async (world) => {
    const payload = example('release', 'published');
    world.github.setRelease({ ...payload.release, body: NOTES });
    const run = await world.run('release', payload);
    const reader = world.notion.addIntegration('Exporter');
    world.notion.person.share(world.notion.page, 'Exporter');
    const notionClient = new Client({ auth: reader.token, baseUrl: world.notion.url });
    const exporter = new NotionToMarkdown({ notionClient });
    const blocks = await exporter.pageToMarkdown(run.outputs['page-id'] ?? '');
    const { parent = '' } = exporter.toMarkdownString(blocks);
    expect(parent).toContain('- [x] Done');
    expect(blocksOf(parent)).toEqual(blocksOf(NOTES));
  }));
