import { createHash } from 'node:crypto';
import { type Answer, refusal } from './answer.ts';
import { DEFAULT_BRANCH, type GitHubState, REPOSITORY_ID } from './state.ts';

/** `GET /repos/{owner}/{repo}`, as far as the stand-in tells it. */
export function answerRepository({
  repository,
  private: isPrivate,
  fork,
  permissions,
  serverUrl,
}: GitHubState): Answer {
  const [login, name] = repository.split('/');
  const body = {
    id: REPOSITORY_ID,
    name,
    full_name: repository,
    owner: { login },
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    fork,
    html_url: `${serverUrl}/${repository}`,
    default_branch: DEFAULT_BRANCH,
    permissions: {
      admin: false,
      maintain: false,
      push: permissions.contents === 'write',
      triage: false,
      pull: permissions.contents !== 'none',
    },
  };
  return { status: 200, body };
}

/**
 * `GET /repos/{owner}/{repo}/commits/{ref}` of a tag. What is no commit is a 422 rather than a 404:
 * https://github.com/zizmorcore/zizmor/pull/972
 */
export function answerCommit(ref: string, { tags, repository, serverUrl }: GitHubState): Answer {
  const name = ref.replace(/^(?:refs\/)?tags\//, '');
  const date = tags.get(name);
  if (date === undefined) return refusal(422, `No commit found for SHA: ${ref}`);
  const sha = createHash('sha1').update(name).digest('hex');
  const person = { name: 'Codertocat', email: '21031067+Codertocat@users.noreply.github.com', date };
  const commit = { author: person, committer: person, message: `Prepare ${name}` };
  return { status: 200, body: { sha, html_url: `${serverUrl}/${repository}/commit/${sha}`, commit } };
}
