import { wait } from '../../wait.ts';
import type { Notion } from '../connection.ts';
import { isBadRequest } from '../failure.ts';

/** How many more requests may be made to mend what Notion refuses of a text. */
export interface Allowance {
  requests: number;
}

/** A picture or video at an address that anybody can read. */
interface PublicFile {
  url: string;
  type: 'image' | 'video';
  /** What it is to be named by, without an extension. */
  name: string;
}

/** Milliseconds before each look whether a file is there; most pictures take a second or two. */
const PAUSES = [250, 500, 1000, 2000, 4000, 8000];

/** What Notion takes: https://developers.notion.com/guides/data-apis/working-with-files-and-media#supported-file-types */
const EXTENSIONS = {
  image: /^(?:gif|heic|jpe?g|png|svg|tiff?|webp|ico)$/,
  video: /^(?:amv|asf|wmv|avi|f4v|flv|gifv|m4v|mp4|mkv|webm|mov|qt|mpeg)$/,
};

/** What GitHub’s own addresses, which tell no extension, mostly lead to. */
const USUAL = { image: ['png', 'jpg', 'gif'], video: ['mp4', 'mov', 'webm'] };

/**
 * Has Notion fetch a file from its address: https://developers.notion.com/guides/data-apis/importing-external-files.
 * Notion refuses at once a name whose extension is not of the type that the address gives, so where the address has none,
 * the usual ones are tried. It is Notion that asks the address for the file, never this action.
 * @returns Notion's ID of the upload; nothing where it does not take the file, or does not have it within 16 seconds
 */
export async function importFile(
  notion: Notion,
  { url, type, name }: PublicFile,
  allowance: Allowance,
): Promise<string | undefined> {
  if (new URL(url).protocol !== 'https:') return undefined; // is refused
  const own = /\.([^./]+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  for (const extension of EXTENSIONS[type].test(own) ? [own] : USUAL[type]) {
    if (allowance.requests <= 0) return undefined;
    const upload = await begin(notion, url, `${name}.${extension}`, allowance);
    if (upload !== undefined) return (await isThere(notion, upload, allowance)) ? upload : undefined;
  }
  return undefined;
}

async function begin(
  notion: Notion,
  url: string,
  filename: string,
  allowance: Allowance,
): Promise<string | undefined> {
  allowance.requests -= 1;
  try {
    const { id } = await notion.send('Insert content', (client) =>
      client.fileUploads.create({ mode: 'external_url', filename, external_url: url }),
    );
    return id;
  } catch (error) {
    if (isBadRequest(error)) return undefined;
    throw error;
  }
}

async function isThere(notion: Notion, upload: string, allowance: Allowance): Promise<boolean> {
  for (const pause of PAUSES) {
    await wait(pause);
    allowance.requests -= 1;
    const { status } = await notion.send('Read content', (client) =>
      client.fileUploads.retrieve({ file_upload_id: upload }),
    );
    if (status !== 'pending') return status === 'uploaded';
  }
  return false;
}
