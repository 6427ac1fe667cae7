/** What tells a file apart, in its address on GitHub as in the one that Notion gives it: the UUID in its name. */
export function fileId(address: string): string {
  const name = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(name)?.[0].toLowerCase() ?? name;
}
