import { setTimeout as sleep } from 'node:timers/promises';
import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { EntryKind } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { changeSchema } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { byAge, type FoundRows, type Row } from './find-rows.ts';
import type { LookUp } from './look-up.ts';
import type { WritePlan } from './plan-write.ts';
import { type PropertyRequest, propertyRequest } from './property-content.ts';
import { RowChanged } from './row-changed.ts';
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
 * Content first: a run that dies in between leaves the old digest, so the next run writes the content again. Only where
 * the text has meanwhile returned to the old one does it see no difference.
 * @param look finds the row again before anything is sent once more: a wait may be long
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
export async function updateRow(
  notion: Notion,
  row: Row,
  plan: WritePlan,
  look: () => Promise<FoundRows>,
): Promise<Row> {
  const careful = notion.checking(async () => {
    const { keyed, adoptable } = await look();
    const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
    if (JSON.stringify(now?.properties) !== JSON.stringify(row.properties)) throw new RowChanged();
  });
  if (plan.row.writesContent) await replaceSection(careful, row.id, plan.blocks);
  const page = await careful.send('Update content', (client) =>
    client.pages.update({ page_id: row.id, properties: propertyRequests(plan) }),
  );
  return isFullPage(page) ? page : row;
}

interface CreatedRow {
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
  look: () => Promise<FoundRows>,
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
      return (await look()).keyed[0];
    },
  );
  const seen = await lookUntilSeen(page.id, look);
  const rows =
    seen.some(({ id }) => id === page.id) || !isFullPage(page) ? seen : [...seen, page].toSorted(byAge);
  return { id: page.id, rows, unsure };
}

async function lookUntilSeen(id: string, look: () => Promise<FoundRows>): Promise<Row[]> {
  let rows: Row[] = [];
  for (const delay of LOOKS) {
    if (delay > 0) await sleep(delay);
    rows = (await look()).keyed;
    if (rows.some((row) => row.id === id)) break;
  }
  return rows;
}

function propertyRequests(plan: WritePlan): Record<string, PropertyRequest> {
  return Object.fromEntries(
    [...plan.row.properties].map(([name, content]) => [name, propertyRequest(content)]),
  );
}
