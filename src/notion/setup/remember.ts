import type { UpdateDatabaseResponse } from '@notionhq/client';
import { type Notion, SINCE_THE_START } from '../connection.ts';
import { readDatabase } from '../database.ts';
import { isRefusal } from '../failure.ts';
import { sendFresh } from '../send-fresh.ts';
import { type Description, isOwn, markedSentence, markedViews, remarked } from './marker.ts';
import type { Place } from './place.ts';

/**
 * Remembers in the database's description which views setup has made, by one request where they have changed. A database
 * of the team's own gets the sentence with the first view that is made in it; where people have kept the sentence and taken
 * the link out of it, it stays so.
 * @param home what a new link leads to
 */
export async function rememberViews(
  notion: Notion,
  { database: { id, description } }: Place,
  { keys, added }: { keys: ReadonlySet<string>; added: readonly string[] },
  home: string,
  warn: (message: string) => void,
): Promise<void> {
  const before = markedViews(description);
  if (before ? before.size === keys.size : added.length === 0 || isOwn(description)) return;
  const withMark = (latest: Description) => {
    const marked = markedViews(latest);
    if (marked) return remarked(latest, new Set([...marked, ...keys]));
    return isOwn(latest) ? latest : [...latest, ...markedSentence(latest, home, keys)];
  };
  const known = {
    held: description,
    read: async () => (await readDatabase(notion, id)).description,
    since: SINCE_THE_START,
  };
  try {
    // Sent by hand: the SDK's types take fewer kinds of mentions than Notion answers, which takes back what it answered.
    await sendFresh(notion, 'Update content', known, (client, latest) =>
      client.request<UpdateDatabaseResponse>({
        path: `databases/${id}`,
        method: 'patch',
        body: { description: withMark(latest) },
      }),
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `Notion refused to change the database’s description, where setup remembers which views it has made; deleted ones come back when it runs again. ${error.message}`,
    );
  }
}
