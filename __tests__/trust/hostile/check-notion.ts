import { Client, iteratePaginatedAPI } from '@notionhq/client';
import type { World } from '../../support/world.ts';

/** All rows of the world's database, with all that stands in them, as JSON. */
async function everythingIn({ notion, dataSource }: World): Promise<string[]> {
  const client = new Client({ auth: notion.token, baseUrl: notion.url, notionVersion: '2026-03-11' });
  const found: string[] = [];
  const collect = async (block_id: string): Promise<void> => {
    for await (const block of iteratePaginatedAPI(client.blocks.children.list, { block_id })) {
      found.push(JSON.stringify(block));
      if ('has_children' in block && block.has_children) await collect(block.id);
    }
  };
  for await (const row of iteratePaginatedAPI(client.dataSources.query, { data_source_id: dataSource })) {
    found.push(JSON.stringify(row));
    await collect(row.id);
  }
  return found;
}

/** Notion answers a link to one of its pages as a path alone. */
const LINK = /^(?:(?:https?:\/\/|mailto:)[!-~]*|\/[\da-f]{32})$/;

/**
 * What is wrong with what stands in Notion: links other than to the web and to addresses of mail, or with anything unseen in
 * them, and mentions.
 * @returns nothing where nothing is
 */
export async function wrongRows(world: World): Promise<string | undefined> {
  for (const one of await everythingIn(world)) {
    for (const [, link = ''] of one.matchAll(/"(?:href|url)":"((?:[^"\\]|\\.)*)"/g))
      if (!LINK.test(link)) return `the link ${link} in ${one}`;
    if (one.includes('"type":"mention"')) return `a mention in ${one}`;
  }
  return undefined;
}
