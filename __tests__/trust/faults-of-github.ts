import { setTimeout as wait } from 'node:timers/promises';
import type { Alteration, Fault, RequestKind } from '../github-server/faults.ts';

/** What can go wrong with a request to GitHub. */
export interface GitHubFault {
  name: string;
  fault: Fault | Alteration;
  /** Kinds of requests that can meet it; all unless given. */
  only?: RequestKind[];
  /** How many requests meet it; 1 unless given. */
  times?: number;
  isSilent?: boolean;
}

const FROM_THEN_ON = 1000;

/** A picture that is gone or is none stays a link, in later runs too, and nobody can tell that one is another. */
const NO_FILES: RequestKind[] = ['graphql', 'rest', 'markdown'];

const NAMES: Record<
  Exclude<Fault, 'silent' | 'query-failed' | 'not-found' | 'blocked' | 'no-body' | 'html' | `${string}-page`>,
  string
> = {
  unauthorized: '401',
  forbidden: '403',
  'server-error': '500',
  'bad-gateway': 'a page with 502',
  'timed-out': '502 after 10 seconds',
  unavailable: '503',
  'gateway-timeout': '504',
  'rate-limited': 'a limit that is used up',
  'slowed-down': '429 for a minute',
  sso: '403 for want of single sign-on',
  cut: 'a connection cut within the answer',
};

export const GITHUB_FAULTS: readonly GitHubFault[] = [
  ...faults(Object.entries(NAMES)),
  { name: '404', fault: 'not-found', only: NO_FILES },
  { name: '451', fault: 'blocked', only: NO_FILES },
  { name: '204 without a body', fault: 'no-body', only: NO_FILES },
  { name: 'a page with 200', fault: 'html', only: NO_FILES },
  { name: 'a page with 403', fault: 'forbidding-page', only: NO_FILES },
  { name: 'a page with 404', fault: 'missing-page', only: NO_FILES },
  { name: 'a query that failed', fault: 'query-failed', only: ['graphql'] },
  { name: 'no answer', fault: 'silent', isSilent: true },
  { name: 'a slow answer', fault: slowly },
  { name: 'half of an answer', fault: half, only: NO_FILES },
  { name: 'an answer that is null', fault: () => null, only: NO_FILES },
  { name: 'an answer that is a list', fault: () => [], only: NO_FILES },
  { name: 'an empty answer', fault: () => Buffer.alloc(0), only: NO_FILES },
  { name: 'lists without their items', fault: (body) => withLists(body, () => null), only: ['graphql'] },
  { name: 'lists of what is hidden', fault: hidden, only: ['graphql'] },
  { name: 'errors beside the data', fault: failedBeside, only: ['graphql'] },
  { name: 'an answer that is another object', fault: () => ({ message: 'Hello' }), only: NO_FILES },
  { name: '502 from then on', fault: 'bad-gateway', times: FROM_THEN_ON },
  { name: 'connections cut from then on', fault: 'cut', times: FROM_THEN_ON },
  { name: '403 for want of single sign-on from then on', fault: 'sso', times: FROM_THEN_ON },
  { name: '401 from then on', fault: 'unauthorized', times: FROM_THEN_ON },
];

function faults(names: [string, string][]): GitHubFault[] {
  return names.flatMap(([fault, name]) => (isFault(fault) ? [{ name, fault }] : []));
}

function isFault(name: string): name is keyof typeof NAMES {
  return name in NAMES;
}

/** GitHub tells of some parts, and not of others, without saying why. */
function hidden(body: unknown): unknown {
  return failedBeside(withLists(body, (items) => items.map(() => null)));
}

function failedBeside(body: unknown): unknown {
  return { ...Object(body), errors: [{ message: 'Something failed' }] };
}

/** The answer with other lists of nodes. */
function withLists(body: unknown, change: (items: unknown[]) => unknown): unknown {
  const changed = (name: string, value: unknown) =>
    name === 'nodes' && Array.isArray(value) ? change(value) : value;
  return JSON.parse(JSON.stringify(body), changed);
}

async function slowly(body: unknown): Promise<unknown> {
  await wait(120);
  return body;
}

function half(body: unknown): unknown {
  const bytes = body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body));
  return bytes.subarray(0, bytes.length / 2);
}
