import { expect } from '@jest/globals';
import type { NotionServer } from '../../../notion-server/start.ts';
import { connect, type Notion } from '../../../src/notion/api/connection.ts';
import { newPatience } from '../../../src/notion/api/patience.ts';
import { type ExistingBlock, readBlocks } from '../../../src/notion/page/existing.ts';
import { ownSections, type SectionPage } from '../../../src/notion/page/section.ts';

export function connectTo({ token, url }: NotionServer): Notion {
  return connect(
    { token, apiUrl: url },
    newPatience(() => {}),
  );
}

/** A new page without a section. */
export function rowPage(server: NotionServer): SectionPage {
  return {
    id: server.person.createPage(server.page, { title: 'Row' }),
    bot: server.bot,
    makers: [],
    section: undefined,
    isUnfinished: false,
    origin: undefined,
  };
}

/** The blocks of the page's only section, if it has one. */
export async function blocksInSection(notion: Notion, page: SectionPage): Promise<ExistingBlock[]> {
  const { sections, makers } = await ownSections(notion, page);
  expect(sections.length).toBeLessThanOrEqual(1);
  const [section] = sections;
  return section ? readBlocks(notion, section.id, makers) : [];
}
