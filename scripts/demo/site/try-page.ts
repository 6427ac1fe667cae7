import { h } from 'hastscript';
import { LAUNCH } from '../story/notes.ts';
import type { Page } from './frame.ts';

/** Markdown that one types, and beside it what it looks like on GitHub and in Notion: see browser/try.ts. */
export function tryPage(home: Page['trail'][number]): Page {
  return {
    title: 'Try Markdown',
    trail: [home, { name: 'Try Markdown', href: 'try.html' }],
    scripts: ['assets/try.js'],
    main: [
      h('div.wide', [
        h('h1', 'Try Markdown'),
        h('p.description', [
          'Type what a release or a pull request may say. The action’s own converter makes Notion’s blocks of GitHub’s HTML, ',
          'here in your browser.',
        ]),
        h('div.try', [
          h(
            'section',
            h('h2', h('label', { htmlFor: 'markdown' }, 'Your Markdown')),
            h('textarea#markdown', { spellCheck: 'false' }, LAUNCH),
          ),
          h(
            'section',
            h('h2', 'Your Markdown on GitHub'),
            h('div#github.panel.markdown-body', {
              tabIndex: 0,
              ariaLabel: 'Your Markdown on GitHub',
              role: 'region',
            }),
          ),
          h(
            'section',
            h('h2', 'Your Markdown in Notion'),
            h('div#notion.panel.blocks', {
              tabIndex: 0,
              ariaLabel: 'Your Markdown in Notion',
              role: 'region',
            }),
          ),
        ]),
      ]),
    ],
  };
}
