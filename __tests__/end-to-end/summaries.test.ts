import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from '@mermaid-js/parser';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { docsPage, HOME } from '../../src/project.ts';
import { openBrowser } from '../support/browser.ts';
import { SUMMARIES } from '../support/summaries.ts';
import { summaryPage } from '../support/summary-page.ts';

/** What GitHub makes of each kind of summary, as people see it. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** As wide as GitHub shows a summary, and on a phone. */
const WIDTHS = [1012, 400];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(Object.entries(SUMMARIES))('%s:', (_, make) => {
  let summary: string;
  beforeAll(async () => {
    summary = await make();
  });

  test('the summary can be read by everybody, on light and dark ground', async () => {
    await page.setViewportSize({ width: 1012, height: 800 });
    for (const theme of ['light', 'dark'] as const) {
      await show(summary, theme);
      await page.addScriptTag({ content: AXE });
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  test.each(WIDTHS)('nothing of it is wider than %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await show(summary);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('its links lead somewhere', async () => {
    await show(summary);
    const links = await page.evaluate<string[]>('Array.from(document.links, ({ href }) => href)');
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
  });

  test('it shows no marks of Markdown, and its chart can be drawn', async () => {
    await show(summary);
    expect(await page.evaluate<string>('document.body.innerText')).not.toMatch(/`|\*\*|\[!|&#/);
    const chart = /^```mermaid\n(?:%%.*\n)(?<source>[\s\S]*?)^```$/m.exec(summary)?.groups?.source;
    if (chart !== undefined) expect((await parse('pie', chart)).sections.length).toBeGreaterThan(1);
  });
});

/** With everything unfolded. */
async function show(summary: string, theme?: 'light' | 'dark'): Promise<void> {
  await page.setContent(summaryPage(summary, theme));
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
}

const REPOSITORY = 'https://github.com/Codertocat/Hello-World';

/** The pages that a summary may lead to beside docs/. */
const PAGES = [
  `${HOME}#readme`,
  `${HOME}/issues`,
  `${REPOSITORY}/settings/(?:secrets/(?:actions|dependabot)|variables/actions)`,
  `${REPOSITORY}/actions(?:/workflows/[\\w.-]+\\.ya?ml)?`,
  `${REPOSITORY}/pull/\\d+`,
  `${REPOSITORY}/releases/tag/[\\w.-]+`,
  'https://www.githubstatus.com/',
  'https://www.notionstatus.com/',
  'https://www.notion.so/profile/integrations',
  'https://(?:www|app)\\.notion\\.(?:so|com)/(?:p/)?(?:[\\w-]+-)?[0-9a-f]{32}', // a row, a page or a database
];
const PAGE = new RegExp(`^(?:${PAGES.join('|')})$`);

/** A page that is known to be there; of the docs, one that exists, and has the heading. */
function leadsSomewhere(link: string): boolean {
  if (!link.startsWith(docsPage(''))) return PAGE.test(link);
  const { hash } = new URL(link);
  const path = link.slice(docsPage('').length).replace(hash, '');
  return existsSync(`docs/${path}`) && (hash === '' || anchorsOf(path).includes(hash.slice(1)));
}

/** As GitHub gives them to the headings of a file. */
function anchorsOf(path: string): string[] {
  const headings = readFileSync(`docs/${path}`, 'utf8').matchAll(/^#+ (?<title>.+)$/gm);
  return [...headings].map(({ groups }) =>
    (groups?.title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
