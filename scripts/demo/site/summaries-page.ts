import type { ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { h } from 'hastscript';
import { changeElements, textIn } from '../../../__tests__/github-server/rendering/elements.ts';
import { htmlOf } from '../../../__tests__/github-server/rendering/pipeline.ts';
import type { Page } from './frame.ts';
import { pie } from './pie.ts';
import type { ReadDatabase } from './read.ts';
import { pathOf } from './value.ts';

const nothing = () => undefined;
const NOBODY = { numbered: nothing, commit: nothing, login: () => false, team: () => false, upload: nothing };

/** The job summaries of runs, as GitHub shows them. */
export function summariesPage(
  home: Page['trail'][number],
  summaries: ReadonlyMap<string, string>,
  read: ReadDatabase,
): Page {
  const jobs = [...summaries].map(([name, markdown]) => {
    const html = htmlOf(markdown, {
      server: 'https://github.com',
      repository: undefined,
      breaks: false,
      known: NOBODY,
    });
    const id = name.toLowerCase().replaceAll(' ', '-');
    return h('section.job', { id }, [
      h('h2', `${name} summary`),
      h('div.markdown-body.scroll', { tabIndex: 0 }, drawn(ledHere(html, read))),
    ]);
  });
  return {
    title: 'Job summaries',
    trail: [home, { name: 'Job summaries', href: 'summaries.html' }],
    main: [
      h(
        'div.wide',
        h('h1', 'Job summaries'),
        h('p.description', 'What each run says on its page on GitHub.'),
        jobs,
      ),
    ],
  };
}

/** Links to the database and to rows lead to their pages in the site. */
function ledHere(html: string, { database, rows }: ReadDatabase): string {
  const paths = new Map([...rows.keys()].map((id) => [bare(id), pathOf(id)]));
  paths.set(bare(database.id), 'index.html');
  return html.replace(
    /https:\/\/app\.notion\.com\/[^"]*?([0-9a-f]{32})(?=")/g,
    (url, id) => paths.get(id) ?? url,
  );
}

/** GitHub draws charts in the browser. */
function drawn(html: string): ElementContent[] {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const parsed = raw(tree);
  if (parsed.type !== 'root') return [];
  const { children } = changeElements(parsed, (element) => {
    if (element.properties.dataType !== 'mermaid') return [element];
    return [pie(textIn(element))];
  });
  return children.filter((child) => child.type !== 'doctype');
}

function bare(id: string): string {
  return id.replaceAll('-', '');
}
