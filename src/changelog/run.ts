import type { GitHub } from '../github/api/github.ts';
import type { Visibility } from '../github/event/event.ts';
import type { textReader } from '../github/texts.ts';
import type { Notion } from '../notion/api/connection.ts';
import { Changelog } from '../notion/database/changelog.ts';
import { PullRequestRows } from '../notion/page/references.ts';
import { type FindUsers, usersOf } from '../notion/property/users.ts';
import type { KnownSource } from '../notion/row/find-rows.ts';
import type { MadeRow } from '../notion/row/mend-doubles.ts';
import type { FieldSettings, Settings } from '../settings/settings.ts';
import { Shipped, type ShippedPolicy } from '../shipped/shipped.ts';
import { type TaskPolicy, Tasks } from '../tasks/tasks.ts';
import { Texts } from './texts.ts';
import type { Told } from './told.ts';

/** What every station of a run may need. */
export interface Run {
  settings: Settings;
  /** Those of the settings, until Notion refuses an option that another can stand in for. */
  fields: FieldSettings;
  policy: Policy;
  notion: Notion;
  github: GitHub;
  visibility: Visibility;
  changelog: Changelog;
  texts: Texts;
  shipped: Shipped;
  tasks: Tasks;
  /** Finds the users of the people map; lists them once, when they are first needed. */
  users: FindUsers;
  told: Told;
  /** Rows of pull requests that the run has looked up, for references in texts. */
  rows: PullRequestRows;
  /** Rows that this run has made. */
  made: MadeRow[];
  /** When rows are linked from their side that are to be by now: releases may ship the same pull requests, so it is done by turns. */
  linking: Promise<void>;
}

interface Policy extends ShippedPolicy, TaskPolicy {
  /** Whether many entries are written beside each other, and it is looked at the end whether others made the same rows. */
  isCrowded: boolean;
  /** Whether a comment leads from the pull request to its row, and a pull request may fail for want of a task. */
  answersAuthor: boolean;
}

/** What a run is about: one entry, some that the workflow names, or all of them. */
export type About = 'one' | 'some' | 'all';

const ONE: Policy = {
  isCrowded: false,
  answersAuthor: true,
  looksAtLinked: true,
  takesPreviousTag: true,
  movesNew: true,
  tellsLinked: true,
  tellsUnknown: true,
};

/** In which ways a run for many entries differs from a run for one. */
const POLICIES: Record<About, Policy> = {
  one: ONE,
  some: { ...ONE, isCrowded: true },
  all: {
    isCrowded: true,
    answersAuthor: false,
    looksAtLinked: false,
    takesPreviousTag: false,
    movesNew: false,
    tellsLinked: false,
    tellsUnknown: false,
  },
};

/** Where a run reads and writes, as far as it is found before. */
interface Places {
  notion: Notion;
  source: KnownSource;
  github: GitHub;
  visibility: Visibility;
  told: Told;
  /** Asks GitHub for the texts of many entries at once. */
  textReader?: ReturnType<typeof textReader>;
}

export function openRun(settings: Settings, about: About, places: Places): Run {
  const { notion, source, github, visibility, told, textReader: reader } = places;
  const { fields, tasks, links, ignore, comment } = settings;
  const policy = POLICIES[about];
  const changelog = new Changelog(notion, source, policy.isCrowded);
  const rows = new PullRequestRows();
  const tellsLinked = policy.tellsLinked && comment;
  return {
    settings,
    fields,
    policy,
    notion,
    github,
    visibility,
    changelog,
    texts: new Texts(github, visibility, told.warnings, reader),
    shipped: new Shipped(github, notion, links, ignore, policy, rows, settings.notes === 'generate'),
    tasks: new Tasks(notion, changelog, fields, tasks, { ...policy, tellsLinked }),
    users: usersOf(notion, fields.people, (message) => told.warnings.add(message)),
    told,
    rows,
    made: [],
    linking: Promise.resolve(),
  };
}
