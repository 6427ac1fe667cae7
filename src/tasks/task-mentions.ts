import { runInNewContext } from 'node:vm';
import type { PullRequest } from '../entry/entry.ts';
import { isRecord } from '../record.ts';
import { notionPageId } from '../settings/notion-id.ts';

/** What a pull request says of its tasks. */
export interface TaskMentions {
  /** As they are written, such as `TASK-123`, each once. */
  ids: string[];
  /** IDs of the Notion pages that its description links. */
  pageIds: string[];
}

/** IDs that are looked for: one query takes them all. */
const MOST_IDS = 100;
/** Pages that are looked at: one request each, and the description may be anybody's. */
const MOST_PAGES = 10;
/** Characters of an ID; a pattern may find more. */
const LONGEST_ID = 100;
/** Milliseconds that a pattern of the settings may take: the text is anybody's, and some patterns take for ever. */
const PATIENCE = 500;

/** What may be an ID of Notion's: a prefix of letters and digits, and a number. */
const UNIQUE_ID = /(?<![a-z0-9])[a-z][a-z0-9]*-\d{1,15}(?![a-z0-9])/gi;

const NOTION_LINK = /https?:\/\/(?:[\w-]+\.)*notion\.(?:so|com|site)\/[^\s<>()[\]"'`]+/gi;

/**
 * Tasks in the title, the branch or the description. Comments in the description do not count: templates hold examples.
 * @param pattern how an ID is written, where it is none of Notion's own
 */
export function taskMentions(
  { title, branch, body }: Pick<PullRequest, 'title' | 'branch' | 'body'>,
  pattern: RegExp = UNIQUE_ID,
): TaskMentions {
  const [head = ''] = branch.split(' → ');
  const description = body.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const links = description.match(NOTION_LINK) ?? [];
  // The words of an address are no IDs: `…/Notes-2024`.
  const texts = [title, head, description.replace(/https?:\/\/[^\s<>)\]]+/g, ' ')];
  const ids = texts
    .flatMap((text) => found(text, pattern))
    .filter(({ length }) => length > 0 && length <= LONGEST_ID);
  const pageIds = links.flatMap((link) => notionPageId(link) ?? []);
  return { ids: firstOf(ids).slice(0, MOST_IDS), pageIds: firstOf(pageIds).slice(0, MOST_PAGES) };
}

/** The IDs in a text; none where the pattern takes too long for it. */
function found(text: string, pattern: RegExp): string[] {
  if (pattern === UNIQUE_ID) return text.match(pattern) ?? [];
  try {
    const ids: unknown = runInNewContext(SEARCH, { text, pattern }, { timeout: PATIENCE });
    return Array.isArray(ids) ? ids.map(String) : [];
  } catch (error) {
    if (isRecord(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return [];
    throw error;
  }
}

const SEARCH = 'Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0])';

/** Each once, as it is written first. */
function firstOf(items: readonly string[]): string[] {
  const groups = Map.groupBy(items, (item) => item.toLowerCase());
  return [...groups.values()].flatMap(([first]) => first ?? []);
}
