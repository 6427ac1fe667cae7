/** Every failure that the action knows, with why it usually happens and what mends it; docs/errors.md is made from it. */
export const PROBLEMS = {
  'input-invalid': {
    title: 'An input has a value that is not accepted',
    why: 'The value is misspelt, or of another kind than the input takes.',
    remedy: 'Correct the value in the workflow file; the README lists what each input accepts.',
  },
  'notion-token-missing': {
    title: 'notion-token is empty',
    why: 'The secret does not exist in this repository or organisation, has another name, or is not shared with this repository.',
    remedy:
      'In the repository on GitHub open Settings → Secrets and variables → Actions, add the secret NOTION_TOKEN with the integration’s secret, and pass it as `notion-token: ${{ secrets.NOTION_TOKEN }}`.',
  },
  'event-unsupported': {
    title: 'The event does not tell which release or pull request to sync',
    why: 'Only release, pull_request, pull_request_target and pull_request_review events carry one.',
    remedy: 'Set the input `tag` or `pull-request`, or start the workflow by one of these events.',
  },
  'event-unreadable': {
    title: 'The event’s payload cannot be read',
    why: 'The runner did not write GITHUB_EVENT_PATH, or the file was changed by an earlier step.',
    remedy: 'Run the action in a GitHub Actions workflow; for a local run, point GITHUB_EVENT_PATH at the payload.',
  },
  'mode-unavailable': {
    title: 'The mode is not available in this version',
    why: 'This version syncs single entries: the one of the event, or the one that `tag` or `pull-request` names.',
    remedy: 'Set `tag` or `pull-request`, or run on a release or pull request event.',
  },
  'github-forbidden': {
    title: 'GitHub refused to show the release or pull request',
    why: 'The token lacks the permission to read it.',
    remedy:
      'Give the job `permissions: { contents: read, pull-requests: read }`, or pass a token with them as `github-token`. Drafts of releases need `contents: write`.',
  },
  'github-not-found': {
    title: 'GitHub has no such release or pull request',
    why: 'The tag or number is misspelt, was deleted, or is a draft that the token may not see.',
    remedy: 'Check `tag` or `pull-request`. For a draft release give the job `permissions: { contents: write }`.',
  },
  'github-unavailable': {
    title: 'GitHub did not answer',
    why: 'GitHub has a disturbance, limits the rate of this token, or the runner cannot reach it.',
    remedy: 'Run the job again; githubstatus.com tells of disturbances.',
  },
} as const;

export type ProblemId = keyof typeof PROBLEMS;
