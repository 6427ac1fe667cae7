import type { JsonObject } from './json.ts';

/** A refusal in Notion's form; the HTTP layer renders it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly additionalData: JsonObject | undefined;
  /** Whole seconds. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    extra: { additionalData?: JsonObject; retryAfter?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.additionalData = extra.additionalData;
    this.retryAfter = extra.retryAfter;
  }
}

export function invalid(message: string): Refusal {
  return new Refusal(400, 'validation_error', message);
}

export function invalidBody(path: string, should: string, instead: string): Refusal {
  return invalid(`body failed validation: ${path} should be ${should}, instead was \`${instead}\`.`);
}

/** Recorded: errors. The same for what doesn't exist and what isn't shared. */
export function notFound(kind: string, id: string, integration: { name: string; botId: string }): Refusal {
  const message = `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${integration.name}".`;
  return new Refusal(404, 'object_not_found', message, {
    additionalData: { integration_id: integration.botId },
  });
}

/**
 * An ID of another kind that is shared: reported word for word by many clients, of version 2026-03-11 too. The IDs of data
 * sources are not told of: they are not found at other endpoints, nor other IDs at theirs (reported).
 */
export function isNoPage(id: string, kind: 'database' | 'block'): Refusal {
  const instead =
    kind === 'database' ? 'Use the retrieve database API instead.' : 'Use the retrieve block API instead';
  return invalid(`Provided ID ${id} is a ${kind}, not a page. ${instead}`);
}

export function isNoDatabase(id: string): Refusal {
  return invalid(
    `Provided database_id ${id} is a page, not a database. Use the pages API instead, or pass the ID of the database itself.`,
  );
}

/** Reported of linked views and of restored databases; a database itself is also answered with an empty list of sources. */
export function withoutSources(databaseId: string): Refusal {
  return invalid(
    `Database with ID ${databaseId} does not contain any data sources accessible by this API bot.`,
  );
}

/** Recorded: errors. */
export function userNotFound(id: string, integration: { botId: string }): Refusal {
  const message = `Could not find user with ID: ${id}. Make sure your integration has capabilities to read user information. With those capabilities, only members and guests in the integration's workspace are visible.`;
  return new Refusal(404, 'object_not_found', message, {
    additionalData: { integration_id: integration.botId },
  });
}

/** Reported: https://github.com/malinkang/weread2notion-pro/pull/45 */
export function notParented(id: string, parentId: string): Refusal {
  return invalid(`Block ID (${id}) to append children after is not parented by ${parentId}.`);
}

/** Reported: https://github.com/dvanoni/notero/issues/704, and of what is in something that is in the trash. */
export function inTrash({ inTrash }: { inTrash: boolean }): Refusal {
  return invalid(
    inTrash
      ? "Can't edit block that is archived. You must unarchive the block before editing."
      : "Can't edit page on block with an archived ancestor. You must unarchive the ancestor before editing page.",
  );
}

/** The body repeats Retry-After, as text (documented: request-limits). */
export function errorBody(refusal: Refusal, requestId: string): JsonObject {
  const { retryAfter } = refusal;
  const data = {
    ...refusal.additionalData,
    ...(retryAfter !== undefined && { retry_after: String(retryAfter) }),
  };
  const body: JsonObject = {
    object: 'error',
    status: refusal.status,
    code: refusal.code,
    message: refusal.message,
  };
  if (Object.keys(data).length > 0) body.additional_data = data;
  return { ...body, request_id: requestId };
}
