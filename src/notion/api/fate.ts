import { RequestTimeoutError } from '@notionhq/client';
import { networkFault } from '../../problems/network-fault.ts';
import { ErrorAnswer, ForeignAnswer, NetworkFailure } from './answer.ts';

/** Whether a request is worth repeating, and whether it may have been carried out. */
export type Fate =
  | { repeat: 'never' }
  /** Seconds that Notion asks to wait; it carried out nothing. */
  | { repeat: 'when-told'; seconds: number | undefined }
  /** `times` is how often at most, whatever time is left. */
  | { repeat: 'soon'; happened: Happened; seconds: number | undefined; times: number };

/** Whether a request was carried out; `maybe-later` where that may still come. */
type Happened = 'no' | 'maybe' | 'maybe-later';

/** Sorts what a request ended with: what may pass, and what will not. */
export function fateOf(error: unknown): Fate {
  if (isUnanswered(error)) {
    const { passes, isSent } = networkFault(error);
    return passes ? soon(undefined, isSent ? 'maybe-later' : 'no') : { repeat: 'never' };
  }
  if (!(error instanceof ErrorAnswer || error instanceof ForeignAnswer)) return { repeat: 'never' };
  const { status, retryAfter } = error;
  if (isBlocked(error)) return { repeat: 'never' };
  if (status === 429) return { repeat: 'when-told', seconds: retryAfter };
  const isOfGateway = error instanceof ForeignAnswer || GATEWAY.has(status);
  if (status >= 500) return soon(retryAfter, isOfGateway ? 'maybe-later' : 'maybe');
  if (error instanceof ForeignAnswer)
    return soon(retryAfter, 'maybe', status >= 300 ? EDGE_REFUSALS : undefined);
  return status === 409 ? soon(retryAfter, 'no') : { repeat: 'never' };
}

/** What a gateway answers that does not wait any longer for the server behind it, or has lost it. */
const GATEWAY: ReadonlySet<number> = new Set([502, 504]);

/**
 * How often a request is repeated that a network in between turns away (a page with 403 or a redirect, say): that may be a disturbance,
 * which passes in seconds, or what a text contains (reported), which does not pass and would hold a long run up.
 */
const EDGE_REFUSALS = 2;

function soon(seconds: number | undefined, happened: Happened, times = Number.POSITIVE_INFINITY): Fate {
  return { repeat: 'soon', happened, seconds, times };
}

/** Notion has restricted the integration's access: https://developers.notion.com/reference/request-limits */
export function isBlocked(error: ErrorAnswer | ForeignAnswer): boolean {
  return (
    error instanceof ErrorAnswer && error.additional_data.rate_limit_reason === 'public_api_request_blocked'
  );
}

/** Whether no answer came, be it from Notion or from what stands in between. */
export function isUnanswered(error: unknown): error is Error {
  return error instanceof NetworkFailure || RequestTimeoutError.isRequestTimeoutError(error);
}
