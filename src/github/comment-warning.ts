import type { Unreadable } from './unreadable.ts';

/** The warning of a run that wrote the row of a pull request, and could not write the comment that leads to it. */
export function commentWarning(number: number, failure: Unreadable): string {
  const { what, remedy } = explained(failure);
  return `The comment on pull request #${number} was not written: ${what} (${failure.message}). Its row in Notion is as it should be. ${remedy}`;
}

const PERMISSION =
  'Give the job `permissions: { contents: read, issues: read, pull-requests: write }`, or pass a token with this permission as `github-token`.';
const FORK =
  'To runs of the event `pull_request` for pull requests from forks GitHub may give less; docs/which-event.md of this action compares the ways.';
const NEXT = 'The next event of the pull request writes it.';

function explained(failure: Unreadable): { what: string; remedy: string } {
  switch (failure.reason) {
    case 'forbidden':
      // GitHub's words: https://github.com/renovatebot/renovate/issues/6215
      return /\blocked\b/i.test(failure.message)
        ? { what: 'its conversation is locked', remedy: 'Where the comment is wanted, unlock it.' }
        : { what: 'GitHub refused it to the token', remedy: `${PERMISSION} ${FORK}` };
    case 'not-found':
      return {
        what: 'GitHub has no place for it that the token may see',
        remedy: `${PERMISSION} Where the pull request or the comment was deleted meanwhile, there is nothing to do.`,
      };
    case 'no-token':
      return {
        what: 'there is no token for GitHub',
        remedy: 'Take `github-token` out of the workflow, so that its default applies.',
      };
    case 'token-invalid':
      return {
        what: 'GitHub did not accept the token',
        remedy:
          'Remove the input `github-token`, or store a valid token in the secret that it is taken from.',
      };
    case 'rate-limited':
      return { what: 'the token has reached its rate limit', remedy: NEXT };
    case 'unavailable':
      return { what: 'GitHub did not answer as it should', remedy: NEXT };
  }
}
