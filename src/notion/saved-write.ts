import type { ErrorAnswer } from './answer.ts';
import { RowChanged } from './row-changed.ts';

/** How to read what a write has saved: the object itself, or the children of a block from the first new one on. */
export interface Reading {
  url: string;
  from?: string;
}

/** A write that Notion has saved, though it could not build its answer in time: it is to be read, and not sent again. */
export class SavedWrite extends Error {
  private readonly reading: Reading;
  private readonly get: (url: string) => Promise<string>;

  /** @param get gives the text of Notion's answer to a GET */
  constructor(reading: Reading, get: (url: string) => Promise<string>) {
    super('Saved, but not answered');
    this.reading = reading;
    this.get = get;
  }

  /**
   * The text of what the write would have been answered with: one request, for an append one per 100 blocks.
   * @throws RowChanged where somebody has removed appended blocks by now
   */
  async read(): Promise<string> {
    const { url, from } = this.reading;
    if (from === undefined) return this.get(url);
    const children: { id: string }[] = [];
    let next = url;
    while (next !== '') {
      const { results, next_cursor }: Listed = JSON.parse(await this.get(next));
      children.push(...results);
      next = next_cursor === null ? '' : `${url}?start_cursor=${encodeURIComponent(next_cursor)}`;
    }
    const start = children.findIndex(({ id }) => id === from);
    if (start < 0) throw new RowChanged('The blocks that were saved are gone');
    return JSON.stringify({ object: 'list', results: children.slice(start) });
  }
}

interface Listed {
  results: { id: string }[];
  next_cursor: string | null;
}

/**
 * How to read what a failed write has saved; nothing where it is not said to be saved. Notion names what was made, of an
 * append the direct children. Of what was changed only its advice tells: should its words be others one day, the change
 * is sent again, as after any fault, and comes to the same.
 * https://developers.notion.com/reference/request-limits#retry-a-write-that-returns-503
 */
export function readingOf(
  { status, additional_data }: ErrorAnswer,
  url: string,
  method: string,
): Reading | undefined {
  const {
    committed_resource_id: id,
    committed_child_ids: children,
    retry_guidance: advice,
  } = additional_data;
  if (status < 500) return undefined;
  if (Array.isArray(children) && typeof children[0] === 'string') return { url, from: children[0] };
  if (method === 'POST' && typeof id === 'string') return { url: `${url}/${id}` };
  const isSaved = Array.isArray(advice) && advice.some((one) => /do not repeat the write/i.test(String(one)));
  const changed = changedBy(method, url);
  return isSaved && changed !== undefined ? { url: changed } : undefined;
}

/** The address of what a write changes; nothing of one that makes something. */
function changedBy(method: string, url: string): string | undefined {
  if (method === 'POST') return /^.*(?=\/send$)/.exec(url)?.[0];
  return url.endsWith('/children') ? undefined : url;
}
