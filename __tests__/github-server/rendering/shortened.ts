import type { Element, Root } from 'hast';
import { changeElements, textIn } from './elements.ts';
import type { Page } from './page.ts';
import { commitLink, compareLink, isOwn, issueLink } from './references.ts';

/**
 * Shortens addresses of issues, pull requests, commits and comparisons on the same server that stand there as they are.
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function shortenAddresses(tree: Root, page: Page): void {
  if (page.repository === undefined) return;
  changeElements(tree, (element) => [isBare(element) ? (shortened(element, page) ?? element) : element]);
}

/** Whether a link's text is its address. */
export function isBare({ tagName, properties: { href }, ...link }: Element): boolean {
  if (tagName !== 'a' || typeof href !== 'string') return false;
  return decoded(textIn({ tagName, properties: {}, ...link })) === decoded(href);
}

function shortened({ properties: { href } }: Element, page: Page): Element | undefined {
  const address = String(href);
  if (!address.startsWith(`${page.server}/`)) return undefined;
  const [, repository = '', kind = '', rest = '', hash = ''] =
    /^([\w.-]+\/[\w.-]+)\/(issues|pull|discussions|commit|compare)\/([^?#]+?)\/?(?:\?[^#]*)?(#.+)?$/.exec(
      address.slice(page.server.length + 1),
    ) ?? [];
  if (kind === 'commit') {
    const sha = /^[a-f\d]{7,40}$/.test(rest) ? page.known.commit(repository, rest) : undefined;
    return sha === undefined ? undefined : commitLink(sha, repository, page, hash);
  }
  if (kind === 'compare') {
    const [from, to, ...more] = rest.split('...').map(decoded);
    return from && to && more.length === 0 ? compareLink([from, to], repository, page) : undefined;
  }
  if (!/^\d+$/.test(rest)) return undefined;
  const shown = `${isOwn(repository, page) ? '' : repository}#${rest}${hash === '' ? '' : ' (comment)'}`;
  return issueLink(shown, repository, Number(rest), page, { kind, hash });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
