const ID = /(?<![0-9a-f])[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?![0-9a-f])/gi;
const ADDRESS = /(?:(?<![a-z])[a-z]+:\/\/|(?<![\w.-])(?:[\w-]+\.)*notion\.(?:so|com|site)\/)\S+/gi;

/** What a text names that was copied out of Notion, by IDs as lower-case UUIDs with dashes. */
interface Named {
  /** What was open: a page, a database or a data source. */
  main: string | undefined;
  /** The page that lay open beside it: `?p=`. */
  beside: string | undefined;
  /** The tab of a database: `?v=`, or `view://`. */
  view: string | undefined;
}

/**
 * The ID of what a text names: an address in Notion of any form (`https://`, `notion://`, `collection://`, without a
 * scheme, in quotes, in angle brackets or as a Markdown link), or an ID of either form, also with the words before it
 * or the query after it that stand in an address.
 * Unlike the SDK's `extractNotionId`, the path always comes before the query, and `?v=` alone is nothing: it is a view's.
 */
export function notionId(text: string): string | undefined {
  const { main, beside } = named(text);
  return main ?? beside;
}

/** The same for the ID of a page: where one was open beside a table, the address names the table first. */
export function notionPageId(text: string): string | undefined {
  const { main, beside } = named(text);
  return beside ?? main;
}

/** The protocol and the host of an address in Notion, which its API leaves out of links to its own pages. */
const IN_NOTION = /^(?:https?:\/\/(?:[\w-]+\.)*notion\.(?:so|com|site))?\//i;

/** The page in Notion that a link leads to, and the place in it, whatever form the link has; nothing for a link to elsewhere. */
export function pageNamedIn(link: string): string | undefined {
  const page = IN_NOTION.test(link) ? notionPageId(link) : undefined;
  return page && `${page}${/[?#].*$/s.exec(link)?.[0] ?? ''}`;
}

/** Whether a text names the view of a database, and not the database. */
export function isViewAlone(text: string): boolean {
  const { main, beside, view } = named(text);
  return main === undefined && beside === undefined && view !== undefined;
}

function named(text: string): Named {
  const address = text.match(ADDRESS)?.at(-1);
  const [path = '', query = ''] = (address ?? text).split(/[?#](.*)/s);
  const main = uuid(address === undefined ? idAtEnd(path) : path.match(ID)?.at(-1));
  const beside = parameter(query, '(?:p|page_id|database_id)');
  if (/^view:/i.test(path)) return { main: undefined, beside, view: main };
  return { main, beside, view: parameter(query, 'v') };
}

/** In a text that is no address an ID counts where nothing but quotes, brackets and the like follows it. */
function idAtEnd(text: string): string | undefined {
  return text.replace(/[^\p{L}\p{N}]+$/u, '').match(new RegExp(`${ID.source}$`, 'i'))?.[0];
}

function parameter(query: string, name: string): string | undefined {
  return uuid(new RegExp(`(?<![^&])${name}=(${ID.source})`, 'i').exec(query)?.[1]);
}

function uuid(id: string | undefined): string | undefined {
  return id
    ?.toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
