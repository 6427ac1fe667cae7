import type { Entry } from '../../entry.ts';
import { Problem } from '../../errors.ts';
import type { GitHubConnection } from '../../github/octokit.ts';
import type { Visibility } from '../../github/payload.ts';
import { rendered } from '../../github/rendered.ts';
import { Unreadable } from '../../github/unreadable.ts';

interface TextRenderer {
  /** HTML of Markdown. @throws Unreadable, and Problem `github-points` */
  render: (text: string) => Promise<string>;
  connection: GitHubConnection;
  visibility: Visibility;
  warn: (message: string) => void;
}

/** How often GitHub may fail in a row until it is not asked any more. */
const ATTEMPTS = 3;

/**
 * Makes a function that gives an entry with the HTML that GitHub shows for its text, whose answer lacked it; or as it is
 * where GitHub does not render it, which is told.
 */
export function textRenderer({ render, connection, visibility, warn }: TextRenderer) {
  let failures = 0;
  return async (entry: Entry): Promise<Entry> => {
    if (failures === ATTEMPTS) return entry;
    try {
      const html = await render(entry.body);
      failures = 0;
      return rendered(entry, html, connection, visibility);
    } catch (error) {
      const isGitHubs =
        error instanceof Unreadable || (error instanceof Problem && error.id === 'github-points');
      if (!isGitHubs) throw error;
      failures += 1;
      warn(unrenderedWarning(error));
      return entry;
    }
  };
}

function unrenderedWarning({ message }: Error): string {
  return `GitHub did not render a text (${message.replace(/\.$/, '')}): a row that has a text keeps it, and any other gets it as it is typed. The next run that GitHub answers puts it right.`;
}
