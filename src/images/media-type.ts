/** What GitHub lets people attach as an image or a video, by the extension of its file. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
  ['mp4', 'video/mp4'],
  ['mov', 'video/quicktime'],
  ['webm', 'video/webm'],
]);

/** What stores of files answer where they were not told. */
const UNTOLD: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream'];

/** The media type of a file, by the header `content-type`, else by its extension; empty where neither tells. */
export function mediaType(header: string | undefined, extension: string): string {
  const [told = ''] = (header ?? '').split(';');
  const type = told.trim().toLowerCase();
  return UNTOLD.includes(type) ? (TYPES.get(extension) ?? '') : type;
}

const LAST_PART =
  /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.(?<extension>[0-9a-z]{1,10}))?$/;

/**
 * `<uuid>.<extension>` of an attachment's address, in nothing but the characters 0-9, a-z, `.` and `-`. The extension is
 * that of the type where the address has none or another's.
 */
export function fileName(address: URL, type: string): string {
  const uuid = LAST_PART.exec(address.pathname.toLowerCase())?.[1] ?? 'attachment';
  const own = extensionIn(address);
  const [usual] = [...TYPES].find(([, known]) => known === type) ?? [own];
  const extension = TYPES.get(own) === type ? own : usual;
  return extension === '' ? uuid : `${uuid}.${extension}`;
}

/** The extension of an attachment's address in lower case; empty where it has none. */
export function extensionIn(address: URL): string {
  return LAST_PART.exec(address.pathname.toLowerCase())?.groups?.extension ?? '';
}
