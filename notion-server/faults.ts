import { Refusal } from './errors.ts';
import { isObject, type Json, type JsonObject, optionalList } from './json.ts';

/** A failure that the next matching requests meet. */
export interface Fault {
  /** A part of 'METHOD /path', or a pattern for it; without it every request matches. */
  match?: string | RegExp;
  /** How many requests fail; 1 unless given. */
  times?: number;
  /** How many matching requests pass first. */
  after?: number;
  /** Status of the error body, whose `code` follows from it unless given. */
  status?: number;
  code?: string;
  message?: string;
  /** Seconds, sent as Retry-After and in additional_data; 1 with a 429 unless given. */
  retryAfter?: number;
  /** The wait is told by additional_data alone, as the date in Retry-After alone, or not at all. */
  told?: 'in-body' | 'as-date' | 'nowhere';
  /** Sent as additional_data.rate_limit_reason with a 429. */
  reason?: string;
  /** Sent as additional_data with any other status. */
  data?: JsonObject;
  /** Whether the request is carried out all the same before it fails with `status`. */
  applied?: boolean;
  /** Cuts the connection instead of answering: before the request is carried out, or after. */
  cut?: 'before' | 'after';
  /** Cuts the connection, and carries the request out so many milliseconds later, before what comes then. */
  late?: number;
  /** Milliseconds that the request takes longer; alone, it is then answered as usual. */
  delay?: number;
  /** What the request waits for before anything becomes of it; alone, it is then answered as usual. */
  until?: Promise<unknown>;
  /** Answers as Notion's network edge does: an HTML page with a ray ID and no request ID. */
  html?: boolean;
  /** Carries the write out, and answers that it is saved, but that the answer could not be built in time. */
  saved?: boolean;
  /** Answers with this text, whatever it is, and `status` or 200. */
  text?: string;
  /** Carries the request out, and answers with the first half of the answer's text. */
  half?: boolean;
  /** Carries the request out, and answers with what this makes of the answer. */
  alter?: (answer: JsonObject, request: { method: string; path: string }) => JsonObject;
}

interface Armed {
  fault: Fault;
  left: number;
  toSkip: number;
}

interface Late {
  carryOut: () => Promise<unknown>;
  /** When, by the server's clock. */
  at: number;
}

const CODES: Record<number, string> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'restricted_resource',
  404: 'object_not_found',
  409: 'conflict_error',
  429: 'rate_limited',
  500: 'internal_server_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
  529: 'service_overload',
};

export class Faults {
  private armed: Armed[] = [];
  private late: Late[] = [];

  add(fault: Fault): void {
    this.armed.push({ fault, left: fault.times ?? 1, toSkip: fault.after ?? 0 });
  }

  clear(): void {
    this.armed = [];
    this.late = [];
  }

  /** Keeps a request that is to be carried out at a time. */
  delay(carryOut: Late['carryOut'], at: number): void {
    this.late.push({ carryOut, at });
  }

  /** Carries out what was delayed until then, in the order in which it came. */
  async carryOutLate(until: number): Promise<void> {
    const due = this.late.filter(({ at }) => at <= until);
    this.late = this.late.filter(({ at }) => at > until);
    for (const { carryOut } of due) await carryOut();
  }

  /** The fault that this request meets, used up by one. */
  take(method: string, path: string): Fault | undefined {
    const line = `${method} ${path}`;
    for (const armed of this.armed) {
      if (!matches(armed.fault.match, line)) continue;
      if (armed.toSkip > 0) {
        armed.toSkip -= 1;
        continue;
      }
      armed.left -= 1;
      this.armed = this.armed.filter(({ left }) => left > 0);
      return armed.fault;
    }
    return undefined;
  }
}

function matches(match: string | RegExp | undefined, line: string): boolean {
  if (match === undefined) return true;
  return typeof match === 'string' ? line.includes(match) : match.test(line);
}

/** Whether the request fails; otherwise it only takes longer. */
export function isFailure({ status, cut, html, saved, text, half, alter, late }: Fault): boolean {
  return (
    [status, cut, text, alter, late].some((part) => part !== undefined) || html || saved || half || false
  );
}

/** Whether the request is carried out all the same. */
export function isCarriedOut({ applied, cut, saved, half, alter }: Fault): boolean {
  return applied || cut === 'after' || saved || half || alter !== undefined;
}

/**
 * Documented word for word: https://developers.notion.com/reference/request-limits#retry-a-write-that-returns-503.
 * What was made is named, a page or a database by its ID, of an append the direct children; what was only changed is not.
 */
export function savedRefusal(
  method: string,
  path: string,
  request: Json | undefined,
  answer: JsonObject,
): Refusal {
  const message =
    'The change was saved, but the response could not be built in time. Read the object again instead of repeating the write.';
  const retry_guidance = ['Read the object again to confirm the saved change.', 'Do not repeat the write.'];
  const additionalData = {
    from: 'publicApi.pageObjectPointerToPageObject.beforePreload',
    elapsed_ms: '55012',
    deadline_ms: '55000',
    ...committed(`${method} ${path}`, isObject(request) ? request : {}, answer),
    retry_guidance,
  };
  return new Refusal(503, 'service_unavailable', message, { additionalData });
}

function committed(line: string, request: JsonObject, answer: JsonObject): JsonObject {
  const parent = /^PATCH \/v1\/blocks\/([^/]+)\/children$/.exec(line)?.[1];
  if (parent !== undefined) {
    const made = optionalList(answer.results).slice(0, optionalList(request.children).length);
    const ids = made.flatMap((block) => (isObject(block) ? [block.id ?? null] : []));
    return { committed_resource_id: parent, committed_child_ids: ids };
  }
  return /^POST \/v1\/(pages|databases)$/.test(line) ? { committed_resource_id: answer.id ?? null } : {};
}

export function codeOf(fault: Fault): string {
  return fault.code ?? CODES[fault.status ?? 500] ?? 'internal_server_error';
}

export function edgePage(status: number): string {
  return `<!DOCTYPE html>
<html><head><title>${status} | www.notion.so</title></head>
<body><h1>Sorry, you have been blocked</h1><p>Ray ID: <strong>8f3d2c1b0a9e8d7c</strong></p></body></html>
`;
}
