import { Problem } from '../errors.ts';
import { type From, type Listing, withinLimit } from './listing.ts';
import { told, Unreadable } from './unreadable.ts';

/**
 * From when on entries are wanted: a time as it is; for a tag when its release was published, or where it has none, when
 * its commit was made.
 * @throws Problem `input-invalid` for a tag that GitHub does not show
 */
export async function readSince(
  listing: Listing,
  since: { time: string } | { tag: string } | undefined,
): Promise<From | undefined> {
  if (since === undefined) return undefined;
  if ('time' in since) return { time: Date.parse(since.time) };
  const { tag } = since;
  const time = (await releaseTime(listing, tag)) ?? (await commitTime(listing, tag));
  if (time === undefined) {
    throw new Problem(
      'input-invalid',
      `The input \`since\` is ${JSON.stringify(tag)}, which is neither a date nor a tag that GitHub shows in ${listing.connection.repository}.`,
      {
        why: 'The tag is mistyped or was deleted, or the date is not written as year, month and day.',
        remedy: 'Put a date such as `2026-01-31` there, or a tag as GitHub lists it.',
      },
    );
  }
  return { time: Date.parse(time), tag };
}

async function releaseTime(listing: Listing, tag: string): Promise<string | undefined> {
  const { octokit } = listing;
  const release = await orMissing(listing, () =>
    octokit.rest.repos.getReleaseByTag({ ...aboutOf(listing), tag }),
  );
  return release?.data.published_at ?? release?.data.created_at;
}

async function commitTime(listing: Listing, tag: string): Promise<string | undefined> {
  const { octokit } = listing;
  const ref = `tags/${tag}`;
  const found = await orMissing(listing, () => octokit.rest.repos.getCommit({ ...aboutOf(listing), ref }));
  return found?.data.commit.committer?.date;
}

function aboutOf({ connection: { repository } }: Listing): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

async function orMissing<Answer>(listing: Listing, ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await withinLimit(listing, () => told(ask()));
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'not-found') return undefined;
    throw error;
  }
}
