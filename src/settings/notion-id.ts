const ID = /(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])/gi;

/**
 * The ID in a Notion address, or in an ID of either form, as a lower-case UUID with dashes. The address may lack its
 * `https://`, or stand in quotes or angle brackets.
 * Unlike the SDK's `extractNotionId`, the path always comes before the query: where a row was open beside the
 * table, `?p=` names that row and `?v=` the view.
 */
export function notionId(text: string): string | undefined {
  const bare = bareText(text);
  const address = addressOf(bare);
  if (address === undefined) return uuid(bare.match(ID)?.find((id) => id.length === bare.length));
  return uuid(address.pathname.match(ID)?.at(-1)) ?? uuid(address.search.match(ID)?.[0]);
}

/** The same for the ID of a page: where one was open beside a table, `?p=` names it, and the path the table. */
export function notionPageId(text: string): string | undefined {
  const opened = addressOf(bareText(text))?.searchParams.get('p');
  return uuid(opened?.match(ID)?.[0]) ?? notionId(text);
}

function bareText(text: string): string {
  return text.replace(/^[\s"'<‹“]+|[\s"'>›”]+$/g, '');
}

function addressOf(text: string): URL | undefined {
  const whole = /^[\w.-]*notion\.(?:so|com|site)\//i.test(text) ? `https://${text}` : text;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

function uuid(id: string | undefined): string | undefined {
  return id
    ?.toLowerCase()
    .replaceAll('-', '')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
