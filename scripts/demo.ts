import { existsSync } from 'node:fs';
import type { GitHubServer } from '../__tests__/github-server/start.ts';
import {
  type Database,
  printLinks,
  printPage,
  printProperties,
  printRows,
  printViews,
} from './demo/database.ts';
import { happeningsIn } from './demo/events.ts';
import { type Notion, openNotion } from './demo/notion.ts';
import { printHeading, printLines, printLog } from './demo/print.ts';
import { newRepository, oldRepository } from './demo/repositories.ts';
import { costOf, countsOf, type Ran, run, type Start, succeeded } from './demo/run.ts';

const INTRODUCTION = `
Each run below is the action of dist/, started as GitHub’s runner starts it, on a GitHub of three repositories that this
machine plays. What the action itself prints stands behind a line: │`;

/** What Greetings has from before the set-up. */
const PAST = { pullRequests: 48, releases: 6 };

/**
 * Shows the action at work without any account, from an empty page to a database that three repositories share. Each run
 * is the bundled action, started as GitHub's runner starts it. With NOTION_TOKEN, and NOTION_PAGE or NOTION_DATABASE, it
 * writes into the real Notion instead.
 */
async function demo(): Promise<void> {
  if (!existsSync('dist/index.js')) throw new Error('dist/ is missing: run `npm run build` first');
  const started = performance.now();
  console.log(INTRODUCTION);
  const world: World = {
    notion: await openNotion(),
    greetings: await oldRepository('Codertocat/Greetings', PAST),
    hello: await newRepository('Codertocat/Hello-World'),
    second: await newRepository('Codertocat/Second-World'),
  };
  try {
    await tell(world);
    printLines('', `All this took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    for (const server of Object.values(world)) await server.close();
  }
}

interface World {
  notion: Notion;
  greetings: GitHubServer;
  hello: GitHubServer;
  second: GitHubServer;
}

async function tell(world: World): Promise<void> {
  const { notion } = world;
  printHeading('1. A place in Notion, shared with the integration');
  printLines(notion.place.shown);
  const database = await setUp(world);
  await check(world, database);
  await backfill(world, database);
  const [release = ''] = await follow(world, database);
  await nightly(world, database);

  printHeading('7. What people see in Notion');
  printLines('The newest rows:', '');
  await printRows(notion.client, database, 15);
  printLines('', 'The page of the first release in Hello-World, as blocks:', '');
  await printPage(notion.client, release);
  printLines(
    '',
    'A release of Greetings, the pull requests that it ships, and which release each of those is in:',
    '',
  );
  await printLinks(notion.client, database);
  printLines('', 'The views and their rows:', '');
  await printViews(notion.client, database);
}

async function setUp({ notion, greetings }: World): Promise<Database> {
  printHeading('2. mode: setup makes the database');
  const start: Start = { event: 'workflow_dispatch', inputs: { mode: 'setup', ...notion.place.input } };
  const made = await runLogged(start, greetings, notion);
  const { outputs } = made;
  const database = {
    id: outputs['database-id'] ?? '',
    url: outputs['database-url'] ?? '',
    dataSource: outputs['data-source-id'] ?? '',
  };
  printLines('', 'The outputs for later steps of the workflow:', '');
  for (const name of ['operation', 'database-url', 'database-id', 'data-source-id'])
    printLines(`${name.padEnd(14)}  ${outputs[name]}`);
  printLines('', 'The database that is there now:', '');
  await printProperties(notion.client, database);
  printLines('');
  await printViews(notion.client, database);

  const again = succeeded(await run(start, greetings, notion));
  printLines('', `Run again, it finds its database: ${again.outputs.operation}, ${costOf(again)}.`);
  return database;
}

async function check({ notion, greetings }: World, { url }: Database): Promise<void> {
  printHeading('3. mode: check tells what would not work');
  printLines('✓ is in order, ! is worth knowing, ✗ would make a sync fail:', '');
  await runLogged(
    { event: 'workflow_dispatch', inputs: { mode: 'check', database: url } },
    greetings,
    notion,
  );
}

async function backfill({ notion, greetings }: World, { url }: Database): Promise<void> {
  printHeading('4. mode: backfill makes the rows of all that a repository has by now');
  const { pullRequests, releases } = PAST;
  printLines(`${greetings.repository} has ${pullRequests} pull requests and ${releases} releases.`);
  printLines('Started by hand (workflow_dispatch), as fast as Notion lets it:', '');
  await runLogged(
    { event: 'workflow_dispatch', inputs: { mode: 'backfill', database: url } },
    greetings,
    notion,
  );
}

/** @returns the IDs of the rows' pages */
async function follow({ notion, hello, second }: World, { url }: Database): Promise<string[]> {
  printHeading('5. Events keep the rows current from then on, in two more repositories');
  const pages: string[] = [];
  for (const [shift, github] of [hello, second].entries()) {
    printLines(...(shift > 0 ? [''] : []), `${github.repository}:`, '');
    for (const { event, payload, happen } of happeningsIn(github, { ends: shift === 0, shift })) {
      happen();
      const ran = succeeded(await run({ event, payload, inputs: { database: url } }, github, notion));
      const what = `${event} ${payload.action}`.padEnd(38);
      printLines(`${what}  ${ran.outputs.operation?.padEnd(9)}  ${costOf(ran, 7)}`);
      pages.push(ran.outputs['page-id'] ?? '');
    }
  }
  return pages;
}

async function nightly({ notion, ...repositories }: World, { url }: Database): Promise<void> {
  printHeading('6. The nightly run (schedule) finds all rows right, and writes nothing');
  for (const github of Object.values(repositories)) {
    const night = { event: 'schedule', payload: { schedule: '17 3 * * *' }, inputs: { database: url } };
    const ran = succeeded(await run(night, github, notion));
    printLines(`${github.repository.padEnd(25)}  ${countsOf(ran).padEnd(14)}  ${costOf(ran, 7)}`);
  }
}

/** Shows the log, also of a run that fails. */
async function runLogged(start: Start, github: GitHubServer, notion: Notion): Promise<Ran> {
  const ran = await run(start, github, notion);
  printLog(ran);
  printLines('', `It took ${costOf(ran)}.`);
  return succeeded(ran);
}

await demo();
