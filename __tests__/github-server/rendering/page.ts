/** Where a text stands, and what there is that it may speak of. */
export interface Page {
  /** GitHub's own address, such as `https://github.com`. */
  server: string;
  /** owner/name; nothing where a text stands in no repository. */
  repository: string | undefined;
  /** Whether a line ending is a line break, as in all texts but files. */
  breaks: boolean;
  known: Known;
}

/** What exists, and may be seen; of all else the rendering makes plain text. */
export interface Known {
  /** As its address has it; nothing where the repository has none of the number. */
  numbered(repository: string, number: number): 'issues' | 'pull' | 'discussions' | undefined;
  /** The whole SHA of a commit. */
  commit(repository: string, sha: string): string | undefined;
  login(login: string): boolean;
  team(organization: string, slug: string): boolean;
  /** A file that was uploaded, by the address in the text. */
  upload(address: string): Upload | undefined;
}

export interface Upload {
  isVideo: boolean;
  /** Where the rendering has it: the address in the text, or a signed one that is another each time. */
  link: string;
  /** Of the file. */
  name: string;
}
