import { expect, test } from '@jest/globals';
import { findingLines, findingsSummary } from '../../src/report/findings.ts';
import type { Finding } from '../../src/report/result.ts';
import { wordingOf } from '../../src/report/wording.ts';

const wording = wordingOf({});

const FINDINGS: Finding[] = [
  { level: 'ok', subject: 'Token', found: 'Valid.' },
  { level: 'failure', subject: 'Field `url`', found: 'No <b>', remedy: 'Write `url: false`.' },
  { level: 'failure', subject: 'Field `closed`', found: 'No', remedy: 'Write `url: false`.' },
  { level: 'warning', subject: 'Field `type`', found: 'Unknown.', remedy: 'Look.' },
  { level: 'warning', subject: `Extra property “${'x'.repeat(40)}”`, found: 'Unknown' },
];

test('the log has columns, which a long name of a property does not widen; what has to be mended is in the error', () => {
  expect(findingLines(FINDINGS, wording)).toEqual([
    '✓ Token         Valid.',
    '! Field “type”  Unknown.',
    '                What to do: Look.',
    `! Extra property “${'x'.repeat(40)}”  Unknown`,
  ]);
});

test('the summary has what is to be mended first, each remedy once, and nothing is HTML but what the report makes', () => {
  expect(findingsSummary(FINDINGS.slice(0, 4), ['<p>Help</p>'], wording)).toEqual([
    '<h3>✗ 2 things have to be mended</h3>',
    '<p>Help</p>',
    '<ul>',
    '<li><p><b>Field <code>url</code></b><br>No &lt;b&gt;<br><b>Field <code>closed</code></b><br>No<br><b>What to do:</b> Write <code>url: false</code>.</p></li>',
    '</ul>',
    '<h4>⚠️ Worth knowing</h4>',
    '<ul>',
    '<li><p><b>Field <code>type</code></b><br>Unknown.<br><b>What to do:</b> Look.</p></li>',
    '</ul>',
    '<details><summary>✓ In order: 1</summary>',
    '<table><tr><th>Looked at</th><th>Found</th></tr>',
    '<tr><td>Token</td><td>Valid.</td></tr>',
    '</table></details>',
  ]);
});
