import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { icon } from './icons.ts';

/** What a page of the site holds. */
export interface Page {
  title: string;
  /** The way to it, from the database on; the last one is the page itself. */
  trail: readonly { name: string; href: string }[];
  main: ElementContent[];
  scripts?: readonly string[];
}

/** A whole page as HTML. */
export function frame({ title, trail, main, scripts = [] }: Page): string {
  const steps = trail.map(({ name, href }, index) =>
    h('li', h('a', { href, ariaCurrent: index === trail.length - 1 ? 'page' : undefined }, name)),
  );
  const links = [
    h('a', { href: 'try.html' }, 'Try Markdown'),
    h('a', { href: 'summaries.html' }, 'Job summaries'),
    h('button#scheme', { type: 'button', ariaLabel: 'Light or dark' }, icon('moon')),
  ];
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${title} · Notion Changelog`),
        ...['assets/github-markdown.css', 'assets/notion.css'].map((href) =>
          h('link', { rel: 'stylesheet', href }),
        ),
        ...['assets/scheme.js', ...scripts].map((src) => h('script', { src, defer: true })),
      ]),
      h('body', [
        h('header.bar', h('nav', { ariaLabel: 'Path' }, h('ol', steps)), h('div.links', links)),
        h('main', main),
        h(
          'footer',
          'A rendering made by the demo of Notion Changelog, from what Notion’s API answers. It is not Notion’s app.',
        ),
      ]),
    ]),
  ]);
  return toHtml(page, { allowDangerousHtml: true });
}
