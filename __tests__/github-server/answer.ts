import type { ServerResponse } from 'node:http';

/** A response of the stand-in before it is sent. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Bytes are sent as they are, all else as JSON. */
  body: unknown;
}

/** GitHub's errors in REST. */
export function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

export const NOT_FOUND = refusal(404, 'Not Found');
export const FORBIDDEN = refusal(403, 'Resource not accessible by integration');

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
}
