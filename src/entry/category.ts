import type { Person } from './entry.ts';

/** How a repository groups its release notes: what its `.github/release.yml` says of it. */
export interface NotesConfig {
  exclude: Excluded;
  /** In their order; one with `*` among its labels takes what no other does. */
  categories: readonly Category[];
}

export interface Category {
  title: string;
  labels: readonly string[];
  exclude: Excluded;
}

interface Excluded {
  labels: readonly string[];
  authors: readonly string[];
}

/** What tells the category of a pull request. */
export interface Categorized {
  title: string;
  labels: readonly string[];
  author?: Person | undefined;
}

/**
 * The category of a pull request: the one that the repository's own grouping puts it in, else what its title says. Nothing
 * where neither tells one, or where the repository leaves it out of its notes.
 */
export function categoryOf(pullRequest: Categorized, config: NotesConfig | undefined): string | undefined {
  if (config && isExcluded(pullRequest, config.exclude)) return undefined;
  return (config && categoryIn(pullRequest, config)?.title) ?? categoryByTitle(pullRequest.title);
}

const ANY = '*';

/**
 * The category that GitHub's generated notes have a pull request under; nothing where they leave it out, as it is excluded or no
 * category takes it (pyronear/pyro-engine#409, apache/opendal#8308). An author is named with `[bot]` or without; capitals do
 * not count.
 */
export function categoryIn(
  pullRequest: Categorized,
  { exclude, categories }: NotesConfig,
): Category | undefined {
  if (isExcluded(pullRequest, exclude)) return undefined;
  const isRest = ({ labels }: Category) => labels.includes(ANY);
  const inOrder = [...categories.filter((one) => !isRest(one)), ...categories.filter(isRest)];
  return inOrder.find((category) => takes(category, pullRequest));
}

function takes({ labels, exclude }: Category, pullRequest: Categorized): boolean {
  const isNamed = labels.some((label) => label === ANY || hasLabel(pullRequest, label));
  return isNamed && !isExcluded(pullRequest, exclude);
}

/** Whether the repository's notes are to leave a pull request out. */
export function isExcluded(pullRequest: Categorized, { labels, authors }: Excluded): boolean {
  const author = withoutBot(pullRequest.author?.login ?? '');
  const isBy = (login: string) => author !== '' && withoutBot(login) === author;
  return labels.some((label) => hasLabel(pullRequest, label)) || authors.some(isBy);
}

function hasLabel({ labels }: Categorized, wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
}

function withoutBot(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}

/** What conventional titles are grouped under. */
export const BREAKING = 'Breaking changes';
export const FEATURES = 'Features';
export const FIXES = 'Fixes';

/** The types of changes in conventional titles. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['feat', FEATURES],
  ['feature', FEATURES],
  ['fix', FIXES],
  ['bugfix', FIXES],
  ['hotfix', FIXES],
]);

/** What a title says of the kind of change, where it follows https://www.conventionalcommits.org. */
export function categoryByTitle(title: string): string | undefined {
  const change = conventional(title);
  return change && (change.isBreaking ? BREAKING : TYPES.get(change.type));
}

/** The parts of a title such as `feat(scope)!: what`, in lower case; nothing of another title. */
export function conventional(
  title: string,
): { type: string; scope: string; isBreaking: boolean } | undefined {
  const {
    type,
    scope = '',
    breaking,
  } = /^(?<type>[a-z]+)(?:\((?<scope>[^)]*)\))?(?<breaking>!)?:\s/.exec(title.toLowerCase())?.groups ?? {};
  return type === undefined ? undefined : { type, scope, isBreaking: breaking !== undefined };
}
