/** The items of a listing: each is asked for while the one before is worked on. */
export async function* askedAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const listing = items[Symbol.asyncIterator]();
  let next = listing.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = listing.next();
    next.catch(() => undefined); // is told to who waits for it
    yield value;
  }
}

/** Works that are prepared beside each other, and done one after the other. */
export class InOrder {
  private readonly pending: Promise<void>[] = [];

  /**
   * @returns when no more than `most` of the works are left
   * @throws what one of them, or its preparation, threw; those after it are not done then
   */
  async add<Prepared>(
    prepared: Promise<Prepared>,
    work: (prepared: Prepared) => Promise<void>,
    most: number,
  ): Promise<void> {
    const done = Promise.all([prepared, this.pending.at(-1)]).then(([one]) => work(one));
    done.catch(() => undefined); // is told to who waits for it
    this.pending.push(done);
    while (this.pending.length > most) await this.pending.shift();
  }

  /** When all are done. @throws what one of them threw */
  async done(): Promise<void> {
    await Promise.all(this.pending);
  }

  /** When nothing of it goes on any more, be it done or not. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.pending);
  }
}
