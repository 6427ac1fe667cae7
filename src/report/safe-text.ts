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

/** Text that is neither HTML nor Markdown, for a place between HTML tags in the job summary; one line, and mentions nobody. */
export function summaryText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('@', '@\u2060')
    .replace(/[`*_~[\]|\\!]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same, with text between backticks as code. */
export function summaryCode(text: string): string {
  return summaryText(text).replace(/&#96;(.+?)&#96;/g, '<code>$1</code>');
}

/** An address for a quoted attribute of the job summary. */
export function summaryAddress(url: string): string {
  return url
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
