import { chunks } from '../chunks.ts';
import type { Release } from '../entry/entry.ts';
import type { FirstContribution, ShippedPullRequest } from '../entry/shipped.ts';
import type { GitHub } from '../github/api/github.ts';
import { readNotesConfig, readNotesFile } from '../github/notes-config.ts';
import { quoted } from '../quoted.ts';
import { generateNotes } from './generate-notes.ts';

/** Notes made from pull requests. */
export interface MadeNotes {
  html: string;
  /** What the user should know of them. */
  warning: string | undefined;
}

/**
 * Makes the notes of a release: two or three requests, and one more per 10 authors.
 * @throws Unreadable
 */
export async function makeNotes(
  github: GitHub,
  { version: tag }: Release,
  pullRequests: readonly ShippedPullRequest[],
  previousTag: string | undefined,
): Promise<MadeNotes> {
  const file = await readNotesFile(github, tag);
  const read = file === undefined ? undefined : await readNotesConfig(file);
  const isWrong = read !== undefined && 'wrong' in read;
  const config = isWrong ? undefined : read;
  const firstContributions = await readFirstContributions(github, pullRequests);
  const home = `${github.serverUrl}/${github.repository.fullName}`;
  const html = generateNotes({ pullRequests, firstContributions, config, home, tag, previousTag });
  return { html, warning: isWrong ? wrongConfig(read.wrong) : undefined };
}

function wrongConfig(wrong: string): string {
  return `The repository’s .github/release.yml can’t be read (${quoted(wrong)}), so the generated notes are grouped by what labels say.`;
}

/** Authors in one query, with two searches each. */
const AT_ONCE = 10;
/** Authors of one release that are looked up: each is a search in all of the repository. */
const MOST = 100;

/**
 * The first contributions among the pull requests of a release: those whose author had none merged before. Bots and
 * deleted accounts do not count, nor does an author of whom GitHub does not tell: a search finds nothing of people with a
 * private profile (github.com/peakoss/anti-slop/issues/7), so it has to find any pull request of theirs. One request per 10
 * authors, for at most 100.
 * @throws Unreadable
 */
async function readFirstContributions(
  github: GitHub,
  pullRequests: readonly ShippedPullRequest[],
): Promise<FirstContribution[]> {
  const candidates = earliestByAuthor(pullRequests).slice(0, MOST);
  const first: FirstContribution[] = [];
  for (const part of chunks(candidates, AT_ONCE)) {
    const searches = part.flatMap(({ author, pullRequest }, index) => {
      const any = `repo:${github.repository.fullName} is:pr author:${author.login}`;
      return [
        [`any${index}`, any],
        [`before${index}`, `${any} is:merged merged:<${pullRequest.merged}`],
      ];
    });
    const { data } = await github.ask(searchQuery(part.length), Object.fromEntries(searches), (answer) => {
      const countOf = (name: string) => answer.nullable(name, (search) => search.size('issueCount'));
      return part.map((_, index) => ({ any: countOf(`any${index}`), before: countOf(`before${index}`) }));
    });
    first.push(...part.filter((_, index) => data[index]?.any && data[index].before === 0));
  }
  return first;
}

function searchQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => [`any${index}`, `before${index}`]).flat();
  return `
    query (${names.map((name) => `$${name}: String!`).join(', ')}) {
      ${names.map((name) => `${name}: search(type: ISSUE, query: $${name}, first: 1) { issueCount }`).join('\n')}
    }
  `;
}

/** The earliest pull request of each author; a login that is none would change what is searched for. */
function earliestByAuthor(pullRequests: readonly ShippedPullRequest[]): FirstContribution[] {
  const byLogin = new Map<string, FirstContribution>();
  for (const pullRequest of pullRequests) {
    const { author } = pullRequest;
    if (author?.url === undefined || !/^[a-z\d](?:[a-z\d_-]*)$/i.test(author.login)) continue;
    const known = byLogin.get(author.login);
    if (known && known.pullRequest.merged <= pullRequest.merged) continue;
    byLogin.set(author.login, { author, pullRequest });
  }
  return [...byLogin.values()];
}
