import type { Problem } from '../../errors.ts';
import { listPullRequests } from '../../github/list-pull-requests.ts';
import { type Part, syncListed } from './listed.ts';

/** Syncs the pull requests that GitHub lists. @returns why they could not all be listed */
export async function syncPullRequests(part: Part): Promise<Problem | undefined> {
  const { listing, from } = part.github;
  const { problem } = await syncListed(part, 'pull-request', listPullRequests(listing, from));
  return problem;
}
