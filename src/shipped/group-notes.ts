import type { ShippedPullRequest } from '../entry/shipped.ts';
import type { Category, NotesConfig } from './notes-config.ts';

/** Pull requests under a heading; without one where the notes have only one list. */
export interface Group {
  title: string | undefined;
  pullRequests: ShippedPullRequest[];
}

const ANY = '*';

/**
 * Groups pull requests as the repository wants it. An author is named with `[bot]` or without; capitals do not count.
 * What no category takes is left out, as GitHub does (pyronear/pyro-engine#409, apache/opendal#8308).
 */
export function groupByConfig(
  pullRequests: readonly ShippedPullRequest[],
  { exclude, categories }: NotesConfig,
): Group[] {
  const wanted = pullRequests.filter((one) => !isExcluded(one, exclude));
  if (categories.length === 0) return nonEmpty([{ title: undefined, pullRequests: wanted }]);
  const isRest = ({ labels }: Category) => labels.includes(ANY);
  const inOrder = [...categories.filter((one) => !isRest(one)), ...categories.filter(isRest)];
  const byCategory = Map.groupBy(wanted, (one) => inOrder.find((category) => takes(category, one)));
  return nonEmpty(
    categories.map((category) => ({ title: category.title, pullRequests: byCategory.get(category) ?? [] })),
  );
}

function takes({ labels, exclude }: Category, pullRequest: ShippedPullRequest): boolean {
  const isNamed = labels.some((label) => label === ANY || hasLabel(pullRequest, label));
  return isNamed && !isExcluded(pullRequest, exclude);
}

function isExcluded(pullRequest: ShippedPullRequest, { labels, authors }: NotesConfig['exclude']): boolean {
  const author = withoutBot(pullRequest.author?.login ?? '');
  const isBy = (login: string) => author !== '' && withoutBot(login) === author;
  return labels.some((label) => hasLabel(pullRequest, label)) || authors.some(isBy);
}

function hasLabel({ labels }: ShippedPullRequest, wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}

function withoutBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

const BREAKING = 'Breaking changes';
const DEPENDENCIES = 'Dependencies';

/** What a kind of change is known by: the words of its labels, and the types of conventional titles. */
const KINDS: readonly { title: string; label: RegExp; types: readonly string[] }[] = [
  { title: BREAKING, label: /^(?:breaking|semver-?major|major)\b/, types: [] },
  {
    title: 'Features',
    label: /^(?:features?|feat|enhancements?|semver-?minor|minor)\b/,
    types: ['feat', 'feature'],
  },
  {
    title: 'Bug fixes',
    label: /^(?:bugs?|bugfix(?:es)?|fix(?:es)?|hotfix|regression|semver-?patch)\b/,
    types: ['fix', 'bugfix', 'hotfix'],
  },
  { title: DEPENDENCIES, label: /^(?:dependenc(?:y|ies)|deps)\b/, types: [] },
];

/** `feat(scope)!: what` */
const CONVENTIONAL = /^(?<type>[a-z]+)(?:\((?<scope>[^)]*)\))?(?<breaking>!)?:\s/i;

/**
 * Groups pull requests by what their labels say, whatever scheme they follow (`bug`, `kind/bug`, `type: bug`), and those
 * whose labels say nothing of it by their titles, where these follow https://www.conventionalcommits.org.
 */
export function groupByKind(pullRequests: readonly ShippedPullRequest[]): Group[] {
  const byTitle = Map.groupBy(pullRequests, (one) => kindByLabels(one) ?? kindByTitle(one));
  const groups = nonEmpty([
    ...KINDS.map(({ title }) => ({ title, pullRequests: byTitle.get(title) ?? [] })),
    { title: 'Other changes', pullRequests: byTitle.get(undefined) ?? [] },
  ]);
  const isUngrouped = byTitle.size === 1 && byTitle.has(undefined);
  return isUngrouped ? groups.map((group) => ({ ...group, title: undefined })) : groups;
}

function kindByLabels({ labels }: ShippedPullRequest): string | undefined {
  const words = labels.map((label) =>
    label.toLowerCase().replace(/^[^a-z]*(?:(?:kind|type|category|change|pr)s?\s*[/:-]\s*)?[^a-z]*/, ''),
  );
  return KINDS.find(({ label }) => words.some((word) => label.test(word)))?.title;
}

function kindByTitle({ title }: ShippedPullRequest): string | undefined {
  const { type = '', scope = '', breaking } = CONVENTIONAL.exec(title)?.groups ?? {};
  if (type === '') return undefined;
  if (breaking !== undefined) return BREAKING;
  if (/^deps/i.test(scope) || /^deps$/i.test(type)) return DEPENDENCIES;
  return KINDS.find(({ types }) => types.includes(type.toLowerCase()))?.title;
}

function nonEmpty(groups: Group[]): Group[] {
  return groups.filter(({ pullRequests }) => pullRequests.length > 0);
}
