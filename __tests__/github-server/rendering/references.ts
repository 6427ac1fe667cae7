import type { Element, ElementContent, Root } from 'hast';
import { changeTexts, element, replaceIn, text } from './elements.ts';
import type { Page } from './page.ts';

const OWNED = String.raw`[a-z\d][a-z\d-]*\/[\w.-]+`;

/** https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const REFERENCE = new RegExp(
  [
    String.raw`(?<![\w${'`'}/@.&-])@(?<login>[a-z\d](?:-?[a-z\d]){0,38})(?:\/(?<team>[a-z\d][\w-]*))?(?![\w/-])`,
    String.raw`(?<![\w./@-])(?<repository>${OWNED})(?:#(?<foreign>[1-9]\d*)|@(?<at>[a-f\d]{7,40}))(?!\w)`,
    String.raw`(?<![\w&])(?:#|gh-)(?<number>[1-9]\d*)(?!\w)`,
    String.raw`(?<![\w/@.-])(?<base>[a-f\d]{7,40})\.\.\.(?<head>[a-f\d]{7,40})(?![\w-])`,
    String.raw`(?<![\w/@.-])(?<sha>[a-f\d]{7,40})(?![\w-])`,
  ].join('|'),
  'gi',
);

/** Links people, teams, issues, pull requests and commits that a text names. */
export function linkReferences(tree: Root, page: Page): void {
  changeTexts(tree, ['a', 'code', 'pre', 'tt'], (value) =>
    replaceIn(value, REFERENCE, ({ 0: typed, groups = {} }) => link(typed, groups, page)),
  );
}

function link(
  typed: string,
  { login, team, repository, foreign, at, number, base, head, sha }: Record<string, string | undefined>,
  page: Page,
): ElementContent | undefined {
  const { known } = page;
  if (login && team) return known.team(login, team) ? teamLink(typed, login, team, page) : undefined;
  if (login) return isPerson(login) && known.login(login) ? userLink(typed, login, page) : undefined;
  const owned = repository ?? page.repository;
  if (owned === undefined) return undefined;
  const issue = foreign ?? number;
  if (issue) return issueLink(typed, owned, Number(issue), page);
  if (base && head) {
    const [from, to] = [known.commit(owned, base), known.commit(owned, head)];
    return from && to ? compareLink([from, to], owned, page) : undefined;
  }
  const commit = known.commit(owned, at ?? sha ?? '');
  return commit === undefined ? undefined : commitLink(commit, owned, page);
}

/** https://github.blog/news-insights/mention-somebody-they-re-notified/ */
function isPerson(login: string): boolean {
  return !/^mentions?$/i.test(login);
}

function userLink(typed: string, login: string, { server }: Page): Element {
  const className = ['user-mention', 'notranslate'];
  const href = `${server}/${login}`;
  return element('a', { className, dataHovercardType: 'user', href }, [text(typed)]);
}

function teamLink(typed: string, organization: string, slug: string, { server }: Page): Element {
  const className = ['team-mention', 'js-team-mention', 'notranslate'];
  const href = `${server}/orgs/${organization}/teams/${slug}`;
  return element('a', { className, dataErrorText: 'Failed to load team members', href }, [text(typed)]);
}

/** A link to what a number stands for; nothing where that is nothing. */
export function issueLink(
  shown: string,
  repository: string,
  number: number,
  { server, known }: Page,
  written: { kind?: string; hash?: string } = {},
): Element | undefined {
  const kind = known.numbered(repository, number);
  if (kind === undefined) return undefined;
  const section = kind === 'issues' ? (written.kind ?? kind) : kind;
  return element(
    'a',
    {
      className: ['issue-link', 'js-issue-link'],
      dataErrorText: 'Failed to load title',
      dataUrl: `${server}/${repository}/issues/${number}`,
      href: `${server}/${repository}/${section}/${number}${written.hash ?? ''}`,
    },
    [text(shown)],
  );
}

/** A link to a commit of the whole SHA. */
export function commitLink(sha: string, repository: string, page: Page, hash = ''): Element {
  const href = `${page.server}/${repository}/commit/${sha}${hash}`;
  return shaLink(href, sha.slice(0, 7), repository, page, hash === '' ? '' : ' (comment)');
}

/** A link to what two commits, tags or branches differ in. */
export function compareLink([from, to]: [string, string], repository: string, page: Page): Element {
  const href = `${page.server}/${repository}/compare/${from}...${to}`;
  const shown = [from, to].map((name) => (/^[a-f\d]{40}$/.test(name) ? name.slice(0, 7) : name)).join('...');
  return shaLink(href, shown, repository, page);
}

function shaLink(href: string, shown: string, repository: string, page: Page, after = ''): Element {
  return element('a', { className: ['commit-link'], href }, [
    text(isOwn(repository, page) ? '' : `${repository}@`),
    element('tt', {}, [text(shown)]),
    text(after),
  ]);
}

export function isOwn(repository: string, page: Page): boolean {
  return repository.toLowerCase() === page.repository?.toLowerCase();
}
