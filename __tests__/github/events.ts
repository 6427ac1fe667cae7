import type { PullRequestEvent, PullRequestReviewEvent, ReleaseEvent, User } from '@octokit/webhooks-types';
import type { GitHubEvent } from '../../src/github/event/event.ts';
import { type Subject, subjectOf } from '../../src/github/event/subject.ts';
import { repositoryOf } from '../../src/settings/connections.ts';

type Payload = ReleaseEvent | PullRequestEvent | PullRequestReviewEvent;

export const REPOSITORY = 'Codertocat/Hello-World';
export const HELLO_WORLD = repositoryOf(REPOSITORY);

/** The event as the runner hands it over. */
export function eventOf(name: string, payload: Payload): GitHubEvent {
  return { name, action: payload.action, payload: { ...payload } };
}

export function subjectOfEvent(name: string, payload: Payload): Subject {
  return subjectOf(eventOf(name, payload), {}, HELLO_WORLD);
}

/** Another account, of which only the name differs. */
export function account(like: User, login: string, type: User['type'] = 'User'): User {
  const page = type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login;
  return { ...like, login, type, html_url: `https://github.com/${page}` };
}
