import { GraphQLError, type GraphQLResolveInfo } from 'graphql';

export interface PageArguments {
  first?: number | null;
}

/**
 * The size of a page, as GitHub demands it:
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 * Other than GitHub, the stand-in knows no `last`, and demands a size where only `totalCount` is asked for too.
 * @throws GraphQLError
 */
export function sizeOf({ first }: PageArguments, { fieldName }: GraphQLResolveInfo): number {
  if (typeof first !== 'number' || first < 1) {
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${fieldName}\` connection.`,
      { extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } },
    );
  }
  if (first <= 100) return first;
  throw new GraphQLError(
    `Requesting ${first} records on the \`${fieldName}\` connection exceeds the \`first\` limit of 100 records.`,
    { extensions: { type: 'EXCESSIVE_PAGINATION' } },
  );
}

/** The first page of a connection; the stand-in knows no cursors in it. */
export function connection<Node>(nodes: Node[]) {
  return (page: PageArguments, _: unknown, info: GraphQLResolveInfo) => {
    const size = sizeOf(page, info);
    return {
      totalCount: nodes.length,
      nodes: nodes.slice(0, size),
      pageInfo: { hasNextPage: nodes.length > size },
    };
  };
}
