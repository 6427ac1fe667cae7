import type { Entry } from '../entry/entry.ts';
import type { GitHub } from '../github/api/github.ts';
import { isGitHubFailure } from '../github/api/unreadable.ts';
import type { Visibility } from '../github/event/event.ts';
import { renderBody, type textReader } from '../github/texts.ts';
import { hasText } from '../notion/page/entry-content.ts';
import { Uploads } from '../notion/page/uploads.ts';
import { Problem } from '../problems/problem.ts';

/** How often GitHub may fail in a row until it is not asked any more. */
const PATIENCE = 3;

/** It is for the digest of a text to tell that GitHub has given one. */
const UNSIGNED = { unfetched: 'GitHub gave no address for it that needs no login', mayPass: false };

/** The texts of a run's entries as GitHub shows them; asks for nothing twice. */
export class Texts {
  private readonly github: GitHub;
  private readonly visibility: Visibility;
  private readonly warnings: Set<string>;
  private readonly reader: ReturnType<typeof textReader> | undefined;
  private failures = 0;
  private readonly known = new WeakMap<Entry, Promise<Entry>>();
  private readonly uploads = new WeakMap<Entry, Uploads>();

  /** @param reader asks for the texts of many at once; entries may then wait until the addresses of their files are too old */
  constructor(
    github: GitHub,
    visibility: Visibility,
    warnings: Set<string>,
    reader?: ReturnType<typeof textReader>,
  ) {
    this.github = github;
    this.visibility = visibility;
    this.warnings = warnings;
    this.reader = reader;
  }

  /** The entry with the HTML that GitHub shows for its text; as it is where GitHub does not render it, which is told. */
  rendered(entry: Entry): Promise<Entry> {
    const shown = this.known.get(entry) ?? this.render(entry);
    this.known.set(entry, shown);
    return shown;
  }

  /** The entries with HTML that is asked for at once; without where GitHub's limit is used up. */
  async renderedAtOnce(entries: readonly Entry[]): Promise<readonly Entry[]> {
    if (this.reader === undefined) return entries;
    try {
      return await this.reader(entries);
    } catch (error) {
      if (error instanceof Problem && error.id === 'github-points') return entries;
      throw error;
    }
  }

  /** What brings the pictures and videos of an entry's text to Notion, each once. */
  uploadsOf(entry: Entry): Uploads {
    const uploads = this.uploads.get(entry) ?? this.startUploads(entry);
    this.uploads.set(entry, uploads);
    return uploads;
  }

  private startUploads(entry: Entry): Uploads {
    let renewed: Promise<Entry> | undefined;
    const renew = async () => (await this.reader?.([entry]))?.[0] ?? entry;
    const { serverUrl } = this.github;
    const fetchFile = async (address: string, limit: number) => {
      const signed = entry.attachments.get(address);
      if (signed === undefined) return UNSIGNED;
      // Loaded late: few texts hold pictures that need a login.
      const { fetchAttachment } = await import('../images/fetch-attachment.ts');
      const file = await fetchAttachment(signed, { serverUrl, limit });
      if (!('unfetched' in file) || this.reader === undefined) return file;
      renewed ??= renew();
      const again = await renewed;
      if (again === entry) return { ...file, mayPass: true }; // the link may be too old, and GitHub gave no other
      const fresh = again.attachments.get(address);
      return fresh === undefined || fresh === signed ? file : fetchAttachment(fresh, { serverUrl, limit });
    };
    return new Uploads(fetchFile, (message) => this.warnings.add(message));
  }

  private async render(entry: Entry): Promise<Entry> {
    if (entry.html !== undefined || !hasText(entry) || this.failures >= PATIENCE) return entry;
    try {
      const shown = await renderBody(this.github, entry, this.visibility);
      this.failures = 0;
      return shown;
    } catch (error) {
      if (!isGitHubFailure(error)) throw error;
      this.failures += 1;
      this.warnings.add(unrenderedWarning(error));
      return entry;
    }
  }
}

function unrenderedWarning({ message }: Error): string {
  return `GitHub did not render a text (${message.replace(/\.$/, '')}): a row that has a text keeps it, and any other gets it as it is typed. The next run that GitHub answers puts it right.`;
}
