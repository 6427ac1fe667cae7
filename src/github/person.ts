import type { Person } from '../entry/entry.ts';
import type { Parts } from './parts.ts';

/** An account as GraphQL tells it. */
export interface Actor {
  __typename: string;
  login: string;
  url: string;
}

/** GitHub shows the work of deleted accounts as that of @ghost, which is an account with a page of its own. */
const GHOST: Person = { login: 'ghost' };

/** The person of an account that is part of something in REST or a payload; a deleted account, which is null, is `ghost`. */
export function accountIn(parts: Parts, name: string): Person {
  return parts.nullable(name, personOfAccount) ?? GHOST;
}

/** The person of an account in REST or a payload; `ghost` has no address. One that leads nowhere is no link in Notion. */
export function personOfAccount(account: Parts): Person {
  const [name, url] = [account.text('login'), account.text('html_url')];
  if (name === GHOST.login) return GHOST;
  return { login: account.optionalText('type') === 'Bot' ? botLogin(name, url) : name, url };
}

export function actorIn(parts: Parts): Actor {
  return { __typename: parts.text('__typename'), login: parts.text('login'), url: parts.text('url') };
}

/** The person of an account in GraphQL, by the same login as `personOfAccount` gives. */
export function personOfActor(actor: Actor | undefined): Person {
  if (!actor || actor.login === GHOST.login) return GHOST;
  const login = actor.__typename === 'Bot' ? botLogin(actor.login, actor.url) : actor.login;
  return { login, url: actor.url };
}

/**
 * GraphQL calls a bot by its app's name (`dependabot`), REST `dependabot[bot]`, and Copilot's bots are `Copilot` in REST;
 * the address of all of them ends with the app's name.
 */
function botLogin(login: string, url: string): string {
  if (login.endsWith('[bot]')) return login;
  const app = /\/apps\/([^/]+)$/.exec(url)?.[1] ?? login;
  return `${app}[bot]`;
}
