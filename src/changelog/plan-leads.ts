import type { Entry, PullRequest } from '../entry/entry.ts';
import type { ShippedPullRequest } from '../entry/shipped.ts';
import { unwanted } from '../entry/unwanted.ts';
import type { LinkJudgement } from '../notion/database/judge-links.ts';
import type { RowLinks } from '../notion/property/relation.ts';
import type { Row } from '../notion/row/find-rows.ts';
import type { Problem } from '../problems/problem.ts';
import { planShipped } from '../shipped/plan-shipped.ts';
import { planTasks, taskMissing } from '../tasks/plan-tasks.ts';
import type { Run } from './run.ts';
import type { LaterStep } from './steps.ts';

/** What an entry leads to beside its row. */
export interface Leads {
  entry: Entry;
  /** The text of a row that exists stays as it is. */
  keepsText: boolean;
  links: RowLinks;
  lacking: readonly ShippedPullRequest[];
  later: readonly LaterStep[];
  problem: Problem | undefined;
  warnings: readonly string[];
}

/** Finds what an entry leads to: a release to what it ships, a pull request to its tasks. */
export async function planLeads(
  run: Run,
  entry: Entry,
  row: Row | undefined,
  judgement: LinkJudgement,
  answersAuthor: boolean,
): Promise<Leads> {
  const { settings, changelog, shipped } = run;
  if (entry.kind === 'pull-request') return planTaskLeads(run, entry, row, answersAuthor);
  const generates = settings.notes === 'generate' && settings.content;
  const { release, links, ...plan } = await planShipped(shipped, entry, row, changelog, judgement, generates);
  return {
    ...plan,
    entry: release,
    links: links ? { pullRequests: links } : {},
    later: [],
    problem: undefined,
  };
}

async function planTaskLeads(
  run: Run,
  entry: PullRequest,
  row: Row | undefined,
  answersAuthor: boolean,
): Promise<Leads> {
  const { settings, fields, tasks } = run;
  const { links, named, lack, followers, warnings } = await planTasks(tasks, entry, row, fields.statuses);
  const isExempt = !settings.tasks.required || unwanted(entry, settings.ignore) !== undefined;
  // Where GitHub could not be read, the title may be old, and a warning tells of it already.
  const isCommented = answersAuthor && settings.comment && entry.live;
  return {
    entry,
    keepsText: false,
    links: links ? { tasks: links } : {},
    lacking: [],
    later: [
      ...(followers ? [{ do: 'move-tasks', ...followers } as const] : []),
      ...(isCommented ? [{ do: 'comment', pullRequest: entry, tasks: named } as const] : []),
    ],
    problem: isExempt || !answersAuthor ? undefined : taskMissing(entry, lack, fields),
    warnings,
  };
}
