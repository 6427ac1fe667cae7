import type { Environment } from '../settings/inputs.ts';

/**
 * Titles, labels and names come from anybody. In the log they could start a workflow command, in the job summary they
 * could bring HTML and Markdown.
 */

/** One line that starts no workflow command: neither `::command::` at its start nor `##[command]` anywhere. */
export function logLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/^\s*::/, (start) => start.replace('::', ': :'))
    .replaceAll('##[', '## [');
}

/**
 * Text that is neither HTML nor Markdown, for a place between HTML tags in the job summary; one line, and mentions nobody:
 * GitHub reads no mention in an e-mail address.
 */
export function summaryText(text: string): string {
  return unmarked(text).replace(/(?<!\w)@/g, '@\u2060');
}

/** The same as code, in which GitHub knows no mentions, so that it can be copied as it is. */
export function summaryCode(text: string): string {
  return `<code>${unmarked(text)}</code>`;
}

function unmarked(text: string): string {
  return escaped(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).replace(
    /[`*_~[\]|\\!]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** Text as `summaryText` makes it, as a link where there is an address. */
export function summaryLink(text: string, url: string): string {
  return url === '' ? summaryText(text) : `<a href="${escaped(url)}">${summaryText(text)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text, or its beginning where it is long. */
export function brief(text: string, limit = 200): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

/** The text without any of the secrets. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
}

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
