import type { IncomingHttpHeaders } from 'node:http';
import { Reach, requireCapability } from './access.ts';
import { invalid, Refusal } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { checkLimits } from './limits.ts';
import { fileOf } from './multipart.ts';
import type { Integration } from './objects.ts';
import { checkRefused } from './refusals.ts';
import { routeOf } from './route.ts';
import { validated } from './validate.ts';
import type { Workspace } from './workspace.ts';

/** A request as it came over HTTP. */
export interface RawRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

const VERSIONS = new Set(['2025-09-03', '2026-03-11']);

/** Throws 401 for a token that no integration has. */
export function authorized(workspace: Workspace, headers: IncomingHttpHeaders): Integration {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const integration = workspace.integrations.find((candidate) => candidate.token === token);
  if (!integration) throw new Refusal(401, 'unauthorized', 'API token is invalid.');
  return integration;
}

/** Checks a request in Notion's order and carries it out; throws a Refusal where Notion refuses. */
export async function answer(
  workspace: Workspace,
  integration: Integration,
  raw: RawRequest,
): Promise<JsonObject> {
  const version = versionOf(raw.headers);
  const { endpoint, params } = routeOf(raw.method, raw.url.pathname);
  if (endpoint.needs) requireCapability(integration, endpoint.needs);
  const body = endpoint.schema ? bodyOf(raw) : {};
  const request = endpoint.schema ? validated(endpoint.schema, body) : {};
  checkLimits(request, raw.bytes.length);
  checkRefused(request, workspace.refused);
  return endpoint.handle({
    workspace,
    integration,
    params,
    reach: new Reach(workspace, integration),
    writer: { workspace, actor: integration.botId, integration },
    audience: { workspace, integration, version },
    query: raw.url.searchParams,
    body: request,
    file: await fileOf(raw),
  });
}

function versionOf(headers: IncomingHttpHeaders): string {
  const version = headers['notion-version'];
  if (typeof version !== 'string') {
    throw new Refusal(
      400,
      'missing_version',
      'Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.',
    );
  }
  if (!VERSIONS.has(version)) {
    const known = [...VERSIONS].map((name) => `\`"${name}"\``).join(', or ');
    throw invalid(
      `Notion-Version header failed validation: Notion-Version header should be ${known}, instead was \`"${version}"\`.`,
    );
  }
  return version;
}

function bodyOf({ bytes, headers }: RawRequest): JsonObject {
  if (bytes.length === 0) return {};
  if (!headers['content-type']?.startsWith('application/json')) {
    throw new Refusal(400, 'invalid_request', 'Content-Type should be application/json.');
  }
  const body = parsed(bytes.toString('utf8'));
  if (!isObject(body)) throw invalid('body failed validation: body should be an object.');
  return body;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'invalid_json', 'Error parsing JSON body.');
  }
}
