import type { Notion } from './connection.ts';

const known = new WeakMap<Notion, Promise<string>>();

/** The integration's own user ID; asked for once. Needs no capability. */
export function botId(notion: Notion): Promise<string> {
  const asked =
    known.get(notion) ?? notion.send('Read content', (client) => client.users.me({})).then(({ id }) => id);
  known.set(notion, asked);
  return asked;
}
