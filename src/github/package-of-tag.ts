/** A name, `@`, `-v` or `/v`, and a version of two or more numbers with whatever follows them. */
const TAG = /^(?<name>@[^@/]+\/[^@/]+?|[^@]+?)(?:@v?|[-/]v)\d+(?:\.\d+)+[\w.+-]*$/;

/** What stands before a version in repositories of a single package. */
const NO_PACKAGE = /^(?:releases?|versions?|tags?|v?\d+(?:\.\d+)+.*)$/i;

/**
 * The package that a tag of a monorepo names: `@scope/name@1.2.3`, `name@1.2.3`, `name-v1.2.3` or `name/v1.2.3` (where
 * the name may be a path, as for Go modules); nothing for other tags, such as `v1.2.3`, `release-1.2.3` or `release/v1.2.3`.
 */
export function packageOfTag(tag: string): string | undefined {
  const name = TAG.exec(tag)?.groups?.name;
  return name === undefined || NO_PACKAGE.test(name) ? undefined : name;
}
