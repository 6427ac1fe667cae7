import { setTimeout as sleep } from 'node:timers/promises';
import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { EntryKind } from '../entry.ts';
import type { Settings } from '../settings.ts';
import { changeSchema, type NewOption } from './change-schema.ts';
import type { Notion } from './connection.ts';
import { wholeSection } from './content/section.ts';
import type { Uploads } from './content/uploads.ts';
import { writeSection } from './content/write-section.ts';
import { byAge, type FoundRows, type Row } from './find-rows.ts';
import type { PropertyPlan } from './plan-properties.ts';
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

/** What is to be added to a schema before rows are written. */
export interface SchemaNeeds {
  /** As it was when this was found out. */
  schema: Schema;
  additions: PropertyPlan['additions'];
  options: readonly NewOption[];
}

/** What a plan needs. */
export function needsOf({ schema, properties, options }: WritePlan): SchemaNeeds {
  return { schema, additions: properties.additions, options };
}

/** Adds properties and options: one request, or none where there is nothing to add. The schema as it is then. */
export async function applySchema(
  notion: Notion,
  dataSourceId: string,
  { schema, additions, options }: SchemaNeeds,
  settings: Settings,
): Promise<Schema> {
  if (additions.length === 0 && options.length === 0) return schema;
  return changeSchema(notion, dataSourceId, additions, options, settings.fields.statuses);
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

/** Writes properties as they are, whatever the row holds by now; one request. */
export async function patchRow(notion: Notion, row: Row, contents: Contents): Promise<Row> {
  const properties = propertyRequests(contents);
  const page = await notion.send('Update content', (client) =>
    client.pages.update({ page_id: row.id, properties }),
  );
  return isFullPage(page) ? page : row;
}

/** A row to be made. */
interface NewRow {
  dataSourceId: string;
  kind: EntryKind;
  plan: WritePlan;
  uploads: Uploads;
  /** Leaves the content for later, also where one request would take it whole. */
  apart: boolean;
  look: () => Promise<FoundRows>;
}

interface CreatedRow {
  page: Row | undefined;
  id: string;
  /** An attempt was left without an answer: any row with the key may be this run's, or none. */
  unsure: boolean;
  /** Whether its content is written too. */
  isWhole: boolean;
}

/**
 * Creates a row. Its content comes with it where one request takes it whole; else the row says that its content is yet
 * to be written.
 */
export async function createRow(
  notion: Notion,
  { dataSourceId, kind, plan, uploads, apart, look }: NewRow,
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
  const isWhole = contents === properties;
  return { page: isFullPage(page) ? page : undefined, id: page.id, unsure, isWhole };
}

/**
 * Looks until a new row is seen: an index may lag.
 * @returns all rows with its key, oldest first: more than one where another run made one at the same time
 */
export async function rowsBeside({ id, page }: CreatedRow, look: () => Promise<FoundRows>): Promise<Row[]> {
  let rows: Row[] = [];
  for (const delay of LOOKS) {
    if (delay > 0) await sleep(delay);
    rows = (await look()).keyed;
    if (rows.some((row) => row.id === id)) return rows;
  }
  return page === undefined ? rows : [...rows, page].toSorted(byAge);
}

type Contents = ReadonlyMap<string, PropertyContent>;

function propertyRequests(contents: Contents): Record<string, PropertyRequest> {
  return Object.fromEntries([...contents].map(([name, content]) => [name, propertyRequest(content)]));
}
