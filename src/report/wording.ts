import { docsPage, HOME } from '../project.ts';
import type { Environment } from '../settings/inputs.ts';
import { summaryCode, summaryLink, summaryText } from './safe-text.ts';

/**
 * How the action's own sentences look where people read them. In the sources, and in docs/, code stands between backticks,
 * and a place by its words. Annotations and the log show no Markdown; the job summary is HTML.
 */
export interface Wording {
  /** For annotations and the log: code in quotation marks, a place with its address behind it. */
  plain(text: string): string;
  /** For the job summary: code as code, places as links, and nothing else that is HTML or Markdown. */
  html(text: string): string;
}

/** Places that messages name, by these very words; those on GitHub are of the run's repository. */
export function wordingOf(env: Environment): Wording {
  const places = new Map(Object.entries({ ...PLACES, ...settingsOf(env) }));
  const pattern = patternOf(places.keys(), env.GITHUB_SERVER_URL);
  const partsOf = (text: string) => split(text, pattern, places);
  return { plain: (text) => plainText(partsOf(text)), html: (text) => partsOf(text).map(htmlOf).join('') };
}

const PLACES = {
  'Notion’s Creator dashboard': 'https://www.notion.so/profile/integrations',
  'notionstatus.com': 'https://www.notionstatus.com',
  'githubstatus.com': 'https://www.githubstatus.com',
  'open an issue': `${HOME}/issues`,
  'the README': `${HOME}#readme`,
};

/** The pages of a repository's settings; none where the runner does not tell which repository it is. */
function settingsOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Environment) {
  if (!server || !repository) return {};
  const settings = `${server}/${repository}/settings`;
  return {
    'Settings → Secrets and variables → Actions → Variables': `${settings}/variables/actions`,
    'Settings → Secrets and variables → Actions': `${settings}/secrets/actions`,
    'Settings → Secrets and variables → Dependabot': `${settings}/secrets/dependabot`,
  };
}

/** Part of a sentence. */
type Part = { text: string } | { code: string } | { words: string; address: string };

/**
 * Longer words first: one place's may begin with another's. Only addresses of Notion and of GitHub become links, and a name in
 * quotation marks that has such an address behind it. Within quotation marks (of `quoted`, or of JSON) nothing else does.
 */
function patternOf(places: Iterable<string>, server = 'https://github.com'): RegExp {
  const words = [...places].toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  const hosts = [RegExp.escape(server), 'https://(?:www|app)\\.notion\\.(?:so|com)'];
  const address = `(?:${hosts.join('|')})/[^\\s<>"“”‘’()]*[\\w/=-]`;
  return new RegExp(
    [
      '`(?<code>[^`]+)`',
      `(?<place>${words.join('|')})`,
      '(?<page>\\bdocs/[\\w-]+\\.md(?:#[\\w-]+)?)(?: of this action)?',
      `(?<name>“[^“”]*”)(?: \\((?<home>${address})\\))?`,
      '"(?:[^"\\\\]|\\\\.)*(?:"|$)',
      `(?<address>${address})`,
    ].join('|'),
    'g',
  );
}

function split(text: string, pattern: RegExp, places: ReadonlyMap<string, string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ text: text.slice(end, match.index) }, partOf(match, places));
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end) }];
}

function partOf({ 0: words, groups = {} }: RegExpExecArray, places: ReadonlyMap<string, string>): Part {
  const { code, place, page, name, home, address } = groups;
  if (code !== undefined) return { code };
  if (place !== undefined) return { words: place, address: places.get(place) ?? '' };
  if (page !== undefined) return { words: page, address: docsPage(page.slice('docs/'.length)) };
  if (home !== undefined) return { words: name ?? '', address: home };
  return address === undefined ? { text: words } : { words, address };
}

/** An address stands behind its words once. */
function plainText(parts: readonly Part[]): string {
  const told = new Set<string>();
  const plain = parts.map((part) => {
    if ('text' in part) return part.text;
    if ('code' in part) return `“${part.code}”`;
    const { words, address } = part;
    if (words === address || told.has(address)) return words;
    told.add(address);
    return `${words} (${address})`;
  });
  return plain.join('');
}

function htmlOf(part: Part): string {
  if ('text' in part) return summaryText(part.text);
  if ('code' in part) return summaryCode(part.code);
  return summaryLink(part.words, part.address);
}
