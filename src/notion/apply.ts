import { setTimeout as sleep } from 'node:timers/promises';
import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { EntryKind } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { changeSchema } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { wholeSection } from './content/section.ts';
import type { Uploads } from './content/uploads.ts';
import { writeSection } from './content/write-section.ts';
import { byAge, type FoundRows, type Row } from './find-rows.ts';
import type { LookUp } from './look-up.ts';
import type { WritePlan } from './plan-write.ts';
import {
  contentOf,
  type PropertyContent,
  type PropertyRequest,
  propertyRequest,
  sameContent,
} from './property-content.ts';
import { RowChanged } from './row-changed.ts';
import type { Schema } from './schema.ts';

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
 * Writes what the plan changes. Where the text changes too, the row says so until all of it is written, so that the
 * next run mends one that dies in between, whatever the text is by then.
 * @param look finds the row again before anything is sent once more: a wait may be long
 * @throws RowChanged where another run or a person has changed the row meanwhile
 */
export async function updateRow(
  notion: Notion,
  row: Row,
  plan: WritePlan,
  look: () => Promise<FoundRows>,
  uploads: Uploads,
): Promise<Row> {
  const { properties, unfinishedKey } = plan.row;
  const keyName = plan.properties.key.name;
  const key = properties.get(keyName);
  if (unfinishedKey === undefined || key === undefined)
    return patchRow(unlessChanged(notion, row, look), row, properties);
  const announced = new Map([...properties, [keyName, unfinishedKey]]);
  const isAnnounced = properties.size === 1 && holds(row, keyName, unfinishedKey);
  const now = isAnnounced ? row : await patchRow(unlessChanged(notion, row, look), row, announced);
  // Recorded of the real API: the answer to an update names the integration that made it.
  const bot = now === row ? (await notion.me()).id : now.last_edited_by.id;
  const careful = unlessChanged(notion, now, look, keyName);
  await writeSection(careful, row.id, bot, plan.content, uploads);
  return patchRow(careful, now, new Map([[keyName, key]]));
}

function holds(row: Row, name: string, content: PropertyContent): boolean {
  const property = row.properties[name];
  const held = property && contentOf(property);
  return held !== undefined && sameContent(held, content);
}

/** @param name of the one property to look at; all unless given */
function unlessChanged(notion: Notion, row: Row, look: () => Promise<FoundRows>, name?: string): Notion {
  const seen = ({ properties }: Row) => JSON.stringify(name === undefined ? properties : properties[name]);
  return notion.checking(async () => {
    const { keyed, adoptable } = await look();
    const now = [...keyed, ...adoptable].find(({ id }) => id === row.id);
    if (now === undefined || seen(now) !== seen(row)) throw new RowChanged();
  });
}

async function patchRow(notion: Notion, row: Row, contents: Contents): Promise<Row> {
  const properties = propertyRequests(contents);
  const page = await notion.send('Update content', (client) =>
    client.pages.update({ page_id: row.id, properties }),
  );
  return isFullPage(page) ? page : row;
}

interface CreatedRow {
  id: string;
  /** All rows with the key, oldest first: more than one where another run made one at the same time. */
  rows: Row[];
  /** An attempt was left without an answer: any of the rows may be this run's, or none. */
  unsure: boolean;
  /** Whether its content is written too. */
  isWhole: boolean;
}

/**
 * Creates a row, and looks again until it is seen. Its content comes with it where one request takes it whole; else the
 * row says that its content is yet to be written.
 * @param apart leaves the content for later all the same
 */
export async function createRow(
  notion: Notion,
  dataSourceId: string,
  kind: EntryKind,
  plan: WritePlan,
  look: () => Promise<FoundRows>,
  uploads: Uploads,
  apart: boolean,
): Promise<CreatedRow> {
  const { properties, unfinishedKey } = plan.row;
  const section =
    apart || unfinishedKey === undefined
      ? undefined
      : wholeSection(await uploads.fill(notion, plan.content, new Set()));
  const contents =
    section || unfinishedKey === undefined
      ? properties
      : new Map([...properties, [plan.properties.key.name, unfinishedKey]]);
  const request: CreatePageParameters = {
    parent: { type: 'data_source_id', data_source_id: dataSourceId },
    icon: { type: 'emoji', emoji: ICONS[kind] },
    properties: propertyRequests(contents),
    ...(section && { children: section }),
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
  return { id: page.id, rows, unsure, isWhole: contents === properties };
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

type Contents = ReadonlyMap<string, PropertyContent>;

function propertyRequests(contents: Contents): Record<string, PropertyRequest> {
  return Object.fromEntries([...contents].map(([name, content]) => [name, propertyRequest(content)]));
}
