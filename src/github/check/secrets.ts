import { ok, remark } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import { getsDependabotSecrets } from '../secretless.ts';
import { Unreadable } from '../unreadable.ts';
import type { Access } from './access.ts';

/**
 * Where GitHub passes fewer secrets than elsewhere, as far as the run itself shows.
 * @param event its name
 * @param actor who started the run
 */
export function secretFindings({ repository }: Access, event: string, actor: string | undefined): Finding[] {
  const isFork = !(repository instanceof Unreadable) && repository.fork;
  return [...(isFork ? [FORK] : []), dependabotFinding(event, actor)];
}

function dependabotFinding(event: string, actor: string | undefined): Finding {
  if (event === 'workflow_run') return AFTER_DEPENDABOT;
  return getsDependabotSecrets(event, actor) ? DEPENDABOT : NOT_DEPENDABOT;
}

const FORK = remark(
  'Fork',
  'This repository is a fork. It needs a secret of its own with the Notion token, and GitHub switches the nightly run of a fork off at first. Releases and pull requests of the repository that it was made from are not synced by it.',
  'Enable the workflow under Actions; where the fork is not meant to be synced, disable it there.',
);

const DEPENDABOT = remark(
  'Dependabot',
  'Dependabot started this run, and it has a Notion token: the Dependabot secrets hold one. Variables may not be passed to its runs.',
  'Write the database’s ID into the workflow itself, where `database` comes from a variable.',
);

const AFTER_DEPENDABOT = ok(
  'Dependabot',
  '`workflow_run` has the secrets of Actions, so its pull requests come to Notion when CI has run on them.',
);

const NOT_DEPENDABOT = ok(
  'Dependabot',
  'Did not start this run. The runs that it starts get Dependabot secrets only: to have its pull requests in Notion, store the token under Settings → Secrets and variables → Dependabot too.',
);
