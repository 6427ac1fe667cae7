import type { ListBlockChildrenResponse } from '@notionhq/client';
import { type Answer, type FetchOptions, httpFetch, targetOf } from '../../http-fetch.ts';
import { isRecord } from '../../record.ts';
import { wellFormedJson } from '../../well-formed.ts';
import { RowChanged } from './row-changed.ts';
import { isAnswer } from './shape.ts';

export const TIMEOUT_MS = 30_000;

/** The error object of Notion's API: the one form in which Notion itself says no. */
export class ErrorAnswer extends Error {
  readonly status: number;
  readonly code: string;
  readonly additional_data: Readonly<Record<string, unknown>>;
  readonly request_id: string | undefined;
  /** Seconds that Notion asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    headers: Answer['headers'],
    { code, message, additional_data, request_id }: ErrorBody,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.additional_data = isRecord(additional_data) ? additional_data : {};
    this.request_id = typeof request_id === 'string' ? request_id : undefined;
    // The body repeats the header: https://developers.notion.com/reference/request-limits
    this.retryAfter = seconds(headers.get('retry-after')) ?? seconds(this.additional_data.retry_after);
  }
}

interface ErrorBody {
  code: string;
  message: string;
  additional_data?: unknown;
  request_id?: unknown;
}

/** An answer in any other form: a page of a network in between, or a part of an answer. It is no word of Notion's. */
export class ForeignAnswer extends Error {
  readonly status: number;
  /** By which the edge of Notion's network knows the request. */
  readonly ray: string | undefined;
  /** Where it leads on to: the address without its path. */
  readonly target: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(status: number, headers: Answer['headers']) {
    super(`Not an answer of Notion’s API: ${status}`);
    this.status = status;
    this.ray = headers.get('cf-ray');
    this.target = targetOf(headers.get('location'));
    this.retryAfter = seconds(headers.get('retry-after'));
  }
}

/** No answer, or not the whole of one. `cause` is what the network stack gave. */
export class NetworkFailure extends Error {
  constructor(cause: unknown) {
    super('The network failed', { cause });
  }
}

/**
 * A fetch that gives what Notion's API answered, and nothing else. The whole answer is there before it returns: the SDK's
 * time-out then covers the body too, and whatever the network does is told apart from what the SDK does.
 * @throws ErrorAnswer, ForeignAnswer, NetworkFailure, SavedWrite
 */
export async function fetchAnswer(url: string, init: FetchOptions = {}) {
  const { ok, status, headers, text } = await wholeAnswer(url, init);
  const body = parsed(text);
  if (ok && isAnswer(body)) return { ok, status, headers, text: async () => text };
  if (ok || !isErrorBody(body)) throw new ForeignAnswer(status, headers);
  const error = new ErrorAnswer(status, headers, body);
  const reading = readingOf(error, url, init.method ?? 'GET');
  throw reading ? new SavedWrite(reading, (address) => textAt(address, init)) : error;
}

async function textAt(url: string, { headers = {} }: FetchOptions): Promise<string> {
  const answer = await fetchAnswer(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  return answer.text();
}

async function wholeAnswer(url: string, init: FetchOptions) {
  try {
    const body = typeof init.body === 'string' ? wellFormedJson(init.body) : (init.body ?? null);
    // Notion's API redirects nobody, so where another does, nothing is sent on.
    const { ok, status, headers, text } = await httpFetch(url, { ...init, body, redirect: 'manual' });
    return { ok, status, headers, text: await text() };
  } catch (error) {
    throw new NetworkFailure(error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // which no answer of Notion's is
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    isRecord(body) &&
    body.object === 'error' &&
    typeof body.code === 'string' &&
    typeof body.message === 'string'
  );
}

/** Of a number of seconds, or of a date. */
function seconds(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const given = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(given) ? Math.max(0, given) : undefined;
}

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
      const { results, next_cursor }: ListBlockChildrenResponse = JSON.parse(await this.get(next));
      children.push(...results);
      next = next_cursor === null ? '' : `${url}?start_cursor=${encodeURIComponent(next_cursor)}`;
    }
    const start = children.findIndex(({ id }) => id === from);
    if (start < 0) throw new RowChanged('The blocks that were saved are gone');
    return JSON.stringify({ object: 'list', results: children.slice(start) });
  }
}

/**
 * How to read what a failed write has saved; nothing where it is not said to be saved. Notion names what was made, of an
 * append the direct children. Of what was changed only its advice tells: should its words be others one day, the change
 * is sent again, as after any fault, and comes to the same.
 * https://developers.notion.com/reference/request-limits#retry-a-write-that-returns-503
 */
function readingOf(
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
