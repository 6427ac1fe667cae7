import { APIErrorCode } from '@notionhq/client';
import { networkFault } from '../../problems/network-fault.ts';
import { Problem } from '../../problems/problem.ts';
import type { ProblemId } from '../../problems/problems.ts';
import { quoted } from '../../quoted.ts';
import { ErrorAnswer, ForeignAnswer } from './answer.ts';
import { isBlocked, isUnanswered } from './fate.ts';

/** What an integration may be allowed to do, by the names of the switches in Notion. */
export type Capability =
  | 'Read content'
  | 'Insert content'
  | 'Update content'
  | 'Read user information including email addresses';

/**
 * A request to Notion that failed for good, as users meet it.
 * `outdated` tells that what the request was made from may have changed since: a property, an option, the row itself;
 * `gone` that it names what is not there any more, or elsewhere, so that it would be refused whatever it contained.
 */
export class NotionProblem extends Problem {
  readonly notFound: boolean;
  readonly outdated: boolean;
  readonly gone: boolean;

  constructor(id: ProblemId, what: string, cause: Error, remedy?: string, why?: string) {
    const { code, request_id: requestId } = cause instanceof ErrorAnswer ? cause : {};
    super(id, what, { cause, requestId, remedy, why });
    this.notFound = id === 'notion-not-shared' || id === 'notion-not-found';
    this.outdated = this.notFound || (id === 'notion-refused' && code === APIErrorCode.ValidationError);
    this.gone = this.notFound || (id === 'notion-refused' && GONE.test(cause.message));
  }
}

const REFUSALS: ReadonlySet<ProblemId> = new Set([
  'notion-refused',
  'notion-not-shared',
  'notion-not-found',
  'notion-user-unknown',
]);

/** Whether Notion turned this one request down, so that others may well succeed; not where it accepts none, or did not answer. */
export function isRefusal(error: unknown): error is NotionProblem {
  return error instanceof NotionProblem && REFUSALS.has(error.id);
}

/** Whether Notion says that a request is not as it should be. */
export function isBadRequest(error: unknown): error is NotionProblem {
  return error instanceof NotionProblem && error.id === 'notion-refused';
}

/**
 * The error that a user meets for what a request ended with.
 * @param capability the one that the request needed
 * @param proxy that requests go through, if any
 */
export function notionProblem(error: unknown, capability: Capability, proxy?: string): Problem {
  if (error instanceof Problem) return error;
  if (isUnanswered(error)) return unreachable(error, proxy);
  if (error instanceof ForeignAnswer) return foreign(error);
  if (error instanceof ErrorAnswer) return refusal(error, capability);
  return new Problem('unexpected', String(error), { cause: error });
}

/** What Notion's API itself answered. */
function refusal(error: ErrorAnswer, capability: Capability): Problem {
  const { status, message } = error;
  const said = `Notion says: ${quoted(message)}`;
  if (status === 401) return new NotionProblem('notion-token-invalid', said, error);
  if ('block_limit' in error.additional_data) return new NotionProblem('notion-block-limit', said, error);
  if (status === 403) return capabilityProblem(said, error, capability);
  if (/find user with ID/.test(message)) return new NotionProblem('notion-user-unknown', said, error);
  if (status === 404) return notFound(said, error);
  if (MISTYPED_ID.test(message)) return new NotionProblem('notion-id-mistyped', said, error);
  if (status === 409) return new NotionProblem('notion-conflict', said, error);
  if (isBlocked(error)) return new NotionProblem('notion-blocked', said, error);
  if (status === 429) return new NotionProblem('notion-rate-limited', said, error);
  if (status >= 500) return new NotionProblem('notion-down', `Notion answered ${status}. ${said}`, error);
  return new NotionProblem('notion-refused', said, error);
}

/**
 * Only what people share may lack sharing; of a block, a property or the like no more is known than what Notion says.
 * Should the words be others one day, lack of sharing is the usual cause.
 */
function notFound(said: string, error: ErrorAnswer): Problem {
  const kind = /^Could not find (.+?) with ID/.exec(error.message)?.[1] ?? 'database';
  const isShared = ['database', 'data source', 'data_source', 'page'].includes(kind);
  return isShared
    ? new NotionProblem('notion-not-shared', said, error, shareRemedy(error.message))
    : new NotionProblem('notion-not-found', said, error);
}

function capabilityProblem(said: string, error: ErrorAnswer, capability: Capability): Problem {
  const what = `The integration may not do this: it seems to lack the capability “${capability}”. ${said}`;
  return new NotionProblem('notion-capability-missing', what, error, switchOn(capability));
}

function switchOn(capability: Capability): string {
  return `In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “${capability}”.`;
}

/**
 * What is wrong where Notion shows little more of an object than its ID, as to an integration that may not read “full objects”:
 * https://developers.notion.com/reference/capabilities
 * @param missing what it does not show
 */
export function partial(missing: string): Problem {
  const what = `Notion answered without ${missing}: the integration seems to lack the capability “Read content”.`;
  return new Problem('notion-capability-missing', what, { remedy: switchOn('Read content') });
}

function foreign(error: ForeignAnswer): Problem {
  const { status, ray, target } = error;
  if (status >= 500) return new NotionProblem('notion-down', `Notion answered ${status}.`, error);
  const told = [
    `${status}`,
    ...(target === undefined ? [] : [`to ${quoted(target)}`]),
    ...(ray === undefined ? [] : [`ray ID ${ray}`]),
  ].join(', ');
  const what = `The answer (${told}) was none of Notion’s API: a page of a network in between, or a part of an answer.`;
  return new NotionProblem('notion-edge', what, error);
}

function unreachable(error: Error, proxy: string | undefined): Problem {
  const { reason, why, remedy } = networkFault(error, proxy);
  const what = `Notion could not be reached: ${reason}.`;
  return new NotionProblem('notion-unreachable', what, error, remedy, why);
}

/** Recorded of the real API: an ID of the right length that is no UUID is refused, where one that nothing has is not found. */
const MISTYPED_ID = /^path failed validation: .* should be a valid uuid/;

/**
 * Reported of the real API: a block that another was to follow (https://github.com/malinkang/weread2notion-pro/pull/45), a
 * block or page that was to be changed and is in the trash (https://github.com/dvanoni/notero/issues/704), and one that is
 * in something that is. Should the words be others one day, it is refused as a text is.
 */
const GONE =
  /^(Block ID \S+ to append children after is not parented|Can't edit (block that is|page on block with an) archived)/;

/** Notion's 404 names the integration, which is the name to look for under Connections. */
export function integrationName(message: string): string | undefined {
  return /with your integration "(.*)"/.exec(message)?.[1];
}

function shareRemedy(message: string): string | undefined {
  const name = integrationName(message);
  if (name === undefined) return undefined;
  return `In Notion open the database as a full page, then ••• → Connections → Add connection → ${quoted(name)}. Where it is there already, check the link or ID in the workflow.`;
}
