/** Why GitHub passed no secrets, that this is in order, and what to do about it. */
export const NO_SECRETS = {
  fork: 'GitHub passes no secrets to runs of pull requests from forks, so Notion was left alone. A run for all entries, such as the nightly one, brings the row. To have such rows at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.',
  dependabot:
    'GitHub passes only Dependabot secrets to runs that Dependabot starts, so Notion was left alone. To have these pull requests in Notion too, store the token under Settings → Secrets and variables → Dependabot secrets as well, with the same name, and write the database’s ID into the workflow: variables may not be passed either.',
  'forked-repository':
    'This repository is a fork and has no secret with a Notion token, so Notion was left alone. To sync this fork too, add the secret here; else disable the workflow under Actions.',
} as const;
