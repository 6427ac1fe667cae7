import type { NoChangelogYet } from '../notion/database/no-changelog-yet.ts';
import { PROBLEMS } from '../problems/problems.ts';
import type { Settings } from '../settings/settings.ts';

/** The notice of a run for some entries before there is a database: which button makes it. */
export function pressFirst({ message }: NoChangelogYet, settings: Settings) {
  const press = otherWorkflow(settings) ?? 'Press “Run workflow”';
  return {
    title: PROBLEMS['notion-no-changelog-yet'].title,
    text: `${message} ${press}: that makes it and fills it, with what this event is about too. ${settings.runPage}`,
  };
}

/** What to do where the step names what to sync, so that another one syncs all entries. */
export function otherWorkflow({
  tags,
  pullRequest,
}: Pick<Settings, 'tags' | 'pullRequest'>): string | undefined {
  if (tags === undefined && pullRequest === undefined) return undefined;
  return 'Run the workflow that syncs all entries (Actions → Notion → Run workflow)';
}
