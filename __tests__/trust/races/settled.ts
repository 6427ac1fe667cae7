import { isFullPage, type PageObjectResponse } from '@notionhq/client';
import { byAge } from '../../../src/notion/row/find-rows.ts';
import { clientOf } from '../../support/set-up.ts';
import type { Changing } from './entries.ts';
import { count, type Scene, start } from './scene.ts';

/** Where a changelog is, and the inputs that name it. */
export interface Where {
  dataSource: string;
  inputs: Record<string, string>;
}

/** A nightly run. @returns the requests by which it wrote */
export async function nightly(scene: Scene, { inputs }: Where): Promise<string[]> {
  const { requests } = scene.world.notion;
  const before = requests.length;
  await start(scene, 0, ['schedule', {}], inputs);
  return requests
    .slice(before)
    .flatMap(({ method, path, body }) =>
      method === 'GET' || path.endsWith('/query') ? [] : [`${method} ${path} ${JSON.stringify(body)}`],
    );
}

/** That one more nightly run has nothing to write. */
export async function expectNothingToWrite(scene: Scene, where: Where): Promise<void> {
  const writes = await nightly(scene, where);
  if (writes.length > 0) throw new Error(`A nightly run found something to write: ${writes.join('\n')}`);
}

/** That each entry has one row, which is current, and that a nightly run has nothing to write. */
export async function expectSettled(scene: Scene, entries: readonly Changing[], where: Where): Promise<void> {
  const rows = await rowsIn(scene, where.dataSource);
  for (const entry of entries) {
    const [own, ...others] = rows.filter((row) => keyOf(row) === entry.key);
    if (own === undefined || others.length > 0)
      throw new Error(`${entry.key} has rows beside ${own?.id}: ${others.map(({ id }) => id).join()}`);
    await expectCurrent(scene, own, entry);
  }
  if (rows.length !== entries.length)
    throw new Error(`There are ${rows.length} rows of ${entries.length} entries`);
  count(scene.counts, 'rows', rows.length);
  await expectNothingToWrite(scene, where);
}

export async function expectCurrent(
  { world }: Scene,
  row: PageObjectResponse,
  entry: Changing,
): Promise<void> {
  const title = textOf(row, 'title');
  if (title !== entry.title)
    throw new Error(`The row of ${entry.key}, ${row.id}, is called ${title}, not ${entry.title}`);
  const shown = (await world.body(row.id)).filter((line) => / of (pull|release)\/\d+$/.test(line));
  if (entry.version > 0 && shown.join() !== `  ${entry.text}`)
    throw new Error(`The row of ${entry.key}, ${row.id}, shows ${JSON.stringify(shown)}, not ${entry.text}`);
}

/** All rows that are not in the trash, oldest first. */
export async function rowsIn({ world }: Scene, dataSource: string): Promise<PageObjectResponse[]> {
  const client = clientOf(world);
  const pages = world.notion.person.rows(dataSource).map((id) => client.pages.retrieve({ page_id: id }));
  return (await Promise.all(pages)).filter(isFullPage).toSorted(byAge);
}

export const keyOf = (row: PageObjectResponse) => textOf(row, 'rich_text', 'GitHub ID');

/** The text of the property of a type, or of the one with a name. */
function textOf({ properties }: PageObjectResponse, type: 'title' | 'rich_text', name?: string): string {
  const found = Object.entries(properties).find(
    ([called, property]) => property.type === type && (name === undefined || called === name),
  )?.[1];
  const runs = found?.type === 'title' ? found.title : found?.type === 'rich_text' ? found.rich_text : [];
  return runs.map(({ plain_text }) => plain_text).join('');
}
