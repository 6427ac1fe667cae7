import { userNotFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { askedIn, listing } from '../listing.ts';
import { renderBot, renderPerson } from '../users.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const userEndpoints: Endpoint[] = [
  { route: 'GET /v1/users', needs: 'readUsers', handle: list },
  {
    route: 'GET /v1/users/me',
    handle: ({ workspace, integration }) => renderBot(workspace, integration, integration),
  },
  { route: 'GET /v1/users/:user_id', needs: 'readUsers', handle: retrieve },
];

function allUsers({ workspace, integration }: ApiRequest): { id: string; user: JsonObject }[] {
  const withEmail = integration.capabilities.users === 'with email';
  return [
    ...workspace.people.map((person) => ({ id: person.id, user: renderPerson(person, withEmail) })),
    ...workspace.integrations.map((bot) => ({ id: bot.botId, user: renderBot(workspace, bot, integration) })),
  ];
}

function list(request: ApiRequest): JsonObject {
  const { query } = request;
  const users = allUsers(request);
  const asked = askedIn(query);
  return listing('user', users, asked, (index) => users[index]?.user ?? {});
}

function retrieve(request: ApiRequest): JsonObject {
  const id = request.params.user_id ?? '';
  const found = allUsers(request).find((user) => user.id === id);
  if (!found) throw userNotFound(id, request.integration);
  return found.user;
}
