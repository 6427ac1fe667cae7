import type { GitHub } from '../github/api/github.ts';
import { Unreadable } from '../github/api/unreadable.ts';
import { isRecord, listOf, type YamlMap } from '../record.ts';
import { wellFormed } from '../well-formed.ts';

/** How a repository wants its release notes grouped: its `.github/release.yml`. */
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

const PATHS = ['.github/release.yml', '.github/release.yaml'];

/**
 * The file that says how GitHub groups generated release notes, as it was at a tag: one request, two where there is none.
 * @throws Unreadable
 */
export async function readNotesFile(github: GitHub, tag: string): Promise<string | undefined> {
  for (const path of PATHS) {
    const about = { ...github.about, path, ref: `refs/tags/${tag}` };
    try {
      const { data } = await github.send((octokit) => octokit.rest.repos.getContent(about));
      if ('content' in data) return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    }
  }
  return undefined;
}

/**
 * Reads the file as GitHub documents it:
 * https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes#configuration-options
 * @returns nothing where it says nothing of release notes; or what is wrong with it, for a warning
 */
export async function readNotesConfig(text: string): Promise<NotesConfig | { wrong: string } | undefined> {
  const { parseDocument } = await import('yaml');
  // Labels such as `1.0` and `no` are texts, and what is left empty is an empty text.
  const document = parseDocument(text, { schema: 'failsafe' });
  const [mistake] = document.errors;
  if (mistake) return { wrong: mistake.message.split('\n')[0] ?? '' };
  const value = wellFormed(document.toJS());
  const changelog = isRecord(value) ? value.changelog : undefined;
  if (changelog === undefined || changelog === '') return undefined;
  if (!isRecord(changelog)) return { wrong: '`changelog` is no map' };
  const categories = changelog.categories || [];
  if (!Array.isArray(categories)) return { wrong: '`categories` is no list' };
  const read = categories.map(readCategory);
  const titled = read.filter((category) => category !== undefined);
  if (titled.length < read.length) return { wrong: 'a category has no `title`, or no `labels`' };
  return { exclude: readExcluded(changelog.exclude), categories: titled };
}

function readCategory(value: unknown): Category | undefined {
  if (!isRecord(value) || typeof value.title !== 'string' || value.title.trim() === '') return undefined;
  const labels = listOf(value.labels);
  return labels.length === 0
    ? undefined
    : { title: value.title, labels, exclude: readExcluded(value.exclude) };
}

function readExcluded(value: unknown): Excluded {
  const map: YamlMap = isRecord(value) ? value : {};
  return { labels: listOf(map.labels), authors: listOf(map.authors) };
}
