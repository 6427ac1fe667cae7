import type { PullRequest } from '../entry/entry.ts';
import type { GitHub } from '../github/api/github.ts';
import { writeComment } from '../github/pull-request/comment.ts';
import type { Row } from '../notion/row/find-rows.ts';

/** A page in Notion. */
interface PageLink {
  /** Text from anybody. */
  title: string;
  url: string;
}

/** Tasks that are linked; of more it is told how many. A comment holds 65,536 characters. */
const TASKS = 20;

/** Characters of a title, each of which may take six in Markdown, and of an address. */
const LONGEST_TITLE = 200;
const LONGEST_URL = 2_000;

/**
 * Brings the comment on a pull request up to date: at least one request.
 * @param row of the pull request
 * @param tasks that the row leads to
 * @returns why it could not be written, and what to do
 */
export function commentOn(
  github: GitHub,
  dataSourceId: string,
  row: Row,
  { number, title }: PullRequest,
  tasks: readonly PageLink[],
): Promise<string | undefined> {
  const body = commentText({ title, url: row.url }, tasks);
  return writeComment(github, { number, marker: commentMarker(dataSourceId), body });
}

/** What the comment is known by: rows in two databases make two comments. */
export function commentMarker(dataSourceId: string): string {
  return `<!-- notion-changelog ${dataSourceId} -->`;
}

/** What the comment says, in GitHub Markdown: links only, so that it rarely changes. */
export function commentText(row: PageLink, tasks: readonly PageLink[]): string {
  const lines = [`**Notion**: ${linked(row)}`];
  if (tasks.length > 0) {
    const more = tasks.length > TASKS ? ` and ${tasks.length - TASKS} more` : '';
    lines.push(`Tasks: ${tasks.slice(0, TASKS).map(linked).join(', ')}${more}`);
  }
  return lines.join('\n');
}

function linked({ title, url }: PageLink): string {
  const text = literal(title) || 'Untitled';
  const target = destination(url);
  return target === undefined ? text : `[${text}](${target})`;
}

/**
 * Text that GitHub shows as it is, on one line: no Markdown and no HTML, and neither mentions nor references. Entities
 * are never read as Markdown: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references. The word
 * joiner, which nobody sees, keeps GitHub from reading a name or a number behind the sign.
 */
function literal(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim();
  const characters = [...line];
  const brief =
    characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : line;
  return brief
    .replace(/[&<>"'`*_~[\]|\\!$:#]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@|&#35;/g, (sign) => `${sign}\u2060`);
}

/** The address for the round brackets of a link; nothing where it is none of the web. */
function destination(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || href.length > LONGEST_URL) return undefined;
  return href
    .replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
}
