import type { Environment } from '../settings/inputs.ts';
import { logLine, withoutSecrets } from './safe-text.ts';

/** The secrets of the run: what must be in no output. */
export function secretsOf(env: Environment): string[] {
  return ['INPUT_NOTION-TOKEN', 'INPUT_GITHUB-TOKEN'].flatMap((name) =>
    (env[name] ?? '').split(/\s+/).filter((part) => part !== ''),
  );
}

/**
 * Has the runner replace the secrets by *** in everything that is printed from now on. The command is written by hand,
 * as the toolkit is not loaded yet: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function maskSecrets(env: Environment): void {
  for (const secret of secretsOf(env)) process.stdout.write(`::add-mask::${secret.replaceAll('%', '%25')}\n`);
}

/** A way to print lines that start no workflow command and show no secret. */
export function logger(env: Environment): (message: string) => void {
  const secrets = secretsOf(env);
  return (message) => {
    process.stdout.write(`${logLine(withoutSecrets(message, secrets))}\n`);
  };
}
