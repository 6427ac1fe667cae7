import type { NotesConfig } from '../entry/category.ts';
import type { Person } from '../entry/entry.ts';
import type { FirstContribution, ShippedPullRequest } from '../entry/shipped.ts';
import { type Group, groupByConfig, groupByKind } from './group-notes.ts';

export interface NotesSource {
  pullRequests: readonly ShippedPullRequest[];
  firstContributions: readonly FirstContribution[];
  /** The repository's own grouping, where it has one. */
  config: NotesConfig | undefined;
  /** The repository's address on GitHub. */
  home: string;
  /** The release's. */
  tag: string;
  /** Of the release before it, where there is one. */
  previousTag: string | undefined;
}

/**
 * Release notes in the form of GitHub's own, as the HTML that GitHub shows for these. Titles stay text, whatever is in
 * them, but for code between backticks.
 */
export function generateNotes(source: NotesSource): string {
  const { pullRequests, firstContributions, config } = source;
  const groups = config ? groupByConfig(pullRequests, config) : groupByKind(pullRequests);
  const changes = groups.length > 0 ? ['<h2>What’s changed</h2>', ...groups.flatMap(groupLines)] : [];
  const listed = new Set(groups.flatMap((group) => group.pullRequests));
  const first = firstContributions.filter(({ pullRequest }) => listed.has(pullRequest));
  const newcomers = first.length > 0 ? ['<h2>New contributors</h2>', ...list(first.map(firstItem))] : [];
  const changelog = `<p><strong>Full changelog</strong>: ${changelogLink(source)}</p>`;
  return [...changes, ...newcomers, changelog].join('\n');
}

function groupLines({ title, pullRequests }: Group): string[] {
  const heading = title === undefined ? [] : [`<h3>${escaped(title)}</h3>`];
  return [...heading, ...list(pullRequests.map(item))];
}

function list(items: string[]): string[] {
  return ['<ul>', ...items.map((content) => `<li>${content}</li>`), '</ul>'];
}

function item(pullRequest: ShippedPullRequest): string {
  const { title, author } = pullRequest;
  return `${titleHtml(title)}${author ? ` by ${mention(author)}` : ''} in ${reference(pullRequest)}`;
}

function firstItem({ author, pullRequest }: FirstContribution): string {
  return `${mention(author)} made their first contribution in ${reference(pullRequest)}`;
}

function reference({ number, url }: ShippedPullRequest): string {
  return link(url, `#${number}`);
}

function mention({ login, url }: Person): string {
  return url === undefined ? escaped(login) : link(url, `@${escaped(login)}`);
}

/** All commits of the release, in the words that GitHub has for such an address. */
function changelogLink({ home, tag, previousTag }: NotesSource): string {
  if (previousTag === undefined) {
    const url = `${home}/commits/${encoded(tag)}`;
    return link(url, escaped(url));
  }
  const url = `${home}/compare/${encoded(previousTag)}...${encoded(tag)}`;
  return link(url, `<tt>${escaped(`${previousTag}...${tag}`)}</tt>`);
}

/** Slashes of a tag stand for themselves in GitHub's addresses. */
function encoded(tag: string): string {
  return encodeURIComponent(tag).replaceAll('%2F', '/');
}

/** A title as GitHub shows it: text, and code between backticks. */
function titleHtml(title: string): string {
  return escaped(title).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function link(url: string, content: string): string {
  return `<a href="${escaped(url)}">${content}</a>`;
}

/** Text in one line, for a place between tags or within quotes. */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
