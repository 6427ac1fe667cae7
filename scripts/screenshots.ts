import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from '../__tests__/support/browser.ts';
import { assets } from './demo/site/assets.ts';
import { serve } from './demo/site/serve.ts';
import { openSite } from './demo/site/site.ts';
import { closeWorld, openWorld, tell } from './demo/story/tell.ts';

const FOLDER = 'docs/images';

interface Picture {
  name: string;
  /** In pixels of CSS. */
  width: number;
  height: number;
  /** Of the link that leads from the first view to what is shown. */
  link?: string;
  /** What is shown of a page, with some space around it. */
  part?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'releases', width: 1407, height: 640 },
  { name: 'board', width: 1568, height: 784, link: '[data-view=board]' },
  { name: 'release-page', width: 960, height: 1280, link: 'a:has-text("one-page checkout")' },
  { name: 'summary', width: 960, height: 900, link: 'a:has-text("Job summaries")', part: '#first-run' },
];

/** Makes README's pictures from the demo's pages, in light and in dark. */
async function screenshots(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const world = await openWorld();
  const browser = await openBrowser();
  try {
    const site = await serve(openSite(world.notion.client, await tell(world), await assets()));
    // One page for all: this Chromium ends with the first page that is closed.
    const page = await browser.newPage({ deviceScaleFactor: 1.5 });
    for (const picture of PICTURES) {
      await prepare(page, site.url, picture);
      await take(page, picture, 'light', `${picture.name}.png`);
      await take(page, picture, 'dark', `${picture.name}-dark.png`);
    }
    await site.close();
  } finally {
    await browser.close();
    await closeWorld(world);
  }
}

async function prepare(page: Page, url: string, { link, width, height }: Picture): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(url);
  const href = link && (await page.locator(link).first().getAttribute('href'));
  if (href) await page.goto(new URL(href, url).href);
  await page.waitForLoadState('networkidle');
}

async function take(
  page: Page,
  { part }: Picture,
  colorScheme: 'light' | 'dark',
  name: string,
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => document.fonts.ready);
  const clip = part === undefined ? undefined : await around(page, part);
  const picture = await sharp(await page.screenshot(clip && { clip, fullPage: true }))
    .png({ palette: true, effort: 10 })
    .toBuffer();
  await writeFile(join(FOLDER, name), picture);
  console.log(`${join(FOLDER, name)}  ${Math.round(picture.length / 1000)} kB`);
}

const SPACE = 24;

async function around(page: Page, selector: string) {
  const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { x: x - SPACE, y: y - SPACE, width: width + 2 * SPACE, height: height + 2 * SPACE };
}

await screenshots();
