import type { JsonObject } from './json.ts';

/** A refusal in Notion's form; the HTTP layer renders it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly additionalData: JsonObject | undefined;
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

/** Recorded: errors. The same for what doesn't exist, what isn't shared, and what is of another kind. */
export function notFound(kind: string, id: string, integration: { name: string; botId: string }): Refusal {
  const message = `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${integration.name}".`;
  return new Refusal(404, 'object_not_found', message, {
    additionalData: { integration_id: integration.botId },
  });
}

/** Recorded: errors. */
export function userNotFound(id: string, integration: { botId: string }): Refusal {
  const message = `Could not find user with ID: ${id}. Make sure your integration has capabilities to read user information. With those capabilities, only members and guests in the integration's workspace are visible.`;
  return new Refusal(404, 'object_not_found', message, {
    additionalData: { integration_id: integration.botId },
  });
}

export function inTrash(): Refusal {
  return invalid("Can't edit block that is archived. You must unarchive the block before editing.");
}

export function errorBody(refusal: Refusal, requestId: string): JsonObject {
  const body: JsonObject = {
    object: 'error',
    status: refusal.status,
    code: refusal.code,
    message: refusal.message,
  };
  if (refusal.additionalData) body.additional_data = refusal.additionalData;
  return { ...body, request_id: requestId };
}
