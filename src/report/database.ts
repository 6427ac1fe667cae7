import type { DatabaseResult } from '../outcome.ts';
import { summaryAddress, summaryText } from './safe-text.ts';

/** What `setup` did, as lines of the log. */
export function databaseLines({ operation, title, url }: DatabaseResult, dryRun: boolean): string[] {
  return [`${dryRun ? 'Dry run: ' : ''}${operation}: ${title} · ${url}`];
}

/** The same for the job summary, with what to paste where. */
export function databaseSummary({ operation, title, url }: DatabaseResult): string {
  return `<p>${operation}: <a href="${summaryAddress(url)}">${summaryText(title)}</a></p>`;
}
