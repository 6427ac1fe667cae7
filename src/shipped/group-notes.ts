import {
  BREAKING,
  categoryByTitle,
  categoryIn,
  conventional,
  FEATURES,
  FIXES,
  isExcluded,
  type NotesConfig,
} from '../entry/category.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';

/** Pull requests under a heading; without one where the notes have only one list. */
export interface Group {
  title: string | undefined;
  pullRequests: ShippedPullRequest[];
}

/**
 * Groups pull requests as the repository wants it; what it excludes, or no category of it takes, is left out.
 */
export function groupByConfig(pullRequests: readonly ShippedPullRequest[], config: NotesConfig): Group[] {
  const { exclude, categories } = config;
  if (categories.length === 0)
    return nonEmpty([
      { title: undefined, pullRequests: pullRequests.filter((one) => !isExcluded(one, exclude)) },
    ]);
  const byCategory = Map.groupBy(pullRequests, (one) => categoryIn(one, config));
  return nonEmpty(
    categories.map((category) => ({ title: category.title, pullRequests: byCategory.get(category) ?? [] })),
  );
}

const DEPENDENCIES = 'Dependencies';

/** What a kind of change is known by: the words of its labels. */
const KINDS: readonly { title: string; label: RegExp }[] = [
  { title: BREAKING, label: /^(?:breaking|semver-?major|major)\b/ },
  { title: FEATURES, label: /^(?:features?|feat|enhancements?|semver-?minor|minor)\b/ },
  { title: FIXES, label: /^(?:bugs?|bugfix(?:es)?|fix(?:es)?|hotfix|regression|semver-?patch)\b/ },
  { title: DEPENDENCIES, label: /^(?:dependenc(?:y|ies)|deps)\b/ },
];

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
  const { type = '', scope = '', isBreaking = false } = conventional(title) ?? {};
  const isOfDependencies = scope.startsWith('deps') || type === 'deps';
  return isOfDependencies && !isBreaking ? DEPENDENCIES : categoryByTitle(title);
}

function nonEmpty(groups: Group[]): Group[] {
  return groups.filter(({ pullRequests }) => pullRequests.length > 0);
}
