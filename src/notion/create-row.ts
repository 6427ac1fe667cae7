import { type CreatePageParameters, isFullPage } from '@notionhq/client';
import type { EntryKind } from '../entry.ts';
import type { Notion } from './connection.ts';
import { wholeSection } from './content/section.ts';
import type { Uploads } from './content/uploads.ts';
import { byAge, type FoundRows, type Row } from './find-rows.ts';
import type { WritePlan } from './plan-write.ts';
import { propertyRequests } from './property-content.ts';
import { untilSeen } from './until-seen.ts';

const ICONS = { release: '🚀', 'pull-request': '🔀' } as const satisfies Record<EntryKind, string>;

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
export async function rowsBeside(made: CreatedRow, look: () => Promise<FoundRows>): Promise<Row[]> {
  let rows: Row[] = [];
  const unseen = await untilSeen([made], async () => {
    rows = (await look()).keyed;
    return new Set(rows.map(({ id }) => id));
  });
  return unseen.length === 0 || made.page === undefined ? rows : [...rows, made.page].toSorted(byAge);
}
