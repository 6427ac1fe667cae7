import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WebhookEventMap } from '@octokit/webhooks-types';

interface WebhookDefinition<Name extends keyof WebhookEventMap> {
  name: Name;
  examples: WebhookEventMap[Name][];
}

let definitions: WebhookDefinition<keyof WebhookEventMap>[] | undefined;

/** Real payloads of an event, as GitHub sent them; a new copy for each caller. */
export function examples<Name extends keyof WebhookEventMap>(name: Name): WebhookEventMap[Name][] {
  definitions ??= readDefinitions();
  const found = definitions.find(
    (definition): definition is WebhookDefinition<Name> => definition.name === name,
  );
  return structuredClone(found?.examples ?? []);
}

/** A real payload of an event of the activity type. */
export function example<Name extends 'release' | 'pull_request' | 'pull_request_review'>(
  name: Name,
  action: WebhookEventMap[Name]['action'],
): WebhookEventMap[Name] {
  const found = examples(name).find((payload) => payload.action === action);
  if (found === undefined) throw new Error(`@octokit/webhooks-examples has no ${name} ${action}`);
  return found;
}

function readDefinitions(): WebhookDefinition<keyof WebhookEventMap>[] {
  const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
  return JSON.parse(readFileSync(path, 'utf8'));
}
