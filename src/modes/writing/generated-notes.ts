import type { Release } from '../../entry.ts';
import type { Ask } from '../../github/graphql.ts';
import { readNotesFile } from '../../github/notes-file.ts';
import type { GitHubConnection, Octokit } from '../../github/octokit.ts';
import { readFirstContributions } from '../../github/shipped/first-contributions.ts';
import { type NotesConfig, readNotesConfig } from '../../notes/config.ts';
import { generateNotes } from '../../notes/generate-notes.ts';
import type { Ships } from './ships.ts';

interface NotesMaker {
  ask: Ask;
  octokit: () => Octokit;
  connection: GitHubConnection;
  warn: (message: string) => void;
}

/** Makes a function that makes the notes of a release from its pull requests, as HTML; it throws Unreadable. */
export function notesMaker({ ask, octokit, connection, warn }: NotesMaker) {
  return async (release: Release, { pullRequests, previousTag }: Ships): Promise<string> => {
    const file = await readNotesFile(octokit(), connection, release.version);
    const config = file === undefined ? undefined : await readNotesConfig(file);
    const firstContributions = await readFirstContributions(ask, connection, pullRequests);
    return generateNotes({
      pullRequests,
      firstContributions,
      config: usable(config, warn),
      home: `${connection.serverUrl}/${connection.repository}`,
      tag: release.version,
      previousTag,
    });
  };
}

function usable(
  config: NotesConfig | { wrong: string } | undefined,
  warn: (message: string) => void,
): NotesConfig | undefined {
  if (config === undefined || !('wrong' in config)) return config;
  warn(
    `The repository’s .github/release.yml can’t be read (${config.wrong}), so the generated notes are grouped by what labels say.`,
  );
  return undefined;
}
