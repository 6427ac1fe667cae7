import type { Entry } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { digestOf, hasText } from './content/digest.ts';
import { entryBlocks } from './content/entry-blocks.ts';
import { fileId } from './content/file-id.ts';
import type { NotionBlock } from './content/notion-block.ts';
import { withinLimits } from './content/within-limits.ts';
import type { Row } from './find-rows.ts';
import { markOf, UNFINISHED } from './mark.ts';
import type { Task } from './task.ts';

/** What the section of an entry's page is to hold. */
interface ContentPlan {
  /** Nothing where the section stays as it is, whatever the text. */
  digest: string | undefined;
  /** Empty too where the section holds it by now. */
  blocks: NotionBlock[];
}

const LEFT: ContentPlan = { digest: undefined, blocks: [] };

/**
 * Plans the content of an entry's page. An unchanged text is not converted, nor is its HTML asked for. Where GitHub does not
 * give it, the text of a row stays as it is, and a row without one gets it as it is typed, until a run can put it right.
 */
export async function planContent(
  row: Row | undefined,
  { entry, settings, keepsContent, rendered }: Task,
): Promise<ContentPlan> {
  if (!mayWrite(entry, row, settings) || (keepsContent && row)) return LEFT;
  const before = digestIn(row, settings);
  const expected = digestOf(entry);
  if (expected === before || expected === '') return { digest: expected, blocks: [] };
  const shown = await rendered();
  const isTyped = hasText(shown) && shown.html === undefined;
  if (isTyped && before !== '' && before !== UNFINISHED) return LEFT;
  const digest = digestOf(shown, isTyped);
  if (digest === before) return { digest, blocks: [] };
  const files = new Map([...shown.attachments.keys()].map((address) => [address, fileId(address)]));
  return { digest, blocks: withinLimits(await entryBlocks(shown, settings.github.serverUrl), files) };
}

/** Whether a page's content is to be written, as far as it can be told without GitHub's HTML. */
export function needsHtml(entry: Entry, row: Row | undefined, settings: Settings): boolean {
  const isWritten = mayWrite(entry, row, settings);
  return (
    isWritten && hasText(entry) && entry.html === undefined && digestOf(entry) !== digestIn(row, settings)
  );
}

/** A row keeps its content where not all is known of what it is to be. */
function mayWrite({ unknown }: Entry, row: Row | undefined, { content }: Settings): boolean {
  return content && !(row && unknown.has('content'));
}

function digestIn(row: Row | undefined, { fields }: Settings): string {
  return (row && markOf(row, fields.properties.key)?.digest) ?? '';
}
