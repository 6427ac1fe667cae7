import type { Category, NotesConfig } from '../entry/category.ts';
import { isRecord, listOf, type YamlMap } from '../record.ts';
import { wellFormed } from '../well-formed.ts';
import type { GitHub } from './api/github.ts';
import { type GraphqlError, Unreadable } from './api/unreadable.ts';
import { readFileText } from './file-text.ts';
import type { Parts } from './parts.ts';

const PATHS = ['.github/release.yml', '.github/release.yaml'] as const;

/**
 * The file that says how GitHub groups generated release notes, as it was at a tag: one request, two where there is none.
 * @throws Unreadable
 */
export async function readNotesFile(github: GitHub, tag: string): Promise<string | undefined> {
  for (const path of PATHS) {
    try {
      const text = await readFileText(github, { ...github.about, path, ref: `refs/tags/${tag}` });
      if (text !== undefined) return text;
    } catch (error) {
      if (!(error instanceof Unreadable) || error.reason !== 'not-found') throw error;
    }
  }
  return undefined;
}

/** Asks for the file as it is in the default branch, within a query that asks for more of the repository. */
export const notesFile = `
  fragment notesFile on Repository {
    notesYml: object(expression: "HEAD:${PATHS[0]}") { ... on Blob { text } }
    notesYaml: object(expression: "HEAD:${PATHS[1]}") { ... on Blob { text } }
  }
`;

type NotesFileData = ReturnType<typeof notesFileIn>;

/** What the fragment gives; absent where it was not asked for, and where there is no such file. */
export function notesFileIn(repository: Parts) {
  const textIn = (file: Parts) => file.optionalText('text');
  return {
    notesYml: repository.optional('notesYml', textIn),
    notesYaml: repository.optional('notesYaml', textIn),
  };
}

/** How a repository groups its notes. */
export interface Grouping {
  /** Nothing where it does not say. */
  config: NotesConfig | undefined;
  /** Whether GitHub did not show its file. */
  isUnknown: boolean;
}

/** What GitHub's answer to the fragment tells. A file that can't be read says nothing. */
export async function groupingOf(
  { notesYml, notesYaml }: NotesFileData,
  errors: readonly GraphqlError[],
): Promise<Grouping> {
  const text = notesYml ?? notesYaml;
  if (text === undefined)
    return {
      config: undefined,
      isUnknown: errors.some(({ path }) => path === undefined || /^notesYa?ml$/.test(String(path[1]))),
    };
  const config = await readNotesConfig(text);
  return { config: config && 'wrong' in config ? undefined : config, isUnknown: false };
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
  if (mistake) return { wrong: firstLine(mistake) };
  try {
    // Aliases are resolved only here, and may turn out to lead nowhere, or to too much.
    return configIn(wellFormed(document.toJS()));
  } catch (error) {
    return { wrong: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function configIn(file: unknown): NotesConfig | { wrong: string } | undefined {
  const changelog = isRecord(file) ? file.changelog : undefined;
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

function readExcluded(value: unknown): Category['exclude'] {
  const map: YamlMap = isRecord(value) ? value : {};
  return { labels: listOf(map.labels), authors: listOf(map.authors) };
}
