import { type PointsLeft, resetSeconds } from './points.ts';

interface Budget extends PointsLeft {
  /** Of this query. */
  cost: number;
  /** That this query asks for at most. */
  nodeCount: number;
}

/** The field `rateLimit` of GraphQL. */
export function rateLimitNode({ cost, nodeCount, limit, remaining, used, resetAt }: Budget) {
  return ({ dryRun }: { dryRun?: boolean | null }) => {
    if (dryRun) throw new Error('The stand-in knows no dry run');
    const ends = new Date(1000 * resetSeconds({ limit, remaining, used, resetAt }));
    return { cost, nodeCount, limit, remaining, used, resetAt: ends.toISOString().replace('.000', '') };
  };
}
