const ID = /(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])/gi;

/**
 * The ID in a Notion address, or in an ID of either form, as a lower-case UUID with dashes.
 * Unlike the SDK's `extractNotionId`, the path always comes before the query: where a row was open beside the
 * table, `?p=` names that row and `?v=` the view.
 */
export function notionId(text: string): string | undefined {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address === undefined) return uuid(text.match(ID)?.find((id) => id.length === text.length));
  return uuid(address.pathname.match(ID)?.at(-1)) ?? uuid(address.search.match(ID)?.[0]);
}

function uuid(id: string | undefined): string | undefined {
  return id
    ?.toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
