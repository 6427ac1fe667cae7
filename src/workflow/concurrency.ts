import { ok, remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Workflow } from './workflow.ts';

const SUBJECT = 'Concurrency';
const REMEDY = 'Write `queue: max` in `concurrency`, and no `cancel-in-progress`.';

/**
 * Whether GitHub cancels runs: a group keeps one waiting run unless its queue is `max`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function concurrencyFinding({ concurrency }: Workflow): Finding {
  if (concurrency.length === 0)
    return ok(SUBJECT, 'Not limited: runs may overlap, and the action copes with that.');
  if (concurrency.some(({ cancels }) => cancels)) {
    const found =
      '`cancel-in-progress` cancels a run that is writing; the next one has to mend what it left.';
    return remark(SUBJECT, found, REMEDY);
  }
  if (concurrency.some(({ queue }) => queue !== 'max')) {
    const found =
      'Without `queue: max` GitHub keeps one waiting run and cancels the others, which shows as cancelled checks, and events get lost.';
    return remark(SUBJECT, found, REMEDY);
  }
  return ok(SUBJECT, 'Runs wait their turn; none is cancelled.');
}
