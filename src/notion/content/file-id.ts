import { createHash } from 'node:crypto';

/** What tells a file apart, in its address on GitHub as in the one that Notion gives it: the UUID in its name. */
export function fileId(address: string): string {
  const name = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(name)?.[0].toLowerCase() ?? name;
}

/** What tells a file apart that Notion has fetched from an address, and is named by: a digest in the form of a UUID. */
export function fetchedFileId(address: string): string {
  const digest = createHash('sha256').update(address).digest('hex').slice(0, 32);
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
