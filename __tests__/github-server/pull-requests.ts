import { cursorOf, type Place, placeOf } from './cursor.ts';
import { type Direction, Order } from './order.ts';
import { ownId } from './own-id.ts';
import type { PullRequestExample, StoredPullRequest } from './state.ts';

/** Pull requests that are made when they are asked for. */
export interface PullRequestSource {
  /** They have the numbers from 1 to this. */
  count: number;
  /** Must give the same for the same number. */
  at(number: number): StoredPullRequest;
}

export type PullRequestState = 'OPEN' | 'CLOSED' | 'MERGED';
export type OrderField = 'CREATED_AT' | 'UPDATED_AT';

/** What is held of each pull request to list it; without the pull request, so that very many of them fit. */
interface Entry {
  number: number;
  /** In all of GitHub. */
  id: string;
  state: PullRequestState;
  times: Record<OrderField, number>;
}

interface PageRequest {
  field: OrderField;
  direction: Direction;
  /** All where left out. */
  states: readonly PullRequestState[] | undefined;
  after: string | undefined;
  first: number;
}

interface Page {
  totalCount: number;
  numbers: number[];
  hasNextPage: boolean;
  /** Null of an empty page. */
  endCursor: string | null;
}

interface Listing {
  entries: Map<number, Entry>;
  orders: Record<OrderField, Order<Entry>>;
}

/** The pull requests of a repository. */
export class PullRequests {
  readonly #stored = new Map<number, StoredPullRequest>();
  #source: PullRequestSource | undefined;
  /** Made when a list is asked for. */
  #listing: Listing | undefined;

  /** Adds a pull request, or replaces the one with its number; its global ID is its own. */
  set({ data, ...reviewed }: StoredPullRequest): void {
    const node_id = ownId(
      data,
      'number',
      this.all().map(({ data: other }) => other),
    );
    const pullRequest = { ...reviewed, data: { ...data, node_id } };
    this.#stored.set(data.number, pullRequest);
    if (this.#listing) replace(this.#listing, entryOf(pullRequest));
  }

  /** What is set one by one stands above these. */
  setSource(source: PullRequestSource): void {
    this.#source = source;
    this.#listing = undefined;
  }

  ofId(id: string): StoredPullRequest | undefined {
    this.#listing ??= this.#list();
    const found = [...this.#listing.entries.values()].find((entry) => entry.id === id);
    return found && this.get(found.number);
  }

  get(number: number): StoredPullRequest | undefined {
    const stored = this.#stored.get(number);
    if (stored || !this.#source || number < 1 || number > this.#source.count) return stored;
    return this.#source.at(number);
  }

  /** Those that were set one by one. */
  all(): StoredPullRequest[] {
    return [...this.#stored.values()];
  }

  /** @throws GraphQLError where the cursor is none */
  page({ field, direction, states, after, first }: PageRequest): Page {
    this.#listing ??= this.#list();
    const { entries, orders } = this.#listing;
    const found: Entry[] = [];
    for (const entry of orders[field].behind(after === undefined ? undefined : placeOf(after), direction)) {
      if (isIn(states, entry)) found.push(entry);
      if (found.length > first) break;
    }
    const page = found.slice(0, first);
    const last = page.at(-1);
    return {
      totalCount: states ? [...entries.values()].filter((entry) => isIn(states, entry)).length : entries.size,
      numbers: page.map(({ number }) => number),
      hasNextPage: found.length > first,
      endCursor: last ? cursorOf(placeIn(field)(last)) : null,
    };
  }

  #list(): Listing {
    const entries = new Map<number, Entry>();
    for (const number of this.#numbers()) {
      const pullRequest = this.get(number);
      if (pullRequest) entries.set(number, entryOf(pullRequest));
    }
    const orderBy = (field: OrderField) => new Order(entries.values(), placeIn(field));
    return { entries, orders: { CREATED_AT: orderBy('CREATED_AT'), UPDATED_AT: orderBy('UPDATED_AT') } };
  }

  #numbers(): Set<number> {
    const made = Array.from({ length: this.#source?.count ?? 0 }, (_, index) => index + 1);
    return new Set([...made, ...this.#stored.keys()]);
  }
}

/** The state as GraphQL tells it. */
export function stateOf({ state, merged_at }: PullRequestExample): PullRequestState {
  if (merged_at) return 'MERGED';
  return state === 'open' ? 'OPEN' : 'CLOSED';
}

function entryOf({ data }: StoredPullRequest): Entry {
  const times = { CREATED_AT: Date.parse(data.created_at), UPDATED_AT: Date.parse(data.updated_at) };
  return { number: data.number, id: data.node_id, state: stateOf(data), times };
}

function placeIn(field: OrderField) {
  return ({ times, number }: Entry): Place => ({ time: times[field], number });
}

function isIn(states: readonly PullRequestState[] | undefined, { state }: Entry): boolean {
  return states?.includes(state) ?? true;
}

function replace({ entries, orders }: Listing, entry: Entry): void {
  const before = entries.get(entry.number);
  entries.set(entry.number, entry);
  for (const field of ['CREATED_AT', 'UPDATED_AT'] as const) {
    if (before) orders[field].remove(before);
    orders[field].add(entry);
  }
}
