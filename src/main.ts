import { type GitHubEvent, readEvent } from './github/event/event.ts';
import { whyNoSecrets } from './github/event/secretless.ts';
import { meansAll } from './github/event/subject.ts';
import { sync } from './modes/sync.ts';
import { asProblem, Problem } from './problems/problem.ts';
import type { Result } from './report/result.ts';
import { logger, maskSecrets } from './report/safe-text.ts';
import type { Environment } from './settings/inputs.ts';
import type { Proxies } from './settings/proxies.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/**
 * One run of the action: settings → mode → report.
 * @returns the exit code
 */
export async function main(env: Environment): Promise<number> {
  maskSecrets(env);
  const result = await run(env).catch(failed);
  // Loaded last: the toolkit takes time to load, and nothing before the report needs it.
  const { report } = await import('./report/report.ts');
  const { withUnknownInputs } = await import('./report/unknown-inputs.ts');
  await report(withUnknownInputs(result, env), env);
  return result.problem ? 1 : 0;
}

function failed(error: unknown): Result {
  return { mode: 'none', warnings: [], problem: asProblem(error) };
}

async function run(env: Environment): Promise<Result> {
  const settings = await readSettings(env);
  const { proxies } = settings;
  if (proxies === undefined) return runWith(settings, env);
  obey(proxies);
  const result = await runWith(settings, env).catch(failed);
  const warning = proxies.passedBy([settings.notion.apiUrl, settings.github.apiUrl]);
  return warning === undefined ? result : { ...result, warnings: [warning, ...result.warnings] };
}

/** Makes requests go through proxies, by agents that are otherwise as Node's own. */
function obey({ variables }: Proxies): void {
  const options = { keepAlive: true, scheduling: 'lifo', timeout: 5000, proxyEnv: variables } as const;
  const http = process.getBuiltinModule('node:http');
  http.globalAgent = new http.Agent(options);
  const https = process.getBuiltinModule('node:https');
  https.globalAgent = new https.Agent(options);
}

async function runWith(settings: Settings, env: Environment): Promise<Result> {
  const event = await readEvent(env);
  if (settings.notion.token === '') {
    const reason = whyNoSecrets(event, env);
    if (reason === undefined) throw new Problem('notion-token-missing', 'The input `notion-token` is empty.');
    return {
      mode: 'none',
      warnings: [],
      notice: { title: 'No Notion token in this run', text: NO_SECRETS[reason] },
    };
  }
  return runMode(settings, event, env);
}

/** Only the mode that runs is loaded; most runs sync one entry, and that one is to start at once. */
async function runMode(settings: Settings, event: GitHubEvent, env: Environment): Promise<Result> {
  const log = logger(env);
  switch (settings.mode) {
    case 'setup':
      return (await import('./modes/setup/setup.ts')).setup(settings, log);
    case 'check':
      return (await import('./modes/check/check.ts')).check(settings, event, env, log);
    case 'backfill':
      return (await import('./modes/backfill/backfill.ts')).backfill(settings, log);
    case 'sync': {
      const { tags } = settings;
      if (tags?.length === 0) return { mode: 'none', warnings: [], notice: NO_TAGS };
      const isForOne = !meansAll(event, settings) && (tags === undefined || tags.length === 1);
      if (isForOne) return sync(settings, event, log);
      return (await import('./modes/backfill/backfill.ts')).backfill(settings, log);
    }
  }
}

const NO_TAGS = {
  title: 'No release to sync',
  text: 'The input `tag` names none: nothing was released.',
};

/** Why GitHub passed no secrets, that this is in order, and what to do about it. */
const NO_SECRETS = {
  fork: 'GitHub passes no secrets to runs of pull requests from forks, so Notion was left alone. A run for all entries, such as the nightly one, brings the row. To have such rows at once, start the workflow by `workflow_run` after your CI too: docs/which-event.md of this action compares the ways.',
  dependabot:
    'GitHub passes only Dependabot secrets to runs that Dependabot starts, so Notion was left alone. To have these pull requests in Notion too, store the token under Settings → Secrets and variables → Dependabot as well, with the same name, and write the link of the page or the database into the workflow: variables may not be passed either.',
  'forked-repository':
    'This repository is a fork and has no secret with a Notion token, so Notion was left alone. To sync this fork too, add the secret here; else disable the workflow under Actions.',
} as const;
