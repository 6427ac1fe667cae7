import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/changelog/outcome.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { logLine, summaryText, withoutSecrets } from '../../src/report/safe-text.ts';
import { summaryOf } from '../../src/report/summary.ts';

const outcome: Outcome = {
  kind: 'release',
  key: 'release/1',
  title: 'v1.0',
  operation: 'created',
  pageId: 'page-id',
  pageUrl: 'https://www.notion.so/page',
  changes: [],
  added: [],
};

describe('a title from anybody', () => {
  test.each([
    ['::error::owned', ': :error::owned'],
    ['  ::set-env name=A::b', '  : :set-env name=A::b'],
    ['text ##[add-mask]x', 'text ## [add-mask]x'],
    ['one\n::error::two\r\nthree', 'one ::error::two three'],
    ['\u001b[31mred', ' [31mred'],
  ])('starts no workflow command in the log: %j', (title, line) => {
    expect(logLine(title)).toBe(line);
  });

  test.each([
    ['<img src=x onerror=alert(1)>', /[<>]/],
    ['[click](https://evil.example)', /[[\]]/],
    ['@octocat', /@octocat/],
    ['a\n\n# heading', /\n/],
    ['"quoted"', /"/],
    ['`code` **bold** _it_ ~~no~~', /[`*_~]/],
  ])('is neither HTML nor Markdown nor a mention in the summary: %j', (title, forbidden) => {
    expect(summaryText(title)).not.toMatch(forbidden);
  });
});

test('secrets are replaced wherever they turn up', () => {
  expect(withoutSecrets('Bearer ntn_1, ntn_1', ['ntn_1'])).toBe('Bearer ***, ***');
});

describe('the job summary', () => {
  test('links the page and names what changed', () => {
    const changes = [{ property: 'Status', before: 'Draft', after: 'Released' }];
    const summary = summaryOf({
      mode: 'sync',
      outcomes: [{ ...outcome, changes }],
      warnings: [],
      dryRun: false,
    });
    expect(summary).toContain(
      '<td>Release: <a href="https://www.notion.so/page">v1.0</a></td><td>created</td>',
    );
    expect(summary).toContain('<td>Status</td>');
  });

  test('of a dry run shows before and after', () => {
    const changes = [{ property: 'Status', before: '', after: 'Released' }];
    const summary = summaryOf({
      mode: 'sync',
      outcomes: [{ ...outcome, changes, added: ['Package'] }],
      warnings: [],
      dryRun: true,
    });
    expect(summary).toContain('Status: (empty) → Released');
    expect(summary).toContain('To be added to the database: Package');
  });

  test('stays under 900 KB', () => {
    const outcomes = Array.from({ length: 9000 }, () => ({ ...outcome, title: 'é'.repeat(200) }));
    const summary = summaryOf({
      mode: 'sync',
      outcomes: [outcome, ...outcomes],
      warnings: [],
      dryRun: false,
    });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(summary).toMatch(/… and \d+ more<\/td><\/tr>\n<\/table>\n$/);
  });
});

describe('outputs', () => {
  test('of several entries say synced, and count', () => {
    const outcomes = [outcome, { ...outcome, operation: 'failed' as const }];
    const counts = { created: 1, updated: 0, unchanged: 5, trashed: 0, skipped: 0, failed: 1 };
    const outputs = outputsOf({ mode: 'backfill', outcomes, counts, warnings: [], dryRun: false });
    expect(outputs).toMatchObject({ operation: 'synced', created: '1', failed: '1', 'page-id': '' });
    expect(JSON.parse(outputs.entries ?? '')).toHaveLength(2);
  });
});
