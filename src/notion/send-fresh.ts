import type { Client } from '@notionhq/client';
import type { Notion } from './connection.ts';
import type { Capability } from './failure.ts';

/** What is in Notion and a request replaces. */
interface Replaced<Held> {
  held: Held;
  read: () => Promise<Held>;
  /** `Notion.waits` when it was read; now unless given. */
  since?: number | undefined;
}

/**
 * Sends a request that replaces a whole list or text, and is made from what is there. That is read anew before each
 * repetition, and before the first attempt where the run has waited since: whatever others have added meanwhile stays.
 */
export async function sendFresh<Held, Result>(
  notion: Notion,
  needs: Capability,
  { held, read, since }: Replaced<Held>,
  request: (client: Client, held: Held) => Promise<Result>,
): Promise<Result> {
  let latest = held;
  const fresh = notion.checking(async () => {
    latest = await read();
  }, since);
  return fresh.send(needs, (client) => request(client, latest));
}
