import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RowProperty } from './read.ts';

/** Of GitHub's icons, as Notion's are not free to use. */
const OF_TYPES: Partial<Record<RowProperty['type'], string>> = {
  title: 'typography',
  select: 'single-select',
  status: 'issue-draft',
  multi_select: 'multi-select',
  date: 'calendar',
  url: 'link',
  number: 'number',
  people: 'people',
  relation: 'arrow-up-right',
  checkbox: 'checkbox',
};

const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@primer/octicons/package.json')),
  'build/svg',
);

export function icon(name: string): ElementContent {
  const svg = readFileSync(join(FOLDER, `${name}-16.svg`), 'utf8');
  return h('span.octicon', { ariaHidden: 'true' }, { type: 'raw', value: svg });
}

export function iconOfType(type: RowProperty['type']): ElementContent {
  return icon(OF_TYPES[type] ?? 'list-unordered');
}
