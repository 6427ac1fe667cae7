import type { Capability, Reach } from '../access.ts';
import type { Writer } from '../content/rich-text.ts';
import type { JsonObject } from '../json.ts';
import type { Integration } from '../objects.ts';
import type { Audience } from '../render.ts';
import type { Workspace } from '../workspace.ts';

/** A request that is authorised, and whose body fits its schema. */
export interface ApiRequest {
  workspace: Workspace;
  integration: Integration;
  reach: Reach;
  writer: Writer;
  audience: Audience;
  /** What stands in the path, by the names of `path` below. IDs are checked and hyphenated. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: JsonObject;
  /** The file of a multipart request. */
  file: { bytes: Buffer; contentType: string } | undefined;
}

export interface Endpoint {
  /** As in 'PATCH /v1/pages/:page_id'. */
  route: string;
  /** Name of the SDK's type of the body. */
  schema?: string;
  needs?: Capability;
  handle: (request: ApiRequest) => JsonObject;
}
