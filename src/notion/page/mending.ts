import type { Notion } from '../api/connection.ts';
import { isBadRequest, type NotionProblem } from '../api/failure.ts';
import { type Batch, bare, bareBatch, firstBatch } from './batch.ts';
import type { Company } from './company.ts';
import { everywhere, type NotionBlock, ownKey, placesIn, replaceAt, type Way } from './notion-block.ts';
import { isMedia, mediaLink, namedIn, standIn, told, withoutFormats } from './stand-in.ts';
import type { Allowance, Uploads } from './uploads.ts';

/** How many requests more than its blocks need may be made for a text of which Notion refuses some. */
const REQUESTS = 60;

/** Blocks that are still to be written. */
export interface Left {
  blocks: readonly NotionBlock[];
  /** Among so many of the first is one that Notion refuses; 0 where none is known of. */
  suspects: number;
  /** The first one is to go without what it holds. */
  isBare: boolean;
}

export function allOf(blocks: readonly NotionBlock[]): Left {
  return { blocks, suspects: 0, isBare: false };
}

/**
 * Writes a text of which Notion may refuse some. A block that it names, or that it refuses alone, gets a stand-in; where
 * it names none, the blocks are halved, and what it accepts stays. So a picture becomes a file that Notion fetches, then
 * a link; any other block loses its formats, then its kind, and at last its text. That an empty line is refused too has
 * nothing to do with the text: that is thrown, and so is what Notion refuses because of the place.
 */
export class Mending {
  readonly notion: Notion;
  readonly uploads: Uploads;
  readonly company: Company;
  /** Whether nothing that was written stands for what Notion refuses, and the page can be held against the text. */
  isAsGiven = true;
  private readonly allowance: Allowance = { requests: REQUESTS };
  /** What the addresses of refused pictures have in common. */
  private readonly kinds = new Set<string>();

  /** @param uploads is told of each stand-in that is written */
  constructor(notion: Notion, uploads: Uploads, company: Company) {
    this.notion = notion;
    this.uploads = uploads;
    this.company = company;
  }

  /**
   * Sends the first of the blocks, as many as a request takes, fewer where Notion refuses some.
   * @param batchOf the blocks that go into one request
   * @returns what the request gave, what was sent with it, and what is left
   */
  async send<Result>(
    start: Left,
    batchOf: (blocks: readonly NotionBlock[]) => Batch,
    send: (heads: readonly NotionBlock[]) => Promise<Result>,
  ): Promise<{ result: Result; batch: Batch; left: Left }> {
    let left = start;
    for (;;) {
      const batch = portion(left, batchOf);
      try {
        const result = await send(batch.heads);
        this.tell(batch.heads);
        if (left.suspects > 0 || left.isBare) this.allowance.requests -= 1;
        const suspects = Math.max(0, left.suspects - batch.heads.length);
        return { result, batch, left: { blocks: batch.left, suspects, isBare: false } };
      } catch (error) {
        if (!isBadRequest(error) || error.gone) throw error;
        this.allowance.requests -= 1;
        left = await this.mended(left, batch.heads, error);
      }
    }
  }

  /**
   * Changes a block, without formats where Notion refuses them.
   * @returns why it refuses the change all the same; nothing where the block is changed
   */
  async change(
    block: NotionBlock,
    send: (block: NotionBlock) => Promise<unknown>,
  ): Promise<NotionProblem | undefined> {
    for (let wanted = block; ; ) {
      try {
        await send(wanted);
        this.tell([{ ...wanted, children: [] }]);
        return undefined;
      } catch (error) {
        if (!isBadRequest(error) || error.gone) throw error;
        const plain = withoutFormats(wanted);
        if (ownKey(plain) === ownKey(wanted)) return error;
        wanted = { ...plain, standsFor: { block, reason: error.message } };
      }
    }
  }

