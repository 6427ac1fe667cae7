import type { Run } from '../../html/block.ts';
import { pageNamedIn } from '../../settings/notion-id.ts';
import type { ExistingBlock } from './existing.ts';
import { everywhere, type NotionBlock, placesIn, runsIn, withRuns } from './notion-block.ts';

/**
 * References such as `#12`, as GitHub makes links of them, lead to the row of the pull request where it is known: by what a
 * run has looked up anyway, and by where the text on the page leads to already. No row is asked for, and no text is
 * written for a link's sake: what tells whether a text has changed is its Markdown. So a text that does not change keeps
 * its links, and one that does is written by a run that may know fewer rows than the run before.
 */

/** Where the rows of pull requests are that a run has come upon. */
export class PullRequestRows {
  private readonly addresses = new Map<string, string>();

  /**
   * @param url of the pull request on GitHub
   * @param row its page in Notion
   */
  add(url: string, row: { url: string }): void {
    this.addresses.set(url.toLowerCase(), row.url);
  }

  /** The address in Notion; nothing where the row is not known. */
  of(url: string): string | undefined {
    return this.addresses.get(url.toLowerCase());
  }
}

/** The blocks with references that lead to the rows that are known. */
export function withRowLinks(blocks: readonly NotionBlock[], rows: PullRequestRows): NotionBlock[] {
  return withReferences(blocks, (address) => rows.of(address));
}

/**
 * The blocks with the references that still lead to GitHub leading to the row that the same reference leads to in the
 * text that they are to replace.
 */
export function withHeldRowLinks(
  blocks: readonly NotionBlock[],
  existing: readonly ExistingBlock[],
): NotionBlock[] {
  const runs = placesIn(existing.map(({ block }) => block)).flatMap(({ block }) => runsIn(block));
  const held = new Map(
    runs.flatMap(({ text, link = '' }) => (pageNamedIn(link) === undefined ? [] : [[text, absolute(link)]])),
  );
  return withReferences(blocks, (_, text) => held.get(text));
}

/** Notion answers a link to one of its pages as a path alone (seen in answers to others), and takes no such link. */
function absolute(link: string): string {
  return new URL(link, 'https://www.notion.so').href;
}

function withReferences(
  blocks: readonly NotionBlock[],
  linkOf: (address: string, text: string) => string | undefined,
): NotionBlock[] {
  const linked = (run: Run): Run => {
    const address = pullRequestOf(run);
    const link = address === undefined ? undefined : linkOf(address, run.text);
    return link === undefined ? run : { ...run, link };
  };
  const change = (block: NotionBlock) => withRuns(block, (runs) => runs.map(linked));
  return blocks.map((block) => everywhere(block, change));
}

/** An issue and a pull request never share a number, and GitHub forwards from the one address to the other. */
const ADDRESS = /^(?<repository>https?:\/\/[^/]+\/[^/]+\/[^/]+)\/(?:pull|issues)\/(?<number>\d+)$/;

/** The address of the pull request that a reference names (`#12`, `owner/name#12`, `GH-12`); nothing for any other link. */
function pullRequestOf({ text, link = '' }: Run): string | undefined {
  const { repository, number } = ADDRESS.exec(link)?.groups ?? {};
  const isReference = /^(?:[\w./-]*#|GH-)(?<named>\d+)$/i.exec(text)?.groups?.named === number;
  return repository !== undefined && isReference ? `${repository}/pull/${number}` : undefined;
}
