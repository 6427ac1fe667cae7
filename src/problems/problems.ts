import { NOTION_PROBLEMS } from './notion-problems.ts';

export interface ProblemKind {
  title: string;
  /** `entry` unless given. */
  scope?: ProblemScope;
  /** Why it usually happens. */
  why: string;
  /** What mends it. */
  remedy: string;
}

/**
 * What a problem with one entry means for the others of a run for all: nothing (`entry`), that none of them would fare
 * better (`run`; also what only a run as a whole meets), or the same where it comes in a row (`outage`).
 */
export type ProblemScope = 'entry' | 'run' | 'outage';

/** Every failure that the action knows, with why it usually happens and what mends it; docs/errors.md is made from it. */
export const PROBLEMS = {
  'input-invalid': {
    title: 'An input has a value that is not accepted',
    scope: 'run',
    why: 'The value is misspelt, or of another kind than the input takes.',
    remedy:
      'Correct the value in the workflow file, or in the form where it was typed; docs/reference.md of this action lists what each input accepts.',
  },
  'notion-token-missing': {
    title: 'notion-token is empty',
    scope: 'run',
    why: 'The secret does not exist in this repository or organisation, has another name, or is not shared with this repository, or the input’s name is misspelt in the workflow.',
    remedy:
      'In the repository on GitHub open Settings → Secrets and variables → Actions, add the secret NOTION_TOKEN with the integration’s secret, and pass it as `notion-token: ${{ secrets.NOTION_TOKEN }}`.',
  },
  'database-missing': {
    title: 'database is empty',
    scope: 'run',
    why: 'The variable does not exist in this repository or organisation, or has another name, or the input’s name is misspelt in the workflow.',
    remedy:
      'In Notion copy the link of the database, or of the page on which it is to be made (••• → Copy link). Store it as the variable NOTION_DATABASE under Settings → Secrets and variables → Actions → Variables, and pass it as `database: ${{ vars.NOTION_DATABASE }}`.',
  },
  'event-unsupported': {
    title: 'The event does not tell which release or pull request to sync',
    scope: 'run',
    why: 'Another event has started the workflow. An expression for `tag` or `pull-request` that gives nothing counts as not set.',
    remedy:
      'Name it in the input `tag` or `pull-request`, set `mode: backfill` to sync all of them, or start the workflow by `release`, `pull_request` and the other events of the workflow in the README.',
  },
  'event-unreadable': {
    title: 'The event’s payload cannot be read',
    scope: 'run',
    why: 'The runner did not write GITHUB_EVENT_PATH, or the file was changed by an earlier step.',
    remedy:
      'Run the action in a GitHub Actions workflow; for a local run, set GITHUB_EVENT_NAME and point GITHUB_EVENT_PATH at the payload.',
  },
  'github-forbidden': {
    title: 'GitHub refused to show the release or pull request',
    why: 'The token lacks the permission to read it.',
    remedy:
      'Give the job `permissions: { contents: read, issues: read, pull-requests: read }`, or pass a token with them as `github-token`. Drafts of releases need `contents: write`.',
  },
  'github-not-found': {
    title: 'GitHub has no such release or pull request',
    why: 'The tag or number is misspelt, was deleted, or is a draft that the token may not see.',
    remedy:
      'Correct `tag` or `pull-request` in the workflow, by what the page of the release or pull request on GitHub says. For a draft release give the job `permissions: { contents: write, issues: read, pull-requests: read }`.',
  },
  'github-unavailable': {
    title: 'GitHub did not answer',
    why: 'GitHub has a disturbance, limits the rate of this token, or the runner cannot reach it.',
    remedy: 'Run the job again; githubstatus.com tells of disturbances.',
  },
  ...NOTION_PROBLEMS,
  'row-unsettled': {
    title: 'The row kept changing while it was written',
    why: 'Several runs or people moved, trashed or changed the row at the same time.',
    remedy: 'Run the job again: Re-run jobs → Re-run failed jobs.',
  },
  'pull-request-code': {
    title: 'A job has the secret beside code of pull requests',
    scope: 'run',
    why: 'Events such as `pull_request_target` and `workflow_run` pass the secrets to runs that a stranger’s pull request causes. Code of it that runs in such a job can read them all.',
    remedy:
      'Give Notion a workflow or a job of its own that checks out and runs nothing of a pull request, and run what needs its code on `pull_request`.',
  },
  'check-failed': {
    title: 'The check found what has to be mended',
    scope: 'run',
    why: 'A sync would fail, or gives the secret away. The lines marked ✗ tell what it is.',
    remedy: 'Mend what the check names, and run it again.',
  },
  'backfill-incomplete': {
    title: 'Some releases or pull requests have no current row',
    scope: 'run',
    why: 'Each has a reason of its own, which stands beside it in the job summary.',
    remedy:
      'Mend what stands there and run the job again: what is right by now costs nothing, so it goes on with the rest.',
  },
  'backfill-stopped': {
    title: 'The run was stopped before its end',
    scope: 'run',
    why: 'The job was cancelled or ran out of time.',
    remedy:
      'Run the job again: rows that are right by now cost nothing, so it goes on where this one stopped.',
  },
  'github-points': {
    title: 'GitHub’s hourly limit for this token is used up',
    why: 'The token of GitHub Actions may ask for a certain amount an hour and repository, and all workflows of the repository share it.',
    remedy:
      'Run the job again later: rows that are right by now cost nothing in Notion. A personal token or the token of a GitHub App as `github-token` has five times as much.',
  },
  'tasks-unknown': {
    title: 'It can’t be told whether the pull request names a task',
    why: 'The input `require-task` is true, and the tasks’ database can’t be used as it is set up.',
    remedy:
      'This is for whoever set up the workflow, not for the author of the pull request: run it with `mode: check`, which tells what to do.',
  },
  'task-missing': {
    title: 'The pull request names no task',
    why: 'The input `require-task` is true, and neither the title, the branch nor the description names a task of the tasks’ database.',
    remedy:
      'Add the task’s ID, such as TASK-123, to the title of the pull request, or a link to the task’s page in Notion to its description.',
  },
  unexpected: {
    title: 'Something went wrong in the action itself',
    why: 'This is a mistake of the action, not of the workflow.',
    remedy:
      'Run the job again: Re-run jobs → Re-run failed jobs. If it fails again, open an issue with the message.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemId = keyof typeof PROBLEMS;
