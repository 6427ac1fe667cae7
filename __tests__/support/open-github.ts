import { GitHub } from '../../src/github/api/github.ts';
import { repositoryOf } from '../../src/settings/connections.ts';
import type { GitHubServer } from '../github-server/start.ts';

type Server = Pick<GitHubServer, 'token' | 'apiUrl' | 'graphqlUrl' | 'serverUrl' | 'repository'>;

/** A server's repository, as a run asks for it. */
export function openGitHub(
  { token, apiUrl, graphqlUrl, serverUrl, repository }: Server,
  options?: ConstructorParameters<typeof GitHub>[1],
): GitHub {
  return new GitHub({ token, apiUrl, graphqlUrl, serverUrl, repository: repositoryOf(repository) }, options);
}
