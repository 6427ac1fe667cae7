import type { Entry } from '../entry/entry.ts';
import { digestOf, entryBlocks, hasText } from '../notion/page/entry-content.ts';
import { fileId, type NotionBlock } from '../notion/page/notion-block.ts';
import { withRowLinks } from '../notion/page/references.ts';
import { withinLimits } from '../notion/page/within-limits.ts';
import type { Row } from '../notion/row/find-rows.ts';
import { digestIn, UNFINISHED } from '../notion/row/mark.ts';
import type { Settings } from '../settings/settings.ts';
import type { Run } from './run.ts';

/** What the section of an entry's page is to hold. */
export interface ContentPlan {
  /** Nothing where the section stays as it is, whatever the text. */
  digest: string | undefined;
  /** Empty too where the section holds it by now. */
  blocks: NotionBlock[];
  /** The entry with the text that they are made from. */
  shown: Entry;
}

/**
 * Plans the content of an entry's page. An unchanged text is not converted, nor is its HTML asked for. Where GitHub does not
 * give it, the text of a row stays as it is, and a row without one gets it as it is typed, until a run can put it right.
 * @param keepsText whether the text of a row that exists stays as it is
 */
export async function planContent(
  { settings, texts, rows }: Run,
  entry: Entry,
  row: Row | undefined,
  keepsText: boolean,
): Promise<ContentPlan> {
  const left = { digest: undefined, blocks: [], shown: entry };
  if (!mayWrite(entry, row, settings) || (keepsText && row)) return left;
  const before = digestIn(row, settings.fields.properties.key);
  const expected = digestOf(entry);
  if (expected === before || expected === '') return { ...left, digest: expected };
  const shown = await texts.rendered(entry);
  const isTyped = hasText(shown) && shown.html === undefined;
  if (isTyped && before !== '' && before !== UNFINISHED) return left;
  const digest = digestOf(shown, isTyped);
  if (digest === before) return { ...left, digest };
  const files = new Map([...shown.attachments.keys()].map((address) => [address, fileId(address)]));
  const blocks = withinLimits(await entryBlocks(shown, settings.github.serverUrl), files);
  return { digest, blocks: withRowLinks(blocks, rows), shown };
}

/** Whether a page's content is to be written, as far as it can be told without GitHub's HTML. */
export function needsHtml(entry: Entry, row: Row | undefined, settings: Settings): boolean {
  const before = digestIn(row, settings.fields.properties.key);
  const isText = hasText(entry) && entry.html === undefined;
  return isText && mayWrite(entry, row, settings) && digestOf(entry) !== before;
}

/** A row keeps its content where not all is known of what it is to be. */
function mayWrite({ unknown }: Entry, row: Row | undefined, { content }: Settings): boolean {
  return content && !(row && unknown.has('content'));
}
