import type { CreateDatabaseParameters, DatabaseObjectResponse } from '@notionhq/client';

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

export type Description = DatabaseObjectResponse['description'];
type NewDescription = NonNullable<CreateDatabaseParameters['description']>;

/** Whether the description is of a database that setup has made, or has added views to. */
export function isOwn(description: Description): boolean {
  const text = description.map(({ plain_text }) => plain_text).join('');
  return SENTENCE.test(text) || markedViews(description) !== undefined;
}

/** The views that setup has made; nothing where no link remembers any. */
export function markedViews(description: Description): ReadonlySet<string> | undefined {
  const marks = description.flatMap(({ href }) => FRAGMENT.exec(href ?? '')?.[1] ?? []);
  return marks.length === 0 ? undefined : new Set(marks.flatMap((views) => views.split('-').slice(1)));
}

/**
 * What a description ends with, or begins with where it is empty.
 * @param address what the link leads to
 */
export function markedSentence(
  description: Description,
  address: string,
  views: Iterable<string>,
): NewDescription {
  const before =
    description.length === 0 ? 'Releases and pull requests, kept current by ' : ' Kept current by ';
  const link = { url: `${address.replace(/#.*$/, '')}${fragmentOf(views)}` };
  return [
    { text: { content: before } },
    { text: { content: 'Notion Changelog', link } },
    { text: { content: '.' } },
  ];
}

/** The description with the views in its link; what else it holds is as it was answered, and may be sent so. */
export function remarked(description: Description, views: Iterable<string>) {
  const fragment = fragmentOf(views);
  return description.map((item) =>
    FRAGMENT.test(item.href ?? '') ? relinked(item, (item.href ?? '').replace(FRAGMENT, fragment)) : item,
  );
}

function relinked({ plain_text: content, annotations }: Description[number], url: string) {
  return { text: { content, link: { url } }, annotations };
}

function fragmentOf(views: Iterable<string>): string {
  return ['#notion-changelog-database', ...views].join('-');
}
