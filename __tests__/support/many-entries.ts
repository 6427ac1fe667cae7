import { manyPullRequests, manyReleases } from '../github-server/many.ts';
import type { World, WorldRun } from './world.ts';

/** A backfill of the world's repository, as `workflow_dispatch` starts it. */
export function backfill(world: World, inputs: Record<string, string> = {}): Promise<WorldRun> {
  return world.run('workflow_dispatch', {}, inputs, { GITHUB_SERVER_URL: world.github.serverUrl });
}

/** Fills the world's GitHub. */
export function fill({ github }: World, pullRequests: number, releases: number): void {
  github.setPullRequests(manyPullRequests(pullRequests, github));
  for (const release of manyReleases(releases, github)) github.setRelease(release);
}

/** How many requests of each kind a run made. */
export function countOf({ requests }: WorldRun): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const request of requests) counts[request] = (counts[request] ?? 0) + 1;
  return counts;
}

/** What tells rows apart, whichever run made them: all that a person sees. */
export async function shownRows(world: World): Promise<Record<string, unknown>[]> {
  const rows = await world.rows();
  return rows
    .map(({ id: _, page: __, ...shown }) => shown)
    .toSorted((a, b) => String(a['GitHub ID']).localeCompare(String(b['GitHub ID'])));
}
