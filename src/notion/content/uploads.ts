import type { Notion } from '../connection.ts';
import { isBadRequest } from '../failure.ts';
import { fetchedFileId } from './file-id.ts';
import { type Allowance, importFile } from './import-file.ts';
import type { BlockOf, NotionBlock } from './notion-block.ts';
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
 * @returns the file, or why there is none: a half-sentence in which the file is `it`
 */
export type FetchFile = (url: string, limit: number) => Promise<File | { unfetched: string }>;

/** What a single upload may have: https://developers.notion.com/guides/data-apis/working-with-files-and-media */
const SINGLE_PART_LIMIT = 20 * 1024 * 1024;

/** A free workspace's, where Notion does not tell: recorded traffic of its API. */
const USUAL_UPLOAD_LIMIT = 5 * 1024 * 1024;

/** The pictures and videos that this run brings into Notion, each once. */
export class Uploads {
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
    present: ReadonlySet<string>,
  ): Promise<NotionBlock[]> {
    const filled: NotionBlock[] = [];
    for (const block of blocks) {
      const children = await this.fill(notion, block.children, present);
      filled.push(await this.filled(notion, { ...block, children }, present));
    }
    return filled;
  }

  /**
   * A picture or video with the file that Notion has fetched from its address; nothing where it does not.
   */
  async imported(
    notion: Notion,
    block: BlockOf<'image' | 'video'>,
    allowance: Allowance,
  ): Promise<NotionBlock | undefined> {
    const { type, source } = block;
    if (source.at === 'file') return undefined;
    const { url } = source;
    const id = fetchedFileId(url);
    if (!this.done.has(id)) this.done.set(id, await importFile(notion, { url, type, name: id }, allowance));
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
      this.warn(`${url} stays a link: ${file.unfetched}.`);
      return undefined;
    }
    try {
      return await sendFile(notion, file);
    } catch (error) {
      if (!isBadRequest(error)) throw error;
      this.warn(`${url} stays a link: Notion did not take the file. ${error.message}`);
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
