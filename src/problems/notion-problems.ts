/** The part of the table that is about Notion. */
export const NOTION_PROBLEMS = {
  'notion-token-invalid': {
    title: 'Notion does not accept the token',
    scope: 'run',
    why: 'The secret was mistyped, cut off, or refreshed in Notion since it was stored.',
    remedy:
      'In Notion’s Creator dashboard open the integration → Configuration, copy the internal integration secret, and store it on GitHub as the secret NOTION_TOKEN under Settings → Secrets and variables → Actions, in place of the old one.',
  },
  'notion-capability-missing': {
    title: 'The integration lacks a capability',
    scope: 'run',
    why: 'The capability is switched off for the integration.',
    remedy:
      'In Notion’s Creator dashboard open the integration → Configuration → Capabilities and switch on “Read content”, “Insert content” and “Update content”.',
  },
  'notion-user-unknown': {
    title: 'Notion knows no such user',
    why: 'An ID in the input `people` is mistyped, or its user has left the workspace.',
    remedy: 'Correct the ID in `people`, put the user’s e-mail address there instead, or take the line out.',
  },
  'notion-not-shared': {
    title: 'Notion shows the integration no such page or database',
    why: 'The database, or the page that holds it, is not shared with the integration, lies in another workspace than the integration, or does not exist; Notion does not tell which.',
    remedy:
      'In Notion open the page, or the database as a full page, then ••• → Connections → Add connection → the integration. Where it is there already, check the link or ID in the workflow.',
  },
  'notion-not-a-database': {
    title: 'The ID is of something other than a database',
    why: 'The link was copied from a view or a block rather than from the database or its page.',
    remedy:
      'In Notion open the database as a full page, copy its link (••• → Copy link) and store that as `database`. The link of the page that holds it will do too.',
  },
  'notion-no-data-source': {
    title: 'Notion shows the integration no data source of the database',
    why: 'It is a linked view (↗ beside its title), which shows what lies in another database; or it was restored or moved and its connection did not come along, or only a part of it is shared with the integration.',
    remedy:
      'Where ↗ stands beside its title in Notion, click it: that opens the original. Share that with the integration, and store its link. Else take the integration out of the database’s Connections, and add it again.',
  },
  'notion-no-changelog-yet': {
    title: 'There is no database on the page yet',
    scope: 'run',
    why: 'A run for all entries makes the database, and there was none since the page was named.',
    remedy:
      'On GitHub open Actions → the workflow → Run workflow: that run makes the database on the page, and fills it.',
  },
  'notion-foreign-database': {
    title: 'The database holds rows of something else',
    scope: 'run',
    why: 'The link is of another database than the changelog, or of one that has never been used as a changelog. Nothing was written into it.',
    remedy:
      'Store the link of the changelog, or of a page on which it is to be made, as `database`. If this one is to become the changelog, add the property that it lacks in Notion, of type Text, and run the job again. Or add `setup` to the choices of the workflow (`options: [sync, check, setup]`) and run it with that, which adds all properties.',
  },
  'notion-id-mistyped': {
    title: 'An ID is mistyped',
    why: 'Notion gives no IDs of this form.',
    remedy:
      'In Notion open what the ID is to name, copy its link (••• → Copy link), and store that instead of the ID.',
  },
  'notion-database-trashed': {
    title: 'The database is in the trash',
    scope: 'run',
    why: 'Somebody deleted it in Notion.',
    remedy:
      'Restore it from Notion’s trash. Or copy the link of another one, or of a page (••• → Copy link), and store that as `database`.',
  },
  'notion-data-source-choice': {
    title: 'It is not clear which data source to use',
    why: 'A database can hold several data sources, and rows go into one.',
    remedy: 'Set the input `data-source` to the name or the ID of the one to use.',
  },
  'notion-property-missing': {
    title: 'The database lacks a property',
    scope: 'run',
    why: 'The property was renamed or deleted in Notion, or the name in the workflow is misspelt.',
    remedy:
      'Add the property in Notion, correct its name in the workflow, or let the action add what is missing: `create-properties: true`.',
  },
  'notion-property-type': {
    title: 'A property’s type does not fit',
    scope: 'run',
    why: 'The property computes its own value, or is of a kind that the value cannot go into.',
    remedy:
      'Change the property’s type in Notion, or name another property for the field in the input `properties`.',
  },
  'notion-properties-unfit': {
    title: 'Several properties do not fit',
    scope: 'run',
    why: 'The database was made for something else, or its properties were changed or renamed in Notion.',
    remedy: 'Mend each of them in Notion, or in the inputs `properties` and `extra-properties`.',
  },
  'notion-status-option': {
    title: 'A status option does not exist and cannot be added',
    why: 'Notion did not add the new option.',
    remedy: 'Add the option to the property in Notion, or name an existing one in the input `statuses`.',
  },
  'notion-refused': {
    title: 'Notion refused a request',
    why: 'A value does not fit what Notion accepts, or the database was changed meanwhile.',
    remedy:
      'Run the job again: Re-run jobs → Re-run failed jobs. If it fails again, open an issue with the message and the request ID.',
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
      'Run the job again: Re-run jobs → Re-run failed jobs. It looks everything up anew. If it fails again, open an issue with the message and the request ID.',
  },
  'notion-conflict': {
    title: 'Notion reports a conflict',
    why: 'Something else kept changing the same page or database for a minute.',
    remedy: 'Run the job again: Re-run jobs → Re-run failed jobs.',
  },
  'notion-rate-limited': {
    title: 'Notion limits the rate of requests',
    scope: 'run',
    why: 'The integration or the whole workspace has sent more requests than Notion allows, and the wait that it asks for is longer than the action waits: 5 minutes in all for one entry, an hour at a time where all entries are synced.',
    remedy:
      'Run the job again later. Where many repositories share one integration, give some of them their own.',
  },
  'notion-blocked': {
    title: 'Notion has restricted the integration’s access',
    scope: 'run',
    why: 'Notion has restricted what the integration may send, which no waiting lifts.',
    remedy: 'Write to Notion’s support, with the request ID.',
  },
  'notion-down': {
    title: 'Notion is not working',
    scope: 'outage',
    why: 'Notion has a disturbance.',
    remedy: 'Run the job again later; notionstatus.com tells of disturbances.',
  },
  'notion-unreachable': {
    title: 'Notion cannot be reached',
    scope: 'outage',
    why: 'The runner has no way to api.notion.com: a firewall, a proxy that is not set, or a disturbance of the network.',
    remedy: 'Run the job again. On a self-hosted runner allow https://api.notion.com, or set `https_proxy`.',
  },
  'notion-edge': {
    title: 'A network in between answered instead of Notion’s API',
    scope: 'outage',
    why: 'A proxy, a firewall or the edge of Notion’s network turned the request away, at times because of what a text contains.',
    remedy:
      'Run the job again. On a self-hosted runner check its proxy. If one release or pull request always fails, `content: false` tells whether its text is the cause.',
  },
} as const;
