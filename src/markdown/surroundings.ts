import type { Surroundings as Place } from '../html/surroundings.ts';

/** Where a Markdown text stands on GitHub: what its references and relative addresses mean. */
export interface Surroundings extends Place {
  /** Addresses of attachments that are known to be videos. */
  videos: ReadonlySet<string>;
}
