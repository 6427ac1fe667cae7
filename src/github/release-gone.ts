import { type Listing, withinLimit } from './listing.ts';
import { unreadable } from './unreadable.ts';

/**
 * Whether a release that a listing lacks is deleted: GitHub answers 404 for its ID. A draft that is hidden from the token
 * gives 403; and where another was deleted while GitHub was listed, one that is still there may have been on no page.
 * @throws Unreadable where GitHub does not answer
 */
export async function isReleaseGone(listing: Listing, id: number): Promise<boolean> {
  const { octokit, connection } = listing;
  const [owner = '', repo = ''] = connection.repository.split('/');
  return withinLimit(listing, async () => {
    try {
      await octokit.rest.repos.getRelease({ owner, repo, release_id: id });
      return false;
    } catch (error) {
      const { reason } = unreadable(error);
      if (reason === 'not-found' || reason === 'forbidden') return reason === 'not-found';
      throw unreadable(error);
    }
  });
}
