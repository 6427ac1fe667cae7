import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { Client } from '@notionhq/client';

// The least that an action of this kind can be: it looks one row up, and writes its title, with the same three libraries.
const { env } = process;
const { pull_request: pullRequest } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const notion = new Client({
  auth: core.getInput('notion-token'),
  baseUrl: env.NOTION_API_URL,
  notionVersion: '2026-03-11',
});
const { results } = await notion.dataSources.query({
  data_source_id: core.getInput('data-source'),
  filter: { property: 'GitHub ID', rich_text: { equals: `pull/${pullRequest.id}` } },
});
core.debug(typeof getOctokit(core.getInput('github-token')));
for (const { id, url } of results) {
  const title = [{ text: { content: pullRequest.title } }];
  await notion.pages.update({ page_id: id, properties: { Name: { title } } });
  core.setOutput('page-id', id);
  await core.summary.addRaw(url).write();
}
process.stdout.write('', () => process.exit());
