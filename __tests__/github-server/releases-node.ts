import type { GraphQLResolveInfo } from 'graphql';
import { type PageArguments, sizeOf } from './connection.ts';
import { renderingOf } from './renderings.ts';
import type { GitHubState, StoredRelease } from './state.ts';

interface ReleasesArguments extends PageArguments {
  after?: string | null;
  orderBy?: { field: string; direction: string } | null;
}

/** The field `releases` of a repository, the newest first; a token that only reads sees no drafts. */
export function releasesOf(state: GitHubState) {
  return ({ after, orderBy, ...asked }: ReleasesArguments, _: unknown, info: GraphQLResolveInfo) => {
    if (orderBy?.field !== 'CREATED_AT' || orderBy.direction !== 'DESC')
      throw new Error('The stand-in lists releases by CREATED_AT DESC only');
    const first = sizeOf(asked, info);
    const start = after ? Number(Buffer.from(after, 'base64').toString()) : 0;
    const all = [...state.releases.values()]
      .filter((release) => isVisible(release, state))
      .toSorted((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? ''));
    const end = start + first;
    const nodes = all.slice(start, end).map((release) => releaseNode(release, state));
    const hasNextPage = end < all.length;
    const endCursor = hasNextPage ? Buffer.from(String(end)).toString('base64') : null;
    return { totalCount: all.length, nodes, pageInfo: { hasNextPage, endCursor } };
  };
}

/** A release as the schema of GraphQL tells it. */
export function releaseNode(release: StoredRelease, state: GitHubState) {
  return {
    __typename: 'Release',
    id: release.node_id,
    tagName: release.tag_name,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    publishedAt: release.published_at,
    description: release.body,
    descriptionHTML: () => (state.renderings.told ? renderingOf(release, state) : null),
  };
}

/** Who only reads sees no drafts. */
export function isVisible({ draft }: StoredRelease, { permissions }: GitHubState): boolean {
  return permissions.contents === 'write' || (permissions.contents === 'read' && !draft);
}
