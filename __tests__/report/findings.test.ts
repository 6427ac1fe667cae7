import { expect, test } from '@jest/globals';
import { findingLines, findingsTable } from '../../src/report/findings.ts';
import type { Finding } from '../../src/report/result.ts';

const FINDINGS: Finding[] = [
  { level: 'ok', subject: 'Token', found: 'Valid.' },
  { level: 'failure', subject: 'Field `url`', found: 'No <b>', remedy: 'Write `url: false`.' },
  { level: 'warning', subject: `Extra property “${'x'.repeat(40)}”`, found: 'Unknown' },
];

test('the log has columns, which a long name of a property does not widen', () => {
  expect(findingLines(FINDINGS)).toEqual([
    '✓ Token        Valid.',
    '✗ Field `url`  No <b>',
    '               What to do: Write `url: false`.',
    `! Extra property “${'x'.repeat(40)}”  Unknown`,
  ]);
});

test('the summary has a table, in which nothing is HTML but what the report makes', () => {
  expect(findingsTable(FINDINGS.slice(0, 2)).split('\n')).toEqual([
    '<table><tr><th></th><th>Looked at</th><th>Found</th></tr>',
    '<tr><td>✓</td><td>Token</td><td>Valid.</td></tr>',
    '<tr><td>✗</td><td>Field <code>url</code></td><td>No &lt;b&gt;<br><b>What to do:</b> Write <code>url: false</code>.</td></tr>',
    '</table>',
  ]);
});
