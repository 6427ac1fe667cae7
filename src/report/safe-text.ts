import type { Environment } from '../settings/inputs.ts';

/**
 * Titles, labels and names come from anybody. In the log they could start a workflow command, in the job summary they
 * could bring HTML and Markdown.
 */

/** What ends lines, moves a terminal or turns about the order of what is shown. */
const MOVING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;

/** One line that starts no workflow command: neither `::command::` at its start nor `##[command]` anywhere. */
export function logLine(text: string): string {
  return text
    .replace(MOVING, ' ')
    .replace(/^\s*::/, (start) => start.replace('::', ': :'))
    .replaceAll('##[', '## [');
}

/** Lines for an annotation, in which nothing moves a terminal: the toolkit sees to commands. */
export function annotationText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(MOVING, ' '))
    .join('\n');
}

/**
 * Text that is neither HTML nor Markdown, for a place between HTML tags in the job summary; one line, and mentions nobody and
 * nothing of another repository: GitHub reads no mention in an e-mail address.
 */
export function summaryText(text: string): string {
  return unmarked(text).replace(/(?<!\w)@|(?<=\/[\w.-]+)[@#]/g, '$&\u2060');
}

/** The same as code, in which GitHub knows no mentions, so that it can be copied as it is. */
export function summaryCode(text: string): string {
  return `<code>${unmarked(text)}</code>`;
}

function unmarked(text: string): string {
  return escaped(text.replace(MOVING, ' ')).replace(
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

/**
 * The text without any of the secrets. Nor does it hold a long part of one: where a title holds a secret, the address that
 * Notion gives to its page does too, with a hyphen in place of each underscore.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const parts = secrets.flatMap((secret) => secret.match(/[a-z\d]{12,}/gi) ?? []);
  return [...secrets, ...parts].reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
}

/**
 * Takes the secrets out of all texts in data. It is done before anything is made of them, and to the texts themselves: a
 * secret that is escaped for the summary, or cut off, is not found any more, neither here nor by the runner.
 */
export function removeSecrets(
  data: unknown,
  secrets: readonly string[],
  cleaned: WeakSet<object> = new WeakSet(),
): void {
  if (typeof data !== 'object' || data === null || cleaned.has(data)) return;
  cleaned.add(data);
  const names = data instanceof Error ? [...Object.keys(data), 'message'] : Object.keys(data);
  for (const name of names) {
    const value: unknown = Reflect.get(data, name);
    if (typeof value === 'string') Reflect.set(data, name, withoutSecrets(value, secrets));
    else removeSecrets(value, secrets, cleaned);
  }
}

/** Tokens of Notion and GitHub have 40 characters and more. */
const SHORTEST_TOKEN = 20;

/**
 * The secrets of the run: what must be in no output. A shorter word stands there by mistake, and may be a part of any
 * text, and of what the report goes by.
 */
export function secretsOf(env: Environment): string[] {
  return ['INPUT_NOTION-TOKEN', 'INPUT_GITHUB-TOKEN'].flatMap((name) =>
    (env[name] ?? '').split(/\s+/).filter((part) => part.length >= SHORTEST_TOKEN),
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
