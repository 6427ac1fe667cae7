import { parseId } from './ids.ts';
import type { JsonObject } from './json.ts';
import type { Integration, Person } from './objects.ts';
import type { Workspace } from './workspace.ts';

export function userPointer(id: string): JsonObject {
  return { object: 'user', id };
}

/** A user within a page or a text: bots without their owner, people as far as the integration may know them. */
export function userReference(
  workspace: Workspace,
  given: string,
  integration: Integration | undefined,
): JsonObject {
  const id = parseId(given) ?? given;
  const access = integration?.capabilities.users ?? 'with email';
  const bot = workspace.integrationOf(id);
  if (access === 'none') return userPointer(id);
  if (bot) return { ...userPointer(id), name: bot.name, avatar_url: null, type: 'bot', bot: {} };
  const person = workspace.people.find((candidate) => candidate.id === id);
  return person ? renderPerson(person, access === 'with email') : userPointer(id);
}

export function renderPerson(person: Person, withEmail: boolean): JsonObject {
  return {
    object: 'user',
    id: person.id,
    name: person.name,
    avatar_url: null,
    type: 'person',
    person: withEmail ? { email: person.email } : {},
  };
}

/** Recorded: page-created-edited-by. Of other integrations only the name is told. */
export function renderBot(workspace: Workspace, bot: Integration, asked: Integration): JsonObject {
  const owner = {
    owner: { type: 'workspace', workspace: true },
    workspace_name: workspace.name,
    workspace_id: workspace.id,
    workspace_limits: { max_file_upload_size_in_bytes: 5 * 1024 * 1024 },
  };
  return {
    object: 'user',
    id: bot.botId,
    name: bot.name,
    avatar_url: null,
    type: 'bot',
    bot: bot === asked ? owner : {},
  };
}
