import { GraphQLError } from 'graphql';

/** How a node is broken. */
export interface Breakage {
  /** In how many pages; in all of them where left out. */
  times?: number;
  /** Of the error beside the data; GitHub gives some errors none. */
  type?: string;
  message?: string;
}

/** GitHub's, of what it failed to answer. */
export const MESSAGE =
  'Something went wrong while executing your query. Please include `0400` when reporting this issue.';

/** Pull requests that come as null, with an error beside the data, where they are part of a page. */
export class BrokenNodes {
  readonly #left = new Map<number, Required<Pick<Breakage, 'times'>> & Breakage>();

  add(number: number, { times = Number.POSITIVE_INFINITY, ...about }: Breakage): void {
    this.#left.set(number, { times, ...about });
  }

  /** The error of a pull request in this page, or nothing. */
  next(number: number): GraphQLError | undefined {
    const broken = this.#left.get(number);
    if (!broken || broken.times < 1) return undefined;
    broken.times -= 1;
    return new GraphQLError(broken.message ?? MESSAGE, { extensions: { type: broken.type } });
  }
}
