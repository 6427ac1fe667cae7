import type { Client } from '@notionhq/client';
import type { Told } from '../story/tell.ts';
import { frame, type Page } from './frame.ts';
import { entryPage, home, viewPage } from './pages.ts';
import { readDatabase } from './read.ts';
import { summariesPage } from './summaries-page.ts';
import { tryPage } from './try-page.ts';
import { pathOf } from './value.ts';

type Content = string | Uint8Array;
type Makers = ReadonlyMap<string, () => Page | Promise<Page>>;

/** Pages that show what Notion holds at the moment, and their files; all lie in one folder, so that links are short. */
export interface Site {
  /** All that there is, by its path; the database is read once. */
  readAll(): Promise<Map<string, Content>>;
  /** Nothing where there is none; the database is read for pages only. */
  read(path: string): Promise<Content | undefined>;
}

/** The paths of pages; what is no such path needs no look at the database. */
const PAGE = /^(index|try|summaries|[\da-f]{32})\.html$/;

/** @param files those of the site that are no pages, by their paths */
export function openSite(client: Client, told: Told, files: ReadonlyMap<string, Uint8Array>): Site {
  return {
    readAll: async () => {
      const all = new Map<string, Content>(files);
      for (const [path, make] of await makersOf(client, told)) all.set(path, frame(await make()));
      return all;
    },
    read: async (path) => {
      if (!PAGE.test(path)) return files.get(path);
      const page = await (await makersOf(client, told)).get(path)?.();
      return page && frame(page);
    },
  };
}

/** What makes each page of the database as it is now. */
async function makersOf(client: Client, { database, summaries }: Told): Promise<Makers> {
  const read = await readDatabase(client, database.id, database.dataSource);
  const [first] = read.views;
  const views = read.views.map((view) => [pathOf(view.id), () => viewPage(client, read, view)] as const);
  const rows = [...read.rows.values()].map(
    (row) => [pathOf(row.id), () => entryPage(client, read, row)] as const,
  );
  return new Map<string, () => Page | Promise<Page>>([
    ...(first ? [['index.html', () => viewPage(client, read, first)] as const] : []),
    ...views,
    ...rows,
    ['try.html', () => tryPage(home(read))],
    ['summaries.html', () => summariesPage(home(read), summaries, read)],
  ]);
}
