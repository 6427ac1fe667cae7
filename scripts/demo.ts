import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assets } from './demo/site/assets.ts';
import { serve } from './demo/site/serve.ts';
import { openSite, type Site } from './demo/site/site.ts';
import { openNotion } from './demo/story/notion.ts';
import { printHeading, printLines } from './demo/story/print.ts';
import { closeWorld, openWorld, tell } from './demo/story/tell.ts';

const INTRODUCTION = `
Each run below is the action of dist/, started as GitHub’s runner starts it, on a GitHub of three repositories that this
machine plays. What the action itself prints stands behind a line: │`;

/** Git ignores it. */
const FOLDER = 'build/demo';

/**
 * Shows the action at work without any account: runs of the bundled action, then the database that they made, in the
 * browser. With `--once` the pages are written into a folder. With NOTION_TOKEN and NOTION_DATABASE it writes into the
 * real Notion instead.
 */
async function demo(once: boolean): Promise<void> {
  if (!existsSync('dist/index.js')) throw new Error('dist/ is missing: run `npm run build` first');
  const started = performance.now();
  console.log(INTRODUCTION);
  const world = await openWorld(await openNotion());
  try {
    const told = await tell(world);
    printLines('', `All this took ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    printHeading('8. The same to look at');
    const site = openSite(world.notion.client, told, await assets());
    await (once ? write(site) : show(site));
  } finally {
    await closeWorld(world);
  }
}

async function write(site: Site): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [path, content] of await site.readAll()) {
    const file = join(FOLDER, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  printLines(`Written to ${resolve(FOLDER, 'index.html')}`);
}

/** Until the reader ends it. */
async function show(site: Site): Promise<void> {
  const served = await serve(site);
  printLines(`Open ${served.url} in your browser: the views, each entry, and a place to try Markdown.`);
  printLines('Ctrl-C ends it.');
  await once(process, 'SIGINT');
  await served.close();
}

const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
await demo(values.once);
