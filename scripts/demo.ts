import { existsSync } from 'node:fs';
import type { GitHubServer } from '../__tests__/github-server/start.ts';
import { type Database, printPage, printProperties, printRows, printViews } from './demo/database.ts';
import { happeningsIn } from './demo/events.ts';
import { type Notion, openNotion } from './demo/notion.ts';
import { aligned, printHeading, printIndented, printLog, printTable } from './demo/print.ts';
import { newRepository, oldRepository } from './demo/repositories.ts';
import { type Ran, run, succeeded } from './demo/run.ts';

/**
 * Shows the action at work without any account, from an empty page to a database that three repositories share. Each run
 * is the bundled action, started as GitHub's runner starts it. With NOTION_TOKEN and NOTION_PAGE or NOTION_DATABASE set
 * it writes into the real Notion.
 */
async function demo(): Promise<void> {
  if (!existsSync('dist/index.js')) throw new Error('dist/ is missing: run `npm run build` first');
  const started = performance.now();
  const notion = await openNotion();
  const old = await oldRepository();
  const first = await newRepository('Codertocat/Hello-World');
  const second = await newRepository('Codertocat/Second-World');
  try {
    await tell(notion, old, [first, second]);
    console.log(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await Promise.all([notion, old, first, second].map((server) => server.close()));
  }
}

async function tell(notion: Notion, old: GitHubServer, live: readonly GitHubServer[]): Promise<void> {
  printHeading('1. A place in Notion, shared with the integration');
  printIndented(notion.place.shown);
  const database = await setUp(notion, old);
  await check(notion, old, database);
  await backfill(notion, old, database);
  const pages = await follow(notion, live, database);
  await nightly(notion, [old, ...live], database);

  printHeading('7. What people see in Notion');
  ...
}
await demo();
