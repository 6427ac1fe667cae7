import { ok, remark } from '../finding.ts';
import type { Finding } from '../outcome.ts';
import type { Workflow } from './workflow.ts';

/** Whether the workflow has runs for all entries. */
export function allEntriesFindings({ events }: Workflow): Finding[] {
  return [
    events.has('schedule')
      ? ok('Nightly run', '`schedule` puts right what events could not.')
      : remark(
          'Nightly run',
          'There is no `schedule`: what an event could not write stays as it is until the next one.',
          "Add `schedule: [{ cron: '17 3 * * *' }]` to `on`.",
        ),
    events.has('workflow_dispatch')
      ? ok('Run by hand', '`workflow_dispatch` fills the database with what was there before.')
      : remark(
          'Run by hand',
          'There is no `workflow_dispatch`: releases and pull requests from before get no row until their next event or nightly run.',
          'Add `workflow_dispatch:` to `on`.',
        ),
  ];
}
