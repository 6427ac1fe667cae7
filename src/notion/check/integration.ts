import { ok, remark, unknown } from '../../finding.ts';
import type { Finding } from '../../outcome.ts';
import type { Bot } from '../connection.ts';

/** Who the integration is and where. */
export function tokenFinding({ name = 'unnamed', workspace }: Bot): Finding {
  const where = workspace === undefined ? '' : `, of the workspace “${workspace}”`;
  return ok('Notion token', `Valid: the integration “${name}”${where}.`);
}

/** What tells a free plan from a paid one: recorded traffic of the API shows it in the answer about the integration itself. */
const FREE_UPLOAD_LIMIT = 5 * 1024 * 1024;

/** Notion tells neither the plan nor how many blocks are used, but a limit that only free plans have. */
export function planFinding({ uploadLimit }: Bot): Finding {
  const subject = 'Plan of the workspace';
  if (uploadLimit === undefined) {
    return unknown(
      subject,
      'Notion tells no limit of uploads, by which a free plan could be known. A free workspace with more than one member has 1,000 blocks for its lifetime.',
    );
  }
  if (uploadLimit > FREE_UPLOAD_LIMIT) {
    return ok(subject, 'Paid, by the size of files that it takes: its blocks are not limited.');
  }
  return remark(
    subject,
    'Free, by its limit of 5 MiB for a file. With more than one member it has 1,000 blocks for its lifetime, and deleting gives none back; how many are used can’t be known. Once they are, new rows and text fail.',
    'With several members: a paid plan, the other members as guests, who do not count, or a personal access token of Notion in place of the integration’s secret.',
  );
}
