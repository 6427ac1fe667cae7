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
export function mediaType(header: string | null, extension: string): string {
  const [told = ''] = (header ?? '').split(';');
  const type = told.trim().toLowerCase();
  return UNTOLD.includes(type) ? (TYPES.get(extension) ?? '') : type;
}

/** The extension of a file of the type: its own unless that is of another type. Empty where there is none to give. */
export function extensionOf(type: string, own: string): string {
  if (TYPES.get(own) === type) return own;
  const usual = [...TYPES].find(([, known]) => known === type)?.[0];
  return usual ?? own;
}
