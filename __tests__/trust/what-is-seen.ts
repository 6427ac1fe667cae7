import { isRecord } from '../../src/record.ts';
import type { World } from '../support/world.ts';
import type { Staged } from './fault-scenes.ts';

/** All that people see of what a run has written, and how many rows were made for it, so that it is the same text in another world. */
export async function seenIn(world: World, staged: Staged): Promise<string> {
  const sources = staged.dataSources ? await staged.dataSources() : [world.dataSource];
  const names = new Map<string, string>();
  const seen: unknown[] = [];
  for (const source of sources) seen.push(await seenSource(world, source, names));
  seen.push(await staged.see?.());
  let text = JSON.stringify(seen, inOrder, 1);
  for (const [id, name] of names) text = text.replaceAll(id, name).replaceAll(id.replaceAll('-', ''), name);
  return text
    .replaceAll(world.github.serverUrl, 'GITHUB')
    .replaceAll(world.notion.url, 'NOTION')
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/g, 'ID');
}

/** @param names is given what to call rows in place of their IDs */
async function seenSource(world: World, source: string, names: Map<string, string>): Promise<unknown> {
  const rows: string[] = [];
  for (const { id, page, ...shown } of await world.rows(source)) {
    names.set(id, String(shown['GitHub ID'] || shown.Name || shown.Task));
    rows.push(JSON.stringify([shown, page.icon, await world.body(id)], inOrder));
  }
  const { properties } = world.notion.person.read(source);
  const made = world.notion.person.rowsOf(source).length; // those in the trash too: each has used up a block for good
  return [properties, rows.toSorted(), made];
}

/** The order of keys tells nothing, and IDs are others in each world. */
function inOrder(key: string, value: unknown): unknown {
  if (/(?:^|_)id$/.test(key)) return undefined;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the latest run has changed in Notion, be it that it got no answer. */
export function savedWrites({ notion }: World): string[] {
  const saved = notion.requests.filter(
    ({ method, path, status }) => status === 200 && method !== 'GET' && !path.endsWith('/query'),
  );
  return saved.map(({ method, path }) => `${method} ${path}`);
}

/** The first lines in which one text differs from the other. */
export function differing(wanted: string, seen: string): string {
  const [before, after] = [wanted, seen].map((text) => text.replaceAll('\\n', '\n').split('\n'));
  const lines = (after ?? []).filter((line) => !before?.includes(line)).slice(0, 6);
  const lacking = (before ?? []).filter((line) => !after?.includes(line)).slice(0, 6);
  return [...lacking.map((line) => `- ${line}`), ...lines.map((line) => `+ ${line}`)].join('\n');
}
