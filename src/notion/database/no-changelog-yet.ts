import type { PageObjectResponse } from '@notionhq/client';
import { Problem } from '../../problems/problem.ts';
import { namedPage } from './database.ts';

/** The page that `database` names holds no changelog. */
export class NoChangelogYet extends Problem {
  readonly page: PageObjectResponse;
  /** The IDs of the databases that were looked at. */
  readonly others: ReadonlySet<string>;

  constructor(page: PageObjectResponse, others: ReadonlySet<string>) {
    super('notion-no-changelog-yet', `The page ${namedPage(page)} holds no changelog database yet.`);
    this.page = page;
    this.others = others;
  }
}

/** What the promise gives, or that there is no changelog yet: such a run may make one. */
export async function orNotYet<Found>(finding: Promise<Found>): Promise<Found | NoChangelogYet> {
  try {
    return await finding;
  } catch (error) {
    if (error instanceof NoChangelogYet) return error;
    throw error;
  }
}
