import type { Ask } from '../graphql.ts';
import type { GitHubConnection } from '../octokit.ts';
import type { Page } from '../pull-request-query.ts';
import { presentNodes } from '../reviewers.ts';
import { unreadableGraphql } from '../unreadable.ts';
import type { ReleaseTag } from './previous-tag.ts';

/** One point for a page of 100, without the notes: those of 100 releases may have many megabytes. */
const RELEASE_TAGS_QUERY = `
  query ($owner: String!, $name: String!, $cursor: String) {
    repository(owner: $owner, name: $name) {
      releases(first: 100, after: $cursor, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { tagName isDraft isPrerelease publishedAt }
      }
    }
  }
`;

interface ReleaseTagsAnswer {
  repository: { releases: Page<ReleaseNode> } | null;
}

interface ReleaseNode {
  tagName: string;
  isDraft: boolean;
  isPrerelease: boolean;
  publishedAt: string | null;
}

/**
 * The tags of all published releases: one request per 100.
 * @throws Unreadable
 */
export async function readReleaseTags(ask: Ask, { repository }: GitHubConnection): Promise<ReleaseTag[]> {
  const [owner = '', name = ''] = repository.split('/');
  const tags: ReleaseTag[] = [];
  let cursor: string | null = null;
  do {
    const page = await readPage(ask, { owner, name, cursor });
    for (const node of presentNodes(page)) {
      if (node.isDraft || node.publishedAt === null) continue;
      tags.push({ tag: node.tagName, prerelease: node.isPrerelease, published: node.publishedAt });
    }
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
  return tags;
}

async function readPage(ask: Ask, variables: Record<string, unknown>): Promise<Page<ReleaseNode>> {
  const { data, errors } = await ask<ReleaseTagsAnswer>(RELEASE_TAGS_QUERY, variables);
  if (!data.repository) throw unreadableGraphql(errors);
  return data.repository.releases;
}
