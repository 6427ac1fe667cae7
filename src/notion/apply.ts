import { setTimeout as sleep } from 'node:timers/promises';
import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { EntryKind } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { changeSchema } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { byAge, type Row } from './find-rows.ts';
import type { LookUp } from './look-up.ts';
import type { WritePlan } from './plan-write.ts';
import { type PropertyRequest, propertyRequest } from './property-content.ts';
import type { Schema } from './schema.ts';
import { newSection, replaceSection } from './section.ts';

const ICONS = { release: '🚀', 'pull-request': '🔀' } as const satisfies Record<EntryKind, string>;

/** How long a new row is looked for, in milliseconds before each look: an index may lag. */
const LOOKS = [0, 250, 500, 1000, 2000];

/** Adds the properties and options that the plan needs; the schema as it is then. */
export async function applySchema(
  notion: Notion,
  found: LookUp,
  plan: WritePlan,
  settings: Settings,
): Promise<Schema> {
  const { additions } = plan.properties;
  if (additions.length === 0 && plan.options.length === 0) return plan.schema;
  return changeSchema(notion, found.dataSourceId, additions, plan.options, settings.fields.statuses);
}

/**
 * Content first: its digest is written with the properties, so that the next run repairs what one that died in between
 * has left, unless the text has gone back by then to what the row's digest tells of.
 */
export async function updateRow(notion: Notion, row: Row, plan: WritePlan): Promise<Row> {
  if (plan.row.writesContent) await replaceSection(notion, row.id, plan.blocks);
  const page = await notion.send('Update content', (client) =>
    client.pages.update({ page_id: row.id, properties: propertyRequests(plan) }),
  );
  return isFullPage(page) ? page : row;
}

export interface CreatedRow {
  id: string;
  /** All rows with the key, oldest first: more than one where another run made one at the same time. */
  rows: Row[];
  /** An attempt was left without an answer: any of the rows may be this run's, or none. */
  unsure: boolean;
}

/** Creates a row with its content, and looks again until it is seen. */
export async function createRow(
  notion: Notion,
  dataSourceId: string,
  kind: EntryKind,
  plan: WritePlan,
  look: () => Promise<Row[]>,
): Promise<CreatedRow> {
  const request: CreatePageParameters = {
    parent: { type: 'data_source_id', data_source_id: dataSourceId },
    icon: { type: 'emoji', emoji: ICONS[kind] },
    properties: propertyRequests(plan),
    children: newSection(plan.blocks),
  };
  let unsure = false;
  const page = await notion.send(
    'Insert content',
    (client) => client.pages.create(request),
    async () => {
      unsure = true;
      const [row] = await look();
      return row;
    },
  );
  const seen = await lookUntilSeen(page.id, look);
  const rows =
    seen.some(({ id }) => id === page.id) || !isFullPage(page) ? seen : [...seen, page].sort(byAge);
  return { id: page.id, rows, unsure };
}

async function lookUntilSeen(id: string, look: () => Promise<Row[]>): Promise<Row[]> {
  let rows: Row[] = [];
  for (const delay of LOOKS) {
    if (delay > 0) await sleep(delay);
    rows = await look();
    if (rows.some((row) => row.id === id)) break;
  }
  return rows;
}

function propertyRequests(plan: WritePlan): Record<string, PropertyRequest> {
  return Object.fromEntries(
    [...plan.row.properties].map(([name, content]) => [name, propertyRequest(content)]),
  );
}
