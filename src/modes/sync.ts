import { lookUp } from '../changelog/look-up.ts';
import { type Names, namesOf, type Outcome } from '../changelog/outcome.ts';
import { Told } from '../changelog/told.ts';
import type { RowIdentity } from '../entry/entry.ts';
import type { Titles } from '../entry/titles.ts';
import { unwanted } from '../entry/unwanted.ts';
import type { GitHub } from '../github/api/github.ts';
import type { GitHubEvent } from '../github/event/event.ts';
import { type Subject, subjectOf, tellsOfRun } from '../github/event/subject.ts';
import { nextRequestSent } from '../http-fetch.ts';
import { connect, type Notion } from '../notion/api/connection.ts';
import { newPatience } from '../notion/api/patience.ts';
import { NoChangelogYet } from '../notion/database/no-changelog-yet.ts';
import { rowOf } from '../notion/row/find-rows.ts';
import { asProblem } from '../problems/problem.ts';
import type { Result } from '../report/result.ts';
import type { Settings } from '../settings/settings.ts';
import { pressFirst } from './press-first.ts';

/**
 * Brings the row of one release or pull request to what GitHub shows: the one that the event or the settings name.
 * @returns what was done; after a failure what is known by then, with the problem; where there is no database yet, a
 * notice that says which button makes it
 * @throws Problem where the event names no entry
 */
export async function sync(
  settings: Settings,
  event: GitHubEvent,
  log: (message: string) => void,
): Promise<Result> {
  const github = tellsOfRun(event, settings) ? await openGitHub(settings) : undefined;
  const subject = github
    ? await readSubject(event, github)
    : subjectOf(event, settings, settings.github.repository);
  if ('none' in subject)
    return { mode: 'none', warnings: [], notice: { title: 'No pull request to sync', text: subject.none } };
  const notion = connect(settings.notion, newPatience(log));
  const told = new Told();
  const known = unsynced(subject, settings.fields.titles);
  const outcome = await syncSubject(settings, notion, github, subject, known, told).catch(
    (error): Outcome => ({ ...known, problem: asProblem(error) }),
  );
  const problem = outcome.problem ?? notion.full;
  if (problem instanceof NoChangelogYet)
    return { mode: 'none', warnings: [], notice: pressFirst(problem, settings) };
  return {
    mode: 'sync',
    outcomes: [outcome, ...told.beside],
    warnings: told.all(settings.fields.people),
    dryRun: settings.dryRun,
    ...(problem && { problem }),
  };
}

/** @param known takes what becomes known of the entry, for a run that fails */
async function syncSubject(
  settings: Settings,
  notion: Notion,
  github: GitHub | undefined,
  subject: Subject,
  known: Outcome,
  told: Told,
): Promise<Outcome> {
  // What the settings want no row of is looked for once GitHub has told of it.
  const isWanted = subject.payload && unwanted(subject.payload, settings.ignore) === undefined;
  const sent = nextRequestSent();
  const asked = isWanted && subject.payload && look(settings, notion, subject.payload, true, known, told);
  // Code is loaded while an answer is awaited, and not before the question has left: octokit, then the rest.
  if (asked) await Promise.race([asked, sent]);
  const live = readLive(subject, settings, github);
  const [early, { opened, reading }, { openRun, reconcile }] = await Promise.all([
    asked,
    live,
    Promise.race([live, nextRequestSent()]).then(loadRest),
  ]);
  if ('gone' in reading) return { ...known, operation: 'skipped', reason: reading.gone };
  const { entry, warning } = reading;
  Object.assign(known, namesOf(entry, settings.fields.titles));
  if (warning !== undefined) told.warnings.add(warning);
  const reason = unwanted(entry, settings.ignore);
  const found = early || (await look(settings, notion, entry, reason === undefined, known, told));
  if (!found) return { ...known, operation: 'skipped', ...(reason && { reason }) };
  const { source, seen } = found;
  const run = openRun(settings, 'one', {
    notion,
    source,
    github: opened,
    visibility: subject.visibility,
    told,
  });
  return reconcile(run, entry, seen);
}

/** What comes after the look-up, up to the report at the end of the run. */
async function loadRest() {
  const [{ openRun }, { reconcile }] = await Promise.all([
    import('../changelog/run.ts'),
    import('../changelog/reconcile.ts'),
    import('../report/report.ts'),
  ]);
  return { openRun, reconcile };
}

/** Looks the row up. */
async function look(
  settings: Settings,
  notion: Notion,
  identity: RowIdentity,
  mayMake: boolean,
  known: Outcome,
  told: Told,
) {
  const found = await lookUp(notion, settings, identity, mayMake);
  if (found?.warning !== undefined) told.warnings.add(found.warning);
  const row = found && rowOf(found.seen.rows);
  if (row) Object.assign(known, { pageId: row.id, pageUrl: row.url });
  return found;
}

/** What the run of another workflow was about. */
async function readSubject(event: GitHubEvent, github: GitHub) {
  const { subjectOfRun } = await import('../github/event/workflow-run.ts');
  return subjectOfRun(github, event);
}

async function readLive(subject: Subject, settings: Settings, github: GitHub | undefined) {
  const [opened, { readEntry }] = await Promise.all([
    github ?? openGitHub(settings),
    import('../github/read-entry.ts'),
  ]);
  return { opened, reading: await readEntry(opened, subject) };
}

/** Octokit is loaded only here, while Notion is asked: loading takes longer than the question needs to leave. */
async function openGitHub(settings: Settings): Promise<GitHub> {
  const { GitHub } = await import('../github/api/github.ts');
  return new GitHub(settings.github);
}

/** What is known of the entry before Notion and GitHub are read. */
function unsynced(subject: Subject, titles: Titles): Outcome {
  return {
    ...namesIn(subject, titles),
    operation: 'failed',
    pageId: '',
    pageUrl: '',
    changes: [],
    added: [],
  };
}

function namesIn(subject: Subject, titles: Titles): Names {
  if (subject.payload) return namesOf(subject.payload, titles);
  const { kind } = subject;
  const nothing = { kind, key: '', reference: '', url: '' };
  if (kind === 'pull-request') return { ...nothing, title: `#${subject.number}` };
  return { ...nothing, title: subject.tag ?? `release ${subject.id}` };
}
