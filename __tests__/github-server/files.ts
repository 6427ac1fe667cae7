/** Files of a repository, on all refs or on one. */
export class Files {
  readonly #texts = new Map<string, string>();

  /** @param ref all others where left out */
  set(path: string, text: string, ref = ''): void {
    this.#texts.set(`${ref}:${path}`, text);
  }

  get(path: string, ref: string): string | undefined {
    return this.#texts.get(`${ref}:${path}`) ?? this.#texts.get(`:${path}`);
  }
}
