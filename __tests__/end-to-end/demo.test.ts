import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { closeWorld, openWorld } from '../../scripts/demo/story/tell.ts';
import { openBrowser } from '../support/browser.ts';
import { inWorld } from '../support/in-world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RELEASE = 'Storefront 5.0: one-page checkout';

let browser: Browser;
/** The only one: this Chromium ends with the first page that is closed. */
let page: Page;

/** As on the machine of somebody whose Notion nothing may be written into; it answers nothing. */
const OWN = { NOTION_TOKEN: 'own', NOTION_DATABASE: 'own', NOTION_API_URL: 'http://127.0.0.1:9' };

beforeAll(async () => {
  Object.assign(process.env, OWN);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('the served demo', () => {
  let demo: Started;
  let url: string;

  beforeAll(async () => {
    demo = start();
    url = await demo.printed(/Open (http:\S+) /);
  });
  afterAll(() => void demo.child.kill());

  test('has the views of the database as tabs, which the keyboard reaches', async () => {
    await page.goto(url);
    const names = await tabs().allTextContents();
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      await tabs().getByText(name, { exact: true }).focus();
      await page.keyboard.press('Enter');
      await tabs()
        .and(page.locator('[aria-current]'))
        .and(page.getByText(name, { exact: true }))
        .waitFor();
      expect(await page.title()).toBe(`${name} · Changelog · Notion Changelog`);
      expect(await page.locator('main a.title').count()).toBeGreaterThan(0);
    }
  });

  test('shows a table, a board by status and a calendar', async () => {
    const kinds: string[] = [];
    for (const path of await viewPaths()) {
      await page.goto(path);
      if ((await page.locator('table.rows').count()) > 0) kinds.push('table');
      if ((await page.locator('table.calendar').count()) > 0) kinds.push('calendar');
      const columns = await page.locator('.board h2 .pill').allTextContents();
      if (columns.length > 0) kinds.push('board');
      if (columns.length > 0)
        expect(columns).toEqual(expect.arrayContaining(['Draft', 'In review', 'Merged']));
    }
    expect(new Set(kinds)).toEqual(new Set(['table', 'board', 'calendar']));
  });

  test('shows an entry with its properties and its content', async () => {
    await page.goto(url);
    await page.getByRole('link', { name: RELEASE }).click();
    await page.getByRole('heading', { level: 1, name: RELEASE }).waitFor();
    expect(await property('Status')).toBe('Released');
    expect(await property('Version')).toBe('v5.0.0');
    expect(await property('Pull requests')).toContain('pay with Apple Pay and Google Pay');
    const content = page.locator('.blocks');
    expect(await content.locator('.callout code').textContent()).toBe('checkout.liquid');
    expect(await content.locator('table.simple tbody tr').count()).toBe(3);
    expect(await content.locator('figure.code figcaption').textContent()).toBe('typescript');
    expect(await content.getByRole('checkbox').count()).toBe(2);
    expect(await content.locator('ol > li').count()).toBe(3);
    expect(await content.locator('details > summary').textContent()).toBe('Questions that we heard before');
    expect(
      await content.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    expect(await content.getByRole('link', { name: '@monalisa' }).getAttribute('href')).toBe(
      'https://github.com/monalisa',
    );
  });

  test('shows what one types as GitHub and as Notion do', async () => {
    await page.goto(`${url}try.html`);
    await page.getByLabel('Your Markdown', { exact: true }).fill(TYPED);
    expect(await page.locator('#github .markdown-alert-tip strong').textContent()).toBe('Back up');
    expect(await page.locator('#notion .callout.green-background strong').textContent()).toBe('Back up');
    expect(await page.locator('#notion details .level-2').textContent()).toBe('Folded');
    expect(await page.locator('#notion :checked').count()).toBe(1);
    expect(await page.locator('#notion math').count()).toBe(2);
    expect(await page.locator('#github math').count()).toBe(2);
    expect(await page.locator('#notion .level-4').textContent()).toBe('Fourth');
    expect(await page.locator('#notion ul ul > li').textContent()).toBe('below');
  });

  test('runs nothing of what one types', async () => {
    await page.goto(`${url}try.html`);
    await page
      .getByLabel('Your Markdown', { exact: true })
      .fill('<img src=x onerror="document.title=1"> [x](javascript:document.title=1)');
    await page.waitForFunction(() => document.querySelector('#notion')?.textContent?.includes('x'));
    expect(await page.locator('.panel [onerror], .panel [href^=javascript]').count()).toBe(0);
    expect(await page.title()).toBe('Try Markdown · Notion Changelog');
  });

  test('can be read by everybody, in light and in dark, on a phone too', async () => {
    const found: unknown[] = [];
    await page.goto(url);
    const entry = await page
      .getByRole('link', { name: RELEASE })
      .evaluate((link: HTMLAnchorElement) => link.href);
    for (const path of [...(await viewPaths()), entry, `${url}try.html`]) {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations()).map((violation) => ({ path, colorScheme, violation })));
      }
      await page.setViewportSize({ width: 360, height: 740 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.push({ path, overflow });
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    expect(found).toEqual([]);
  });

  test('has links that lead somewhere', async () => {
    const seen = new Set([url]);
    for (const path of seen) {
      const response = await fetch(path);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
      for (const [, link = ''] of (await response.text()).matchAll(/ href="([^"#]*)/g)) {
        if (!/^[a-z]+:/.test(link)) seen.add(new URL(link, path).href);
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test('changes its colours by a button', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(url);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Light or dark' }).press('Enter');
    expect(await background()).not.toBe(light);
    await page.getByRole('button', { name: 'Light or dark' }).press('Enter');
    expect(await background()).toBe(light);
  });

  test('ends with Ctrl-C', async () => {
    demo.child.kill('SIGINT');
    expect(await demo.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  const tabs = () => page.getByRole('navigation', { name: 'Views' }).getByRole('link');

  async function viewPaths(): Promise<string[]> {
    await page.goto(url);
    return tabs().evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
  }

  function property(name: string): Promise<string | null> {
    return page
      .locator('dl > div', { has: page.locator('dt', { hasText: name }) })
      .first()
      .locator('dd')
      .textContent();
  }
});

test('the pictures are made of an embedded Notion, whatever the environment names', async () => {
  const world = await openWorld();
  expect(Object.values(OWN)).not.toContain(world.notion.url);
  expect(Object.values(OWN)).not.toContain(world.notion.token);
  await closeWorld(world);
});

test('the demo can be written into a folder, from a database that one has already', async () => {
  let index = '';
  await inWorld(async ({ notion, run }) => {
    expect((await run('workflow_dispatch', {}, { mode: 'setup', database: notion.page })).code).toBe(0);
    const own = { NOTION_TOKEN: notion.token, NOTION_DATABASE: notion.page, NOTION_API_URL: notion.url };
    const demo = startWith(own, '--once');
    index = await demo.printed(/Written to (\S+)/);
    expect(await demo.ended).toBe(0);
  });
  expect(existsSync(index)).toBe(true);
  await page.goto(pathToFileURL(index).href);
  await page.getByRole('link', { name: RELEASE }).click();
  await page.getByRole('heading', { level: 1, name: RELEASE }).waitFor();
  expect(await page.locator('.blocks .callout').count()).toBe(1);
  await page.getByRole('link', { name: 'Try Markdown' }).click();
  await page.locator('#notion .callout').waitFor();
  expect(dirname(page.url())).toBe(pathToFileURL(dirname(index)).href);
});

const TYPED = `> [!TIP]
> **Back up** first.

- [x] done
- [ ] open

#### Fourth

- above
  - below

<details><summary><h2>Folded</h2></summary>

Text with $a^2$.

</details>

\`\`\`math
b^2
\`\`\`
`;

interface Started {
  child: ChildProcess;
  /** What the output has, once it has it. */
  printed: (pattern: RegExp) => Promise<string>;
  /** The exit code. */
  ended: Promise<number | null>;
}

/** With the embedded Notion, also where the environment names one's own. */
function start(...args: string[]): Started {
  return startWith({}, ...args);
}

/** @param own what names one's own Notion */
function startWith(own: Partial<typeof OWN>, ...args: string[]): Started {
  const { NOTION_TOKEN: _, NOTION_DATABASE: __, NOTION_API_URL: ___, ...rest } = process.env;
  const child = spawn(process.execPath, ['scripts/demo.ts', ...args], {
    env: { ...rest, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`The demo ended: ${output}`)));
    });
  return { child, printed, ended };
}

/** What axe finds, in words. */
async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found }: AxeResults = await page.evaluate('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
