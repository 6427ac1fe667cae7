/** Where a text stands on GitHub: what its relative addresses mean. */
export interface Surroundings {
  /** GitHub's own address, such as `https://github.com`. */
  server: string;
  /** owner/name */
  repository: string;
  /** Where relative addresses lead: a tag, a branch or `HEAD`. */
  ref: string;
  /** The page that shows the text, in which `#section` addresses lead. */
  page: string;
}
