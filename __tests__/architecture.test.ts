import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Which stations a folder or file of src/ may import from; itself always. */
const ARROWS: Record<string, string[]> = {
  'entry.ts': [],
  'shipped.ts': ['entry.ts'],
  'record.ts': [],
  'yaml-values.ts': [],
  'well-formed.ts': [],
  html: [],
  'wait.ts': [],
  'problems.ts': [],
  'errors.ts': ['problems.ts'],
  'outcome.ts': ['entry.ts', 'errors.ts'],
  'finding.ts': ['errors.ts', 'problems.ts', 'outcome.ts'],
  settings: ['entry.ts', 'errors.ts', 'well-formed.ts'],
  'settings.ts': ['entry.ts', 'errors.ts', 'settings'],
  notes: ['entry.ts', 'shipped.ts', 'record.ts', 'yaml-values.ts', 'well-formed.ts'],
  links: ['entry.ts', 'shipped.ts', 'settings', 'notion'],
  github: [
    'entry.ts',
    'shipped.ts',
    'errors.ts',
    'problems.ts',
    'outcome.ts',
    'finding.ts',
    'wait.ts',
    'record.ts',
    'well-formed.ts',
  ],
  workflow: ['errors.ts', 'outcome.ts', 'finding.ts', 'record.ts', 'yaml-values.ts'],
  images: ['github'],
  notion: [
    'entry.ts',
    'errors.ts',
    'problems.ts',
    'outcome.ts',
    'finding.ts',
    'settings.ts',
    'settings',
    'html',
    'wait.ts',
    'record.ts',
    'well-formed.ts',
  ],
  modes: [
    'entry.ts',
    'shipped.ts',
    'links',
    'notes',
    'errors.ts',
    'problems.ts',
    'outcome.ts',
    'finding.ts',
    'settings.ts',
    'settings',
    'github',
    'workflow',
    'images',
    'notion',
  ],
  report: ['errors.ts', 'problems.ts', 'outcome.ts', 'settings'],
  'main.ts': ['errors.ts', 'outcome.ts', 'settings.ts', 'settings', 'github', 'modes', 'report'],
  'index.ts': ['main.ts'],
};

const PACKAGES: Record<string, string[]> = {
  notion: ['@notionhq/client'],
  github: ['@actions/github', '@octokit/'],
  modes: ['p-queue'],
  html: ['htmlparser2'],
  report: ['@actions/core'],
  settings: ['yaml'],
  notes: ['yaml'],
  workflow: ['yaml'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const stationOf = (file: string) => file.split('/')[0] ?? file;

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('the direction of imports', () => {
  test.each(files)('%s imports only from stations before it', (file) => {
    const station = stationOf(file);
    const targets = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => stationOf(relative('src', join(dirname(join('src', file)), target))));
    expect(Object.keys(ARROWS)).toContain(station);
    expect([station, ...(ARROWS[station] ?? [])]).toEqual(expect.arrayContaining(targets));
  });

  test.each(files)('%s imports only the packages of its station', (file) => {
    const packages = importsOf(file).filter(
      (target) => !target.startsWith('.') && !target.startsWith('node:'),
    );
    const allowed = PACKAGES[stationOf(file)] ?? [];
    expect(packages.filter((name) => !allowed.some((prefix) => name.startsWith(prefix)))).toEqual([]);
  });

  test('finds imports at all', () => {
    expect(importsOf('main.ts')).toEqual(expect.arrayContaining(['./modes/sync.ts', './report/report.ts']));
  });
});