  private async mended(left: Left, heads: readonly NotionBlock[], refusal: NotionProblem): Promise<Left> {
    const { blocks } = left;
    if (this.allowance.requests <= 0) return allOf(allMended(blocks, heads.length, refusal));
    const named = namedIn(refusal.message, heads);
    const ways = named.length > 0 ? named : this.alike(heads);
    if (ways.length > 0) return { ...left, blocks: await this.replaced(blocks, ways, refusal) };
    const [head] = heads;
    if (head === undefined || heads.length > 1) return { blocks, suspects: heads.length, isBare: false };
    if (head.children.length > bare(head).children.length) return { blocks, suspects: 0, isBare: true };
    return { ...left, suspects: 1, blocks: await this.replaced(blocks, [refusedIn(head)], refusal) };
  }

  /** The pictures that are like one which was refused, as those at GitHub’s addresses without an extension may all be. */
  private alike(heads: readonly NotionBlock[]): Way[] {
    return placesIn(heads).flatMap(({ way, block }) => {
      const kind = kindOf(block);
      return kind !== undefined && this.kinds.has(kind) ? [way] : [];
    });
  }

  private async replaced(
    blocks: readonly NotionBlock[],
    ways: readonly Way[],
    refusal: NotionProblem,
  ): Promise<readonly NotionBlock[]> {
    let result = blocks;
    for (const way of ways) result = await replaceAt(result, way, (block) => this.standIn(block, refusal));
    return result;
  }

  private async standIn(block: NotionBlock, refusal: NotionProblem): Promise<NotionBlock> {
    const kind = kindOf(block);
    if (kind !== undefined) this.kinds.add(kind);
    const file = isMedia(block) && (await this.uploads.imported(this.notion, block, this.allowance));
    const instead = file || standIn(block);
    if (instead === undefined) throw refusal;
    return marked(instead, block, refusal);
  }

  private tell(blocks: readonly NotionBlock[]): void {
    for (const { block } of placesIn(blocks)) {
      if (block.standsFor) this.isAsGiven = false;
      const message = told(block);
      if (message !== undefined) this.uploads.tell(message);
    }
  }
}

function portion(
  { blocks, suspects, isBare }: Left,
  batchOf: (blocks: readonly NotionBlock[]) => Batch,
): Batch {
  if (isBare) return bareBatch(blocks);
  return suspects > 0 ? firstBatch(blocks, Math.ceil(suspects / 2), batchOf) : batchOf(blocks);
}

/** Where in a block that goes with as little as it can have the refused text is: a table goes with its first row. */
function refusedIn({ children: [row] }: NotionBlock): Way {
  return row && standIn(row) ? [0, 0] : [0];
}

/** Once no more requests may be made: links for all pictures that are left, then the refused blocks as plain text. */
function allMended(
  blocks: readonly NotionBlock[],
  count: number,
  refusal: NotionProblem,
): readonly NotionBlock[] {
  const withLinks = (block: NotionBlock) =>
    isMedia(block) ? marked(mediaLink(block), block, refusal) : block;
  if (placesIn(blocks).some(({ block }) => isMedia(block)))
    return blocks.map((block) => everywhere(block, withLinks));
  const isPlain = (block: NotionBlock) => ownKey(withoutFormats(block)) === ownKey(block);
  const plain = (block: NotionBlock) =>
    isPlain(block) ? block : marked(withoutFormats(block), block, refusal);
  const refused = blocks.slice(0, count);
  if (placesIn(refused).every(({ block }) => isPlain(block))) throw refusal;
  return [...refused.map((block) => everywhere(block, plain)), ...blocks.slice(count)];
}

function marked(
  instead: NotionBlock,
  { standsFor, ...block }: NotionBlock,
  { message }: NotionProblem,
): NotionBlock {
  return { ...instead, standsFor: standsFor ?? { block, reason: message } };
}

/** Nothing of what is no picture or video at an address. */
function kindOf(block: NotionBlock): string | undefined {
  if (!isMedia(block) || block.source.at !== 'address') return undefined;
  const { host, pathname } = new URL(block.source.url);
  return `${host} ${/\.[^./]+$/.test(pathname)}`;
}
