import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium: the one that npm brings, so that nothing has to be installed beside. It asks nobody but the pages it shows. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [
      ...sparticuz.args,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // With the graphics card's help, text comes out a little different each time.
      '--disable-gpu-rasterization',
    ],
    headless: true,
  });
}
