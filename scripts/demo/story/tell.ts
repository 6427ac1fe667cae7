import type { GitHubServer } from '../../../__tests__/github-server/start.ts';
import { type Happening, happeningsInCheckout, happeningsInMobile } from './events.ts';
import { embeddedNotion, type Notion } from './notion.ts';
import { printHeading, printLines, printLog } from './print.ts';
import {
  type Database,
  printLinks,
  printPage,
  printProperties,
  printRows,
  printViews,
} from './print-database.ts';
import { openRepositories, type Repositories } from './repositories.ts';
import { costOf, countsOf, type Ran, run, type Start, succeeded } from './run.ts';

export interface World extends Repositories {
  notion: Notion;
}

/** What a story leaves. */
export interface Told {
  database: Database;
  /** The job summaries of the runs by what started them, as GitHub's Markdown. */
  summaries: Map<string, string>;
}

/** @param notion an embedded one unless given, so that nothing is written into anybody's by mistake */
export async function openWorld(notion?: Notion): Promise<World> {
  return { notion: notion ?? (await embeddedNotion()), ...(await openRepositories()) };
}

export async function closeWorld(world: World): Promise<void> {
  for (const server of Object.values(world)) await server.close();
}

/** Tells by runs of the bundled action how an empty page becomes a database that three repositories share. */
export async function tell(world: World): Promise<Told> {
  const { notion, checkout, mobile } = world;
  const summaries: Told['summaries'] = new Map();
  printHeading('1. A place in Notion, shared with the integration');
  printLines(notion.shown);
  const first = await firstRun(world);
  const database = databaseOf(first);
  await show(world, database);
  summaries.set('First run', first.summary);
  summaries.set('Check', (await check(world)).summary);
  await join(world);

  printHeading('5. Events keep the rows current from then on');
  const releases = await follow(checkout, happeningsInCheckout(checkout), notion);
  printLines('');
  await follow(mobile, happeningsInMobile(mobile), notion);
  const last = releases.at(-1);
  summaries.set('Release', last?.summary ?? '');
  summaries.set('Nightly run', (await nightly(world)).summary);

  printHeading('7. What people see in Notion');
  printLines('The newest rows:', '');
  await printRows(notion.client, database, 15);
  printLines('', `The page of the newest release in ${checkout.repository}, as blocks:`, '');
  await printPage(notion.client, last?.outputs['page-id'] ?? '');
  printLines(
    '',
    'The newest release, the pull requests that it ships, and which release each of those is in:',
    '',
  );
  await printLinks(notion.client, database);
  printLines('', 'The views and their rows:', '');
  await printViews(notion.client, database);
  return { database, summaries };
}

const BY_HAND: Start = { event: 'workflow_dispatch' };

async function firstRun({ notion, storefront }: World): Promise<Ran> {
  printHeading('2. One run by hand makes the database, and fills it');
  const ran = await runLogged(BY_HAND, storefront, notion);
  printLines('', 'The outputs for later steps of the workflow:', '');
  for (const name of ['operation', 'created', 'database-url', 'database-id', 'data-source-id'])
    printLines(`${name.padEnd(14)}  ${ran.outputs[name]}`);
  return ran;
}

/** The database that a run for all entries fills. */
function databaseOf({ outputs }: Ran): Database {
  return { id: outputs['database-id'] ?? '', dataSource: outputs['data-source-id'] ?? '' };
}

async function show({ notion, storefront }: World, database: Database): Promise<void> {
  printLines('', 'The database that is there now:', '');
  await printProperties(notion.client, database);
  printLines('');
  await printViews(notion.client, database);
  const again = succeeded(await run(BY_HAND, storefront, notion));
  printLines('', `Run again, it finds what is there: ${countsOf(again)}, ${costOf(again)}.`);
}

async function check({ notion, storefront }: World): Promise<Ran> {
  printHeading('3. mode: check tells what would not work');
  printLines('✓ is in order, ! is worth knowing, ✗ would make a sync fail:', '');
  return runLogged({ ...BY_HAND, inputs: { mode: 'check' } }, storefront, notion);
}

async function join({ notion, checkout, mobile }: World): Promise<void> {
  printHeading('4. Two more repositories join, with the same file and the same two values');
  for (const github of [checkout, mobile]) {
    const ran = succeeded(await run(BY_HAND, github, notion));
    printLines(`${github.repository.padEnd(22)}  ${countsOf(ran).padEnd(14)}  ${costOf(ran, 7)}`);
  }
}

/** @returns the runs */
async function follow(
  github: GitHubServer,
  happenings: readonly Happening[],
  notion: Notion,
): Promise<Ran[]> {
  printLines(`${github.repository}:`, '');
  const runs: Ran[] = [];
  for (const { event, payload, happen } of happenings) {
    happen();
    const ran = succeeded(await run({ event, payload }, github, notion));
    const what = `${event} ${payload.action}`.padEnd(38);
    printLines(`${what}  ${ran.outputs.operation?.padEnd(9)}  ${costOf(ran, 7)}`);
    runs.push(ran);
  }
  return runs;
}

/** @returns the last run */
async function nightly({ notion, ...repositories }: World): Promise<Ran> {
  printHeading('6. The nightly run (schedule) finds all rows right, and writes nothing');
  const runs: Ran[] = [];
  for (const github of Object.values(repositories)) {
    const night = { event: 'schedule', payload: { schedule: '17 3 * * *' } };
    const ran = succeeded(await run(night, github, notion));
    printLines(`${github.repository.padEnd(22)}  ${countsOf(ran).padEnd(14)}  ${costOf(ran, 7)}`);
    runs.push(ran);
  }
  const [first] = runs;
  if (first === undefined) throw new Error('No repository had a nightly run');
  return first;
}

/** Shows the log, also of a run that fails. */
async function runLogged(start: Start, github: GitHubServer, notion: Notion): Promise<Ran> {
  const ran = await run(start, github, notion);
  printLog(ran);
  printLines('', `It took ${costOf(ran)}.`);
  return succeeded(ran);
}
