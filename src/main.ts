import { asProblem, Problem } from './errors.ts';
import { readEvent } from './github/event.ts';
import { whyNoSecrets } from './github/secretless.ts';
import { sync } from './modes/sync.ts';
import type { Result } from './outcome.ts';
import { logger, maskSecrets } from './report/log.ts';
import { NO_SECRETS } from './report/no-secrets.ts';
import type { Environment } from './settings/inputs.ts';
import { readSettings } from './settings.ts';

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
    return { outcomes: [], warnings: [], notice: NO_SECRETS[reason] };
  }
  if (settings.mode !== 'sync') {
    throw new Problem('mode-unavailable', `The mode \`${settings.mode}\` is not available in this version.`, {
      remedy:
        'Take the input `mode` out of the workflow; its default syncs the entry of the event, or of `tag` or `pull-request`.',
    });
  }
  return sync(settings, event, logger(env));
}
