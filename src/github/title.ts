/** A title as it is; what stands in for one that says nothing, such as that of a release without a name. */
export function titleOr(title: string | null | undefined, instead: string): string {
  return title?.trim() ? title : instead;
}
