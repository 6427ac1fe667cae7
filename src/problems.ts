/** Every failure that the action knows, with why it usually happens and what mends it; docs/errors.md is made from it. */
export const PROBLEMS = {
  'input-invalid': {
    title: 'An input has a value that is not accepted',
    why: 'The value is misspelt, or of another kind than the input takes.',
    remedy:
      'Correct the value in the workflow file, or in the form where it was typed; the README lists what each input accepts.',
  },
  'notion-token-missing': {
    title: 'notion-token is empty',
    why: 'The secret does not exist in this repository or organisation, has another name, or is not shared with this repository, or the input’s name is misspelt in the workflow.',
    remedy:
      'In the repository on GitHub open Settings → Secrets and variables → Actions, add the secret NOTION_TOKEN with the integration’s secret, and pass it as `notion-token: ${{ secrets.NOTION_TOKEN }}`.',
  },
  'database-missing': {
    title: 'database is empty',
    why: 'The variable does not exist in this repository or organisation, or has another name, or the input’s name is misspelt in the workflow.',
    remedy:
      'If there is no database yet, run the workflow with `mode: setup`, which makes one. Else copy its link in Notion (••• → Copy link), store it as the variable NOTION_DATABASE under Settings → Secrets and variables → Actions → Variables, and pass it as `database: ${{ vars.NOTION_DATABASE }}`.',
  },
  'parent-page-missing': {
    title: 'setup does not know where to make the database',
    why: 'The workflow passes neither a page nor a database, or the names of the inputs are misspelt in it.',
    remedy:
      'In Notion open the page that is to hold the database, share it with the integration (••• → Connections), copy its link (••• → Copy link) and pass it as `parent-page`.',
  },
  'parent-page-no-page': {
    title: 'parent-page is the link of something other than a page',
    why: 'The link was copied from a table, one of its tabs or a block instead of the page that is to hold the new database.',
    remedy:
      'Copy the link of a page (••• → Copy link) and pass it as `parent-page`. If setup is to add what that database lacks, pass its link as `database`.',
  },
  'parent-page-not-shared': {
    title: 'Notion shows the integration no such page',
    why: 'The page is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
    remedy:
      'In Notion open the page, then ••• → Connections → Add connection, and choose the integration. Where it is there already, check the link or ID in `parent-page`.',
  },
  'event-unsupported': {
    title: 'The event does not tell which release or pull request to sync',
    why: 'Only release, pull_request, pull_request_target, pull_request_review and workflow_run events lead to one; schedule and workflow_dispatch mean all of them. An expression for `tag` or `pull-request` that gives nothing counts as not set.',
    remedy:
      'Set the input `tag` or `pull-request`, set `mode: backfill` to sync all of them, or start the workflow by one of these events.',
  },
  'event-unreadable': {
    title: 'The event’s payload cannot be read',
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
      'Check `tag` or `pull-request`. For a draft release give the job `permissions: { contents: write }`.',
  },
  'github-unavailable': {
    title: 'GitHub did not answer',
    why: 'GitHub has a disturbance, limits the rate of this token, or the runner cannot reach it.',
    remedy: 'Run the job again; githubstatus.com tells of disturbances.',
  },
  'notion-token-invalid': {
    title: 'Notion does not accept the token',
    why: 'The secret was mistyped, cut off, or refreshed in Notion since it was stored.',
    remedy:
      'In Notion’s Creator dashboard open the integration → Configuration, copy the internal integration secret, and store it again as the secret NOTION_TOKEN.',
  },
  'notion-capability-missing': {
    title: 'The integration lacks a capability',
    why: 'The capability is switched off for the integration.',
    remedy:
      'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read content”, “Insert content” and “Update content”.',
  },
  'notion-user-unknown': {
    title: 'Notion knows no such user',
    why: 'An ID in the input `people` is mistyped, or its user has left the workspace.',
    remedy: 'Correct the ID in `people`, or put the user’s e-mail address there instead.',
  },
  'notion-not-shared': {
    title: 'Notion shows the integration no such database',
    why: 'The database is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
    remedy:
      'In Notion open the database as a full page, then ••• → Connections → Add connection → the integration. Where it is there already, check the link or ID in the workflow.',
  },
  'notion-not-a-database': {
    title: 'The ID is of something other than a database',
    why: 'The link was copied from a page, a view or a block rather than from the database.',
    remedy:
      'In Notion open the database as a full page, copy its link (••• → Copy link) and store that as `database`. If there is no database on that page yet, run the workflow with `mode: setup`, with the link as `parent-page`.',
  },
  'notion-no-data-source': {
    title: 'Notion shows the integration no data source of the database',
    why: 'It is a linked view (↗ beside its title), which shows what lies in another database; or it was restored or moved and its connection did not come along, or only a part of it is shared with the integration.',
    remedy:
      'Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration, and store its link. Else take the integration out of the database’s Connections, and add it again.',
  },
  'notion-id-mistyped': {
    title: 'An ID is mistyped',
    why: 'Notion gives no IDs of this form.',
    remedy:
      'In Notion open what the ID is to name, copy its link (••• → Copy link), and store that instead of the ID.',
  },
  'notion-database-trashed': {
    title: 'The database is in the trash',
    why: 'Somebody deleted it in Notion.',
    remedy: 'Restore it from Notion’s trash, or point `database` at another one.',
  },
  'notion-data-source-choice': {
    title: 'It is not clear which data source to use',
    why: 'A database can hold several data sources, and rows go into one.',
    remedy: 'Set the input `data-source` to the name or the ID of the one to use.',
  },
  'notion-property-missing': {
    title: 'The database lacks a property',
    why: 'The property was renamed or deleted in Notion, or the name in the workflow is misspelt.',
    remedy:
      'Add the property in Notion, correct its name in the workflow, or let the action add what is missing: `create-properties: true`.',
  },
  'notion-property-type': {
    title: 'A property’s type does not fit',
    why: 'The property computes its own value, or is of a kind that the value cannot go into.',
    remedy:
      'Change the property’s type in Notion, or name another property for the field in the input `properties`.',
  },
  'notion-status-option': {
    title: 'A status option does not exist and cannot be added',
    why: 'Notion did not add the new option.',
    remedy: 'Add the option to the property in Notion, or name an existing one in the input `statuses`.',
  },
  'notion-refused': {
    title: 'Notion refused a request',
    why: 'A value does not fit what Notion accepts, or the database was changed meanwhile.',
    remedy: 'Run the job again. If it fails again, open an issue with the message and the request ID.',
  },
  'notion-block-limit': {
    title: 'The workspace has used up its blocks',
    why: 'A free workspace with more than one member has 1,000 blocks for its lifetime, and deleting gives none back. Every row is a block, and so is every paragraph of its text.',
    remedy:
      'Move the workspace to a paid plan, or make its other members guests, who do not count. Or store a personal access token of Notion as the secret NOTION_TOKEN in place of the integration’s, which is not limited so. Until then the properties of existing rows are kept current; new rows and new text have to wait.',
  },
  'notion-not-found': {
    title: 'Notion does not find what a request was about',
    why: 'A property, a block or a view was deleted in Notion while the action worked with it.',
    remedy:
      'Run the job again: it looks everything up anew. If it fails again, open an issue with the message and the request ID.',
  },
  'notion-conflict': {
    title: 'Notion reports a conflict',
    why: 'Something else kept changing the same page or database for a minute.',
    remedy: 'Run the job again.',
  },
  'notion-rate-limited': {
    title: 'Notion limits the rate of requests',
    why: 'The integration or the whole workspace has sent more requests than Notion allows, and the wait that it asks for is longer than the action waits: 5 minutes in all for one entry, an hour at a time where all entries are synced.',
    remedy:
      'Run the job again later. Where many repositories share one integration, give some of them their own.',
  },
  'notion-blocked': {
    title: 'Notion has restricted the integration’s access',
    why: 'Notion has restricted what the integration may send, which no waiting lifts.',
    remedy: 'Write to Notion’s support, with the request ID.',
  },
  'notion-down': {
    title: 'Notion is not working',
    why: 'Notion has a disturbance.',
    remedy: 'Run the job again later; notionstatus.com tells of disturbances.',
  },
  'notion-unreachable': {
    title: 'Notion cannot be reached',
    why: 'The runner has no way to api.notion.com: a firewall, a proxy that is not set, or a disturbance of the network.',
    remedy: 'Run the job again. On a self-hosted runner allow https://api.notion.com, or set `https_proxy`.',
  },
  'notion-edge': {
    title: 'A network in between answered instead of Notion’s API',
    why: 'A proxy, a firewall or the edge of Notion’s network turned the request away, at times because of what a text contains.',
    remedy:
      'Run the job again. On a self-hosted runner check its proxy. If one release or pull request always fails, `content: false` tells whether its text is the cause.',
  },
  'row-unsettled': {
    title: 'The row kept changing while it was written',
    why: 'Several runs or people moved, trashed or changed the row at the same time.',
    remedy: 'Run the job again.',
  },
  'pull-request-code': {
    title: 'A job has the secret beside code of pull requests',
    why: 'Events such as `pull_request_target` and `workflow_run` pass the secrets to runs that a stranger’s pull request causes. Code of it that runs in such a job can read them all.',
    remedy:
      'Give Notion a workflow or a job of its own that checks out and runs nothing of a pull request, and run what needs its code on `pull_request`.',
  },
  'check-failed': {
    title: 'The check found what has to be mended',
    why: 'A sync would fail, or gives the secret away. The lines marked ✗ in the log and in the job summary tell what it is.',
    remedy: 'Do what those lines say, and run the check again.',
  },
  'backfill-incomplete': {
    title: 'Some releases or pull requests have no current row',
    why: 'The job summary tells of each what happened.',
    remedy:
      'Mend what the summary names and run the job again: what is right by now costs nothing, so it goes on with the rest.',
  },
  'backfill-stopped': {
    title: 'The run was stopped before its end',
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
    why: 'The input `require-task` is true, and neither the title, the branch nor the description names a task of the tasks database.',
    remedy:
      'Add the task’s ID, such as TASK-123, to the title of the pull request, or a link to the task’s page in Notion to its description.',
  },
  unexpected: {
    title: 'Something went wrong in the action itself',
    why: 'This is a mistake of the action, not of the workflow.',
    remedy: 'Run the job again. If it fails again, open an issue with the message.',
  },
} as const;

export type ProblemId = keyof typeof PROBLEMS;
