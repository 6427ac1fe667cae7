import type { User } from '@octokit/webhooks-types';
import { example } from '../../../__tests__/github-server/examples.ts';

/** A person as GitHub tells of one, made from its own example. */
export function person(login: string): User {
  const { sender } = example('release', 'published');
  return { ...sender, login, id: idOf(login), html_url: `https://github.com/${login}` };
}

/** The same for the same login. */
function idOf(login: string): number {
  return [...login].reduce((id, letter) => id * 31 + (letter.codePointAt(0) ?? 0), 7) % 1_000_000;
}
