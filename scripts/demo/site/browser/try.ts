import { toHtml } from 'hast-util-to-html';
import type { Known } from '../../../../__tests__/github-server/rendering/page.ts';
import { htmlOf } from '../../../../__tests__/github-server/rendering/pipeline.ts';
import { toBlocks } from '../../../../src/html/to-blocks.ts';
import type { NotionBlock } from '../../../../src/notion/page/notion-block.ts';
import { blockRequest } from '../../../../src/notion/page/request.ts';
import { withinLimits } from '../../../../src/notion/page/within-limits.ts';
import { type BlockTree, blocks } from '../blocks.ts';
import { fileAddress } from '../files.ts';
import { formula } from '../rich-text.ts';

/** Everybody and everything that a text names is there. */
const KNOWN: Known = {
  numbered: () => 'pull',
  commit: (_, sha) => (sha.length === 40 ? sha : undefined),
  login: () => true,
  team: () => false,
  upload: () => undefined,
};
const PLACE = {
  server: 'https://github.com',
  repository: 'octo-org/storefront',
  ref: 'v5.0.0',
  page: 'https://github.com/octo-org/storefront/releases/tag/v5.0.0',
};

const [markdown, github, notion] = ['markdown', 'github', 'notion'].map((id) => document.getElementById(id));
if (markdown instanceof HTMLTextAreaElement && github && notion) {
  const show = () => {
    const html = htmlOf(markdown.value, { ...PLACE, breaks: true, known: KNOWN });
    github.innerHTML = html;
    enliven(github);
    const trees = withinLimits(toBlocks(html, PLACE), new Map()).map(treeOf);
    notion.innerHTML = toHtml(blocks(trees, fileAddress), { allowDangerousHtml: true });
  };
  markdown.addEventListener('input', show);
  show();
}

/** A block as the action sends it. */
function treeOf(block: NotionBlock): BlockTree {
  const children = block.children.map(treeOf);
  // A table is sent with its rows, all else with the blocks in it by requests of their own.
  return { block: blockRequest(block.type === 'table' ? block : { ...block, children: [] }), children };
}

/** What GitHub's own page does with its HTML; pictures need no proxy here. */
function enliven(github: HTMLElement): void {
  for (const element of github.querySelectorAll('math-renderer')) setFormula(element);
  for (const image of github.querySelectorAll('img')) image.src = image.dataset.canonicalSrc ?? image.src;
  for (const box of github.querySelectorAll('input'))
    box.ariaLabel = box.checked ? 'Completed task' : 'Incomplete task';
  for (const code of github.querySelectorAll('pre')) code.tabIndex = 0;
}

function setFormula(element: Element): void {
  const place = element.classList.contains('js-display-math') ? 'block' : 'inline';
  const tex = element.textContent.replace(/^\$+|\$+$/g, '');
  element.innerHTML = toHtml(formula(tex, place), { allowDangerousHtml: true });
}
