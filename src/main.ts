import { asProblem, Problem } from './errors.ts';
import { type GitHubEvent, readEvent } from './github/event.ts';
import { whyNoSecrets } from './github/secretless.ts';
import { meansAll } from './github/subject.ts';
import { sync } from './modes/sync.ts';
import type { Result } from './outcome.ts';
import { logger, maskSecrets } from './report/log.ts';
import { NO_SECRETS } from './report/no-secrets.ts';
import type { Environment } from './settings/inputs.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * One run of the action: settings → mode → report.
 * @returns the exit code
 */
export async function main(env: Environment): Promise<number> {
  maskSecrets(env);
  const result = await run(env).catch(
    (error): Result => ({ outcomes: [], warnings: [], problem: asProblem(error) }),
  );
  // Loaded last: the toolkit takes time to load, and nothing before the report needs it.
  const { report } = await import('./report/report.ts');
  await report(result, env);
  return result.problem ? 1 : 0;
}

async function run(env: Environment): Promise<Result> {
  const settings = await readSettings(env);
  const event = await readEvent(env);
  if (settings.notion.token === '') {
    const reason = whyNoSecrets(event, env);
    if (reason === undefined) throw new Problem('notion-token-missing', 'The input `notion-token` is empty.');
    return {
      outcomes: [],
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
      return (await import('./modes/setup.ts')).setup(settings, log);
    case 'check':
      return (await import('./modes/check.ts')).check(settings, event, env, log);
    case 'backfill':
      return (await import('./modes/backfill.ts')).backfill(settings, log);
    case 'sync':
      if (!meansAll(event, settings)) return sync(settings, event, log);
      return (await import('./modes/backfill.ts')).backfill(settings, log);
  }
}
