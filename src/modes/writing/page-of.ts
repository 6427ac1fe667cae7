import type { Row } from '../../notion/find-rows.ts';
import type { Outcome } from '../../outcome.ts';

/** The page of a row, as an outcome tells it. */
export function pageOf(row: Row | undefined): Pick<Outcome, 'pageId' | 'pageUrl'> {
  return { pageId: row?.id ?? '', pageUrl: row?.url ?? '' };
}
