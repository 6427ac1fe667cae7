import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Which stations a folder or file of src/ may import from; itself always. */
const ARROWS: Record<string, string[]> = {
  entry: ['quoted.ts'],
  html: [],
  problems: ['project.ts', 'quoted.ts'],
  'chunks.ts': [],
  'http-fetch.ts': ['record.ts'],
  'project.ts': [],
  'quoted.ts': [],
  'record.ts': [],
  'shown-time.ts': [],
  'wait.ts': [],
  'well-formed.ts': [],
  settings: ['entry', 'problems', 'quoted.ts', 'record.ts', 'well-formed.ts'],
  github: [
    'entry',
    'http-fetch.ts',
    'problems',
    'quoted.ts',
    'settings',
    'record.ts',
    'wait.ts',
    'well-formed.ts',
  ],
  images: ['github', 'http-fetch.ts', 'quoted.ts'],
  notion: [
    ...['chunks.ts', 'entry', 'html', 'http-fetch.ts', 'problems', 'project.ts', 'quoted.ts', 'settings'],
    ...['record.ts', 'shown-time.ts', 'wait.ts', 'well-formed.ts'],
  ],
  shipped: ['chunks.ts', 'entry', 'github', 'notion', 'quoted.ts', 'settings', 'record.ts', 'well-formed.ts'],
  tasks: ['chunks.ts', 'entry', 'notion', 'problems', 'quoted.ts', 'settings', 'record.ts'],
  changelog: ['entry', 'github', 'images', 'notion', 'problems', 'quoted.ts', 'settings', 'shipped', 'tasks'],
  report: ['changelog', 'entry', 'problems', 'project.ts', 'quoted.ts', 'settings'],
  modes: [
    'changelog',
    'chunks.ts',
    'entry',
    'github',
    'http-fetch.ts',
    'notion',
    'problems',
    'project.ts',
    'quoted.ts',
    'report',
    'settings',
    'tasks',
    'record.ts',
    'shown-time.ts',
  ],
  'main.ts': ['github', 'modes', 'problems', 'report', 'settings'],
  'index.ts': ['main.ts'],
};

const PACKAGES: Record<string, string[]> = {
  notion: ['@notionhq/client'],
  github: ['@actions/github', '@octokit/', 'yaml'],
  modes: ['@notionhq/client', 'p-queue', 'yaml'],
  html: ['htmlparser2'],
  report: ['@actions/core'],
  settings: ['yaml'],
  shipped: ['@octokit/'],
  tasks: ['@notionhq/client'],
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
const files = filesIn('src');
const texts = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
const stationOf = (file: string) => file.split('/')[0] ?? file;

function importsOf(file: string): string[] {
  const text = texts.get(file) ?? '';
  return [...text.matchAll(/(?:\bfrom |\bimport\()'([^'\n]+)'/g)].map(([, target = '']) => target);
}

/** The modules of src/ that one imports, be it only a type. */
function modulesOf(file: string): string[] {
  const own = importsOf(file).filter((target) => target.startsWith('.'));
  return own.map((target) => join(dirname(file), target).replaceAll('\\', '/'));
}

const linesIn = (text: string) => text.split('\n').length - 1;
const linesOf = (file: string) => linesIn(texts.get(file) ?? '');

describe('imports', () => {
  test('lead only to stations before their own', () => {
    const wrong = files.flatMap((file) => {
      const station = stationOf(file);
      const allowed = [station, ...(ARROWS[station] ?? [])];
      return modulesOf(file)
        .filter((target) => !allowed.includes(stationOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(ARROWS).toSorted()).toEqual([...new Set(files.map(stationOf))].toSorted());
  });

  test('go in no circle, not even those of types', () => {
    const open = new Set(files);
    const leads = (from: string, to: string) => open.has(from) && modulesOf(from).includes(to);
    // What imports nothing that is open, or is imported by nothing that is, is no part of a circle.
    const isBetween = (file: string) =>
      modulesOf(file).some((target) => open.has(target)) && files.some((other) => leads(other, file));
    for (let size = 0; size !== open.size; ) {
      size = open.size;
      for (const file of open) if (!isBetween(file)) open.delete(file);
    }
    expect([...open]).toEqual([]);
  });

  test('name only the packages of their station', () => {
    const wrong = files.flatMap((file) => {
      const allowed = PACKAGES[stationOf(file)] ?? [];
      return importsOf(file)
        .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
        .filter((name) => !allowed.some((prefix) => name.startsWith(prefix)))
        .map((name) => `${file} → ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('are found at all', () => {
    expect(modulesOf('main.ts')).toEqual(expect.arrayContaining(['modes/sync.ts', 'report/report.ts']));
  });
});

describe('a module', () => {
  test('has 200 lines at most', () => {
    expect(files.filter((file) => linesOf(file) > 200)).toEqual([]);
  });

  test('of the embedded server has no more', () => {
    const isLong = (file: string) => linesIn(readFileSync(join('notion-server', file), 'utf8')) > 200;
    expect(filesIn('notion-server').filter(isLong)).toEqual([]);
  });

  test('of few lines has more than one that needs it', () => {
    const importers = Map.groupBy(
      files.flatMap((file) => [...new Set(modulesOf(file))]),
      (target) => target,
    );
    const cut = files.filter((file) => linesOf(file) < 20 && importers.get(file)?.length === 1);
    // main.ts is what index.ts starts.
    expect(cut).toEqual([]);
  });

  test('below the loop asks neither for a dry run nor for all of the settings', () => {
    const below = files.filter((file) => !/^(?:index|main|modes|changelog|settings|report)\b/.test(file));
    expect(below.filter((file) => /\bdryRun\b|[:<] Settings\b/.test(texts.get(file) ?? ''))).toEqual([]);
    const asking = files.filter((file) => /[^.]\bdryRun\b(?!: )|\(.*\.dryRun\b/.test(texts.get(file) ?? ''));
    expect(asking.filter((file) => !file.startsWith('report/'))).toEqual([
      'changelog/reconcile.ts',
      'modes/setup/complete.ts',
      'modes/check/notion/check-notion.ts', // which capabilities a sync would need
    ]);
  });
});
