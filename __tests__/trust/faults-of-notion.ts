import type { JsonObject } from '../../notion-server/json.ts';
import { isObject } from '../../notion-server/json.ts';
import type { Fault } from '../../notion-server/start.ts';

/** What can go wrong with a request to Notion. */
export interface NotionFault {
  name: string;
  fault: Fault;
  /** Whether it passes, so that the run itself ends well, as if there had been none. */
  passes: boolean;
  /** Whether all requests from one on meet it, or all of a kind; one alone unless given. */
  goesOn?: 'from then on' | 'always';
  /** Requests that can meet it; all unless given. */
  only?: RegExp;
  /** Whether nobody answers for so long that the run gives up. */
  isSilent?: boolean;
}

/** The property that a person has made for themselves. */
export const OWN = 'Team';

const WRITES = /^(?:PATCH|DELETE|POST (?!.*\/query$))/;
/** What the blocks of a workspace are used up by. */
const USING_UP = /^POST \/v1\/(?:pages|databases)$|^PATCH \/v1\/blocks\/[^/]+\/children$/;
const MAKING = new RegExp(`${USING_UP.source}|^POST /v1/views$`);
const CHANGES = /^(?:PATCH \/v1\/(?!.*\/children$)|DELETE )/;
const USED_UP: Fault = {
  status: 403,
  code: 'restricted_resource',
  message: 'This workspace has used all of its free blocks.',
  data: { block_limit: 'block_creation' },
};

const passing = (name: string, fault: Fault, only?: RegExp): NotionFault => ({
  name,
  fault,
  passes: true,
  ...(only && { only }),
});

export const NOTION_FAULTS: readonly NotionFault[] = [
  passing('429 for a second', { status: 429, retryAfter: 1 }),
  passing('429 for a minute', { status: 429, retryAfter: 60 }),
  passing('429 until a date', { status: 429, retryAfter: 20, told: 'as-date' }),
  passing('429 that tells no time', { status: 429, told: 'nowhere' }),
  { name: '429 for over 5 minutes', fault: { status: 429, retryAfter: 301 }, passes: false },
  {
    name: '429 for good',
    fault: { status: 429, reason: 'public_api_request_blocked' },
    goesOn: 'from then on',
    passes: false,
  },
  ...[500, 502, 503, 504, 529, 409].map((status) => passing(String(status), { status })),
  passing('500 after a write', { status: 500, applied: true }, WRITES),
  passing('a write that is saved and not answered', { saved: true }, WRITES),
  passing('a connection cut before it', { cut: 'before' }),
  passing('a connection cut after it', { cut: 'after' }),
  ...[1, 20, 54].flatMap((seconds) => [
    passing(`what is made ${seconds} s late`, { late: seconds * 1000 }, MAKING),
    { name: `a change ${seconds} s late`, fault: { late: seconds * 1000 }, only: CHANGES, passes: false },
  ]),
  passing('half of an answer', { half: true }),
  passing('an HTML page with 502', { html: true, status: 502 }),
  passing('an HTML page with 403', { html: true, status: 403 }),
  passing('an HTML page with 200', { html: true, status: 200 }),
  passing('an answer of another object', { text: '{}' }),
  passing('a slow answer', { delay: 120 }),
  { name: 'no answer', fault: { until: new Promise(() => {}) }, isSilent: true, passes: false },
  {
    name: 'used-up blocks from then on',
    fault: USED_UP,
    only: USING_UP,
    goesOn: 'from then on',
    passes: false,
  },
  { name: '503 from then on', fault: { status: 503 }, goesOn: 'from then on', passes: false },
  {
    name: '500 from then on, after each request',
    fault: { status: 500, applied: true },
    goesOn: 'from then on',
    passes: false,
  },
  { name: 'connections cut from then on', fault: { cut: 'after' }, goesOn: 'from then on', passes: false },
  {
    name: 'properties of an unknown type',
    fault: { alter: withUnknownProperties },
    goesOn: 'always',
    passes: true,
  },
  {
    name: 'blocks of an unknown type',
    fault: { alter: withUnknownBlocks },
    only: /^GET \/v1\/blocks\//,
    goesOn: 'always',
    passes: true,
  },
];

/** Answers as those of a Notion with a type of properties that is made one day: a person's own has it. */
function withUnknownProperties(answer: JsonObject): JsonObject {
  const { results, properties } = answer;
  if (Array.isArray(results))
    return {
      ...answer,
      results: results.map((item) => (isObject(item) ? withUnknownProperties(item) : item)),
    };
  if (!isObject(properties) || !isObject(properties[OWN])) return answer;
  const { id = '', name = OWN } = properties[OWN];
  const hologram = { id, name, description: null, type: 'hologram', hologram: { depth: 3 } };
  return { ...answer, properties: { ...properties, [OWN]: hologram } };
}

/** The same with blocks: what a person wrote is of an unknown type. */
function withUnknownBlocks(answer: JsonObject): JsonObject {
  const { results } = answer;
  if (!Array.isArray(results)) return answer;
  return { ...answer, results: results.map((block) => (isNote(block) ? asHologram(block) : block)) };
}

function isNote(block: unknown): boolean {
  return /"plain_text":"(?:Above|Below|Note)"/.test(JSON.stringify(block));
}

function asHologram(block: JsonObject[string]): JsonObject[string] {
  if (!isObject(block)) return block;
  const { paragraph: _, ...rest } = block;
  return { ...rest, type: 'hologram', hologram: {} };
}
