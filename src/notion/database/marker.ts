import type {
  Client,
  CreateDatabaseParameters,
  DatabaseObjectResponse,
  UpdateDatabaseResponse,
} from '@notionhq/client';
import { HOME } from '../../project.ts';
import { type Notion, SINCE_THE_START, sendFresh } from '../api/connection.ts';
import { isRefusal } from '../api/failure.ts';
import { readDatabase } from './database.ts';

/**
 * Setup knows a database for its own by a sentence in the description that says so, or by the link in it: one of them is
 * enough, so that people may change the words, and so that nothing depends on Notion keeping links there. Where they delete
 * both, the database is known no more.
 */
const SENTENCE = /kept current by notion changelog/i;

/**
 * The fragment of that link remembers which views setup has made. Such a view is the people's from then on: they may rename
 * or delete it, and it does not come back. One that is not yet there is made by the next run, so that it completes what a
 * run has left that died, or was refused something.
 */
const FRAGMENT = /#notion-changelog-database((?:-[a-z]+)*)$/;

/** Stands there in place of views where the properties allow none, so that not every run tries to make them. */
export const NO_VIEW = 'none';

type Description = DatabaseObjectResponse['description'];
type NewDescription = NonNullable<CreateDatabaseParameters['description']>;

/** Whether the description is of a database that setup has made, or has added views to. */
export function isOwn(description: Description): boolean {
  const text = description.map(({ plain_text }) => plain_text).join('');
  return SENTENCE.test(text) || markedViews(description) !== undefined;
}

/** The views that setup has made; nothing where no link remembers any. */
export function markedViews(description: Description): ReadonlySet<string> | undefined {
  const marks = marksIn(description);
  return marks && new Set([...marks].filter((mark) => mark !== NO_VIEW));
}

/** Whether setup has made the database, and no run has come as far as to remember what became of the views. */
export function isUnfinished(description: Description): boolean {
  return marksIn(description)?.size === 0;
}

/** What the link remembers; nothing where there is none. */
function marksIn(description: Description): ReadonlySet<string> | undefined {
  const marks = description.flatMap(({ href }) => FRAGMENT.exec(href ?? '')?.[1] ?? []);
  return marks.length === 0 ? undefined : new Set(marks.flatMap((views) => views.split('-').slice(1)));
}

/** What a description ends with, or begins with where it is empty. Its link leads to the project: many repositories share a database. */
export function markedSentence(description: Description, views: Iterable<string>): NewDescription {
  const before =
    description.length === 0 ? 'Releases and pull requests, kept current by ' : ' Kept current by ';
  const link = { url: `${HOME}${fragmentOf(views)}` };
  return [
    { text: { content: before } },
    { text: { content: 'Notion Changelog', link } },
    { text: { content: '.' } },
  ];
}

/** The description with the views in its link; what else it holds is as it was answered, and may be sent so. */
function remarked(description: Description, views: Iterable<string>) {
  const fragment = fragmentOf(views);
  return description.map((item) => {
    const { plain_text: content, annotations, href } = item;
    if (!href || !FRAGMENT.test(href)) return item;
    return { text: { content, link: { url: href.replace(FRAGMENT, fragment) } }, annotations };
  });
}

function fragmentOf(views: Iterable<string>): string {
  return ['#notion-changelog-database', ...views].join('-');
}

/**
 * Remembers in the database's description which views setup has made, by one request where they have changed. A database
 * of the team's own gets the sentence with the first view that is made in it; where people have kept the sentence and taken
 * the link out of it, it stays so.
 */
export async function rememberViews(
  notion: Notion,
  { id, description }: DatabaseObjectResponse,
  { keys, added }: { keys: ReadonlySet<string>; added: readonly string[] },
  warn: (message: string) => void,
): Promise<void> {
  const before = marksIn(description);
  const isRemembered = before && [...keys].every((key) => before.has(key));
  if (before ? isRemembered : added.length === 0 || isOwn(description)) return;
  const withMark = (latest: Description) => {
    const marks = marksIn(latest);
    if (marks) return remarked(latest, new Set([...marks, ...keys]));
    return isOwn(latest) ? latest : [...latest, ...markedSentence(latest, keys)];
  };
  const read = async () => (await readDatabase(notion, id)).description;
  // Sent by hand: the SDK's types take fewer kinds of mentions than Notion answers, which takes back what it answered.
  const request = (client: Client, latest: Description) =>
    client.request<UpdateDatabaseResponse>({
      path: `databases/${id}`,
      method: 'patch',
      body: { description: withMark(latest) },
    });
  try {
    await sendFresh(notion, 'Update content', description, read, request, SINCE_THE_START);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(
      `Notion refused to change the database’s description, where setup remembers which views it has made; deleted ones come back when it runs again. ${error.message}`,
    );
  }
}
