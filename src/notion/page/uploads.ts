import { quoted } from '../../quoted.ts';
import { wait } from '../../wait.ts';
import type { Notion } from '../api/connection.ts';
import { isBadRequest } from '../api/failure.ts';
import { type BlockOf, fetchedFileId, type NotionBlock } from './notion-block.ts';
import { mediaLink } from './stand-in.ts';

/** A picture or video as it was fetched. */
interface File {
  name: string;
  /** Such as `image/png`. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Fetches a file that needs a login.
 * @param limit how large it may be, in bytes
 * @returns the file, or why there is none, a half-sentence in which the file is `it`, and whether it may be had later
 */
type FetchFile = (url: string, limit: number) => Promise<File | { unfetched: string; mayPass: boolean }>;

/** What a single upload may have: https://developers.notion.com/guides/data-apis/working-with-files-and-media */
const SINGLE_PART_LIMIT = 20 * 1024 * 1024;

/** A free workspace's, where Notion does not tell: recorded traffic of its API. */
const USUAL_UPLOAD_LIMIT = 5 * 1024 * 1024;

/** The pictures and videos that this run brings into Notion, each once. */
export class Uploads {
  /** Whether a link stands for a file that another run may get. */
  lacksFiles = false;
  private readonly fetchFile: FetchFile;
  private readonly warn: (message: string) => void;
  /** Notion's ID of each upload so far; nothing for a file that cannot be had. */
  private readonly done = new Map<string, string | undefined>();
  private readonly told = new Set<string>();

  /** @param warn told of what Notion does not show as GitHub does, and why */
  constructor(fetchFile: FetchFile, warn: (message: string) => void) {
    this.fetchFile = fetchFile;
    this.warn = warn;
  }

  /**
   * The blocks with their files uploaded; a link stands for what cannot be had.
   * @param present IDs of files that are in Notion already
   */
  async fill(
    notion: Notion,
    blocks: readonly NotionBlock[],
    present: ReadonlySet<string> = new Set(),
  ): Promise<NotionBlock[]> {
    const filled: NotionBlock[] = [];
    for (const block of blocks) {
      const children = await this.fill(notion, block.children, present);
      filled.push(await this.filled(notion, { ...block, children }, present));
    }
    return filled;
  }

  /** A picture or video with the file that Notion has fetched from its address; nothing where it does not. */
  async imported(
    notion: Notion,
    block: BlockOf<'image' | 'video'>,
    allowance: Allowance,
  ): Promise<NotionBlock | undefined> {
    const { type, source } = block;
    if (source.at === 'file') return undefined;
    const { url } = source;
    const id = fetchedFileId(url);
    if (!this.done.has(id)) this.done.set(id, await importFile(notion, type, url, id, allowance));
    const upload = this.done.get(id);
    return upload === undefined ? undefined : { ...block, source: { at: 'file', id, url, upload } };
  }

  /** Warns of the same once, however often it is written. */
  tell(message: string): void {
    if (!this.told.has(message)) this.warn(message);
    this.told.add(message);
  }

  private async filled(
    notion: Notion,
    block: NotionBlock,
    present: ReadonlySet<string>,
  ): Promise<NotionBlock> {
    if (!('source' in block) || block.source.at !== 'file') return block;
    const { source } = block;
    if (source.upload !== undefined || present.has(source.id)) return block;
    if (!this.done.has(source.id)) this.done.set(source.id, await this.upload(notion, source.url));
    const upload = this.done.get(source.id);
    return upload === undefined ? mediaLink(block) : { ...block, source: { ...source, upload } };
  }

  private async upload(notion: Notion, url: string): Promise<string | undefined> {
    const { uploadLimit = USUAL_UPLOAD_LIMIT } = await notion.me();
    const file = await this.fetchFile(url, Math.min(uploadLimit, SINGLE_PART_LIMIT));
    if ('unfetched' in file) {
      const { unfetched: why, mayPass } = file;
      const [stays, next] = mayPass
        ? ['is a link for now', ' The next run for this row tries again.']
        : ['stays a link', ''];
      this.warn(`${quoted(url)} ${stays}: ${why}.${next}`);
      this.lacksFiles ||= mayPass;
      return undefined;
    }
    try {
      return await sendFile(notion, file);
    } catch (error) {
      if (!isBadRequest(error)) throw error;
      this.warn(`${quoted(url)} stays a link: Notion did not take the file. ${error.message}`);
      return undefined;
    }
  }
}

/** Uploads a file, to be shown by a block within the hour. @returns Notion's ID of the upload */
async function sendFile(notion: Notion, { name, type, bytes }: File): Promise<string> {
  const { id } = await notion.send('Insert content', (client) =>
    client.fileUploads.create({ mode: 'single_part', filename: name, content_type: type }),
  );
  const data = new Blob([bytes], { type });
  await notion.send('Insert content', (client) =>
    client.fileUploads.send({ file_upload_id: id, file: { filename: name, data } }),
  );
  return id;
}

/** How many more requests may be made to mend what Notion refuses of a text. */
export interface Allowance {
  requests: number;
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
 * @param url an address that anybody can read
 * @param name without an extension
 * @returns Notion's ID of the upload; nothing where it does not take the file, or does not have it within 16 seconds
 */
async function importFile(
  notion: Notion,
  type: 'image' | 'video',
  url: string,
  name: string,
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
