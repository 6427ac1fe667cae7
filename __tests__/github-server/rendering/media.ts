import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { changeElements, element, text, textIn } from './elements.ts';
import { octicon } from './octicon.ts';
import type { Page, Upload } from './page.ts';
import { isBare } from './shortened.ts';

/** Shows a player for each upload's address that has a line of a paragraph for itself. */
export function showVideos(tree: Root, page: Page): void {
  changeElements(tree, (node) => {
    if (node.tagName === 'video') {
      const upload = page.known.upload(String(node.properties.src));
      return upload ? [player(upload)] : node.children;
    }
    return node.tagName === 'p' ? withPlayers(node, page) : [node];
  });
}

function withPlayers(paragraph: Element, page: Page): ElementContent[] {
  const lines = linesOf(paragraph).map((line) => videoOf(line, page) ?? line);
  if (lines.every(Array.isArray)) return [paragraph];
  return lines.flatMap((line) => {
    if (!Array.isArray(line)) return [player(line), text('\n')];
    return textIn(element('p', {}, line)).trim() === '' ? [] : [element('p', {}, line)];
  });
}

function linesOf({ children }: Element): ElementContent[][] {
  return children.reduce<ElementContent[][]>(
    (lines, child) => {
      if (child.type === 'element' && child.tagName === 'br') lines.push([]);
      else lines.at(-1)?.push(child);
      return lines;
    },
    [[]],
  );
}

function videoOf(line: ElementContent[], { known }: Page): Upload | undefined {
  const [only, ...more] = line.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (only?.type !== 'element' || more.length > 0 || !isBare(only)) return undefined;
  const upload = known.upload(String(only.properties.href));
  return upload?.isVideo ? upload : undefined;
}

function player({ link, name }: Upload): Element {
  return element('details', { open: true, className: ['details-reset', 'border', 'rounded-2'] }, [
    element('summary', { className: ['px-3', 'py-2'] }, [
      octicon('device-camera-video'),
      element('span', { className: ['m-1'], ariaLabel: `Video description ${name}` }, [text(name)]),
      element('span', { className: ['dropdown-caret'] }),
    ]),
    element('video', {
      src: link,
      dataCanonicalSrc: link,
      controls: 'controls',
      muted: 'muted',
      className: ['d-block', 'rounded-bottom-2', 'border-top', 'width-fit'],
    }),
  ]);
}

/** Shows images by GitHub's proxy or signed links, and links each that has no link of its own to itself. */
export function showImages(tree: Root, page: Page): void {
  changeElements(tree, (node, above) => {
    if (node.tagName === 'source' && node.properties.srcSet) return [proxied(node, 'srcSet', page)];
    if (node.tagName === 'picture') {
      return [element('themed-picture', { dataCatalystInline: 'true' }, [node])];
    }
    if (node.tagName !== 'img' || node.properties.className !== undefined) return [node];
    const image = proxied(node, 'src', page);
    image.properties.style = 'max-width: 100%;';
    if (above.includes('a') || above.includes('picture')) return [image];
    return [
      element('a', { target: '_blank', rel: ['noopener', 'noreferrer'], href: image.properties.src }, [
        image,
      ]),
    ];
  });
}

function proxied(node: Element, name: 'src' | 'srcSet', { server, known }: Page): Element {
  const address = String(node.properties[name] ?? '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const upload = known.upload(address);
  if (upload) return { ...node, properties: { ...node.properties, [name]: upload.link } };
  if (url?.username) return { ...node, properties: { ...node.properties, [name]: '' } };
  if (url === undefined || isGitHubs(url, server)) return node;
  const hash = createHash('sha256').update(address).digest('hex');
  const proxy = `https://camo.githubusercontent.com/${hash}/${Buffer.from(address).toString('hex')}`;
  return { ...node, properties: { ...node.properties, [name]: proxy, dataCanonicalSrc: address } };
}

/** Whether an address is on a host that GitHub needs no proxy for. */
export function isGitHubs({ host }: URL, server: string): boolean {
  return host === new URL(server).host || /(?:^|\.)github(?:usercontent)?\.com$/.test(host);
}
