import { extensionOf } from './media-type.ts';

const LAST_PART =
  /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.(?<extension>[0-9a-z]{1,10}))?$/;

/**
 * `<uuid>.<extension>` of an attachment's address, in nothing but the characters 0-9, a-z, `.` and `-`. The extension is
 * that of the type where the address has none or another's.
 */
export function fileName(address: URL, type: string): string {
  const uuid = LAST_PART.exec(address.pathname.toLowerCase())?.[1] ?? 'attachment';
  const extension = extensionOf(type, extensionIn(address));
  return extension === '' ? uuid : `${uuid}.${extension}`;
}

/** The extension of an attachment's address in lower case; empty where it has none. */
export function extensionIn(address: URL): string {
  return LAST_PART.exec(address.pathname.toLowerCase())?.groups?.extension ?? '';
}
