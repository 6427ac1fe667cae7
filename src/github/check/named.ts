import { asProblem, Problem } from '../../errors.ts';
import { failure, ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Listing } from '../listing.ts';
import { connect, type GitHubConnection, type Patience } from '../octokit.ts';
import { readEntry } from '../read.ts';
import { readSince } from '../since.ts';
import type { NamedPullRequest, TaggedRelease } from '../subject.ts';

/** What inputs name; at most one of `tag` and `pullRequest`. */
interface Named {
  tag?: string | undefined;
  pullRequest?: number | undefined;
  since: { time: string } | { tag: string } | undefined;
}

/**
 * Whether GitHub shows what the inputs name: two or three requests for each.
 * @param meansAll whether a sync in place of this run would be for all entries, so that `since` counts
 */
export async function namedFindings(
  { tag, pullRequest, since }: Named,
  meansAll: boolean,
  connection: GitHubConnection,
  patience: Patience,
): Promise<Finding[]> {
  const visibility = 'public'; // nothing is done with the text
  const findings = await Promise.all([
    ...(tag === undefined
      ? []
      : [entryFinding('tag', { kind: 'release', tag, visibility }, connection, patience)]),
    ...(pullRequest === undefined
      ? []
      : [
          entryFinding(
            'pull-request',
            { kind: 'pull-request', number: pullRequest, visibility },
            connection,
            patience,
          ),
        ]),
    ...(since === undefined || 'time' in since ? [] : [sinceFinding(since, meansAll, connection, patience)]),
  ]);
  return findings.flat();
}

async function entryFinding(
  input: string,
  subject: TaggedRelease | NamedPullRequest,
  connection: GitHubConnection,
  patience: Patience,
): Promise<Finding[]> {
  const name = `Input \`${input}\``;
  try {
    const reading = await readEntry(subject, connection, patience);
    return [ok(name, 'entry' in reading ? `Found: “${reading.entry.title}”.` : reading.gone)];
  } catch (error) {
    const problem = asProblem(error);
    // Whether the token may read at all is told of by itself.
    return problem.id === 'github-not-found' ? [failure(name, problem)] : [];
  }
}

async function sinceFinding(
  since: { tag: string },
  fails: boolean,
  connection: GitHubConnection,
  patience: Patience,
): Promise<Finding> {
  const name = 'Input `since`';
  try {
    const octokit = connect(connection, patience);
    const stop = AbortSignal.timeout(2 * patience.timeout); // a check does not wait for limits
    const listing: Listing = { octokit, connection, visibility: 'public', stop, log: () => undefined };
    const from = await readSince(listing, since);
    return ok(name, `The tag ${since.tag}, so from ${new Date(from?.time ?? 0).toISOString()} on.`);
  } catch (error) {
    if (!(error instanceof Problem)) return unknown(name, asProblem(error).message);
    return fails
      ? failure(name, error)
      : remark(name, `${error.message} Runs for all entries fail.`, error.remedy);
  }
}
