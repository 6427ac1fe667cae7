import { isFullPage } from '@notionhq/client';
import type { FieldSettings } from '../../settings/settings.ts';
import type { Notion } from '../api/connection.ts';
import { childrenOf } from '../api/listing.ts';
import { RowChanged } from '../api/row-changed.ts';
import { fieldsOf } from '../database/schema.ts';
import { heldBy, isEmpty, sameContent } from '../property/property-content.ts';
import { isBot } from '../property/users.ts';
import { bringLinks, linksBeside } from './bring-links.ts';
import type { Row } from './find-rows.ts';
import { markOf, newerThanFirst } from './mark.ts';
import { trash } from './trash.ts';

/** The properties that are not the team's own. */
export type OwnProperties = Pick<FieldSettings, 'properties' | 'extra' | 'relations'>;

/**
 * What a race doubled: of several rows with one key the oldest stays, whoever made it. The others are to be trashed where the
 * integration, or a former one, made them and no person put anything there, unless newer data would be lost with them.
 * @param keyed oldest first
 * @param updated of data that the oldest gets
 * @returns those, and warnings that name the rows which only a person can decide on
 */
export async function doublesOf(
  notion: Notion,
  keyed: readonly Row[],
  own: OwnProperties,
  updated?: number,
): Promise<{ rows: Row[]; warnings: string[] }> {
  const rows: Row[] = [];
  const warnings: string[] = [];
  const [kept, ...younger] = keyed;
  if (kept === undefined) return { rows, warnings };
  const { key } = own.properties;
  const newer = newerThanFirst(keyed, key, updated);
  for (const row of younger.filter((one) => !newer.includes(one))) {
    if (!isTouched(row, kept, own) && (await isOwn(notion, row, key))) rows.push(row);
    else warnings.push(stays(row, kept));
  }
  return { rows, warnings };
}

/** What has become of a double. */
export type Trashing =
  /** `kept` is the row that stays, as it is by then: another one than was given where links were brought to it. */
  | { is: 'trashed'; kept: Row }
  /** Another run has written in it meanwhile. */
  | { is: 'outdated' }
  /** A person has. */
  | { is: 'touched'; warning: string };

/** A person may be writing in a double. */
const LOOK_HOLDS_MS = 5000;

/**
 * Moves a double to the trash, once the row that stays leads to what the double leads to, and takes it out again where a
 * person, or a run with newer data, has written in its properties since it was read. Its blocks are looked at again after
 * each wait.
 * @param kept the row that stays
 * @param since `Notion.waits` when the rows were read; now unless given
 */
export async function trashDouble(
  notion: Notion,
  row: Row,
  kept: Row,
  own: OwnProperties,
  since?: number,
): Promise<Trashing> {
  const { key } = own.properties;
  const check = async () => {
    if (!(await isOwn(notion, row, key))) throw new RowChanged();
  };
  const careful = notion.checking(check, since, LOOK_HOLDS_MS);
  const linked = await bringLinks(notion, row, kept, own.relations, since);
  try {
    const now = await trash(careful, row.id);
    const trashing = now && isFullPage(now) ? judge(now, row, kept, own) : undefined;
    if (trashing === undefined) return { is: 'trashed', kept: linked };
    await notion.send('Update content', (client) =>
      client.pages.update({ page_id: row.id, in_trash: false }),
    );
    return trashing;
  } catch (error) {
    if (error instanceof RowChanged) return { is: 'touched', warning: stays(row, kept) };
    throw error;
  }
}

/** Why a double is not to be in the trash, by what it was when it came there; nothing where it is. */
function judge(now: Row, row: Row, kept: Row, own: OwnProperties): Trashing | undefined {
  if (isTouched(now, row, own)) return { is: 'touched', warning: stays(now, kept) };
  const { key } = own.properties;
  const isNewer = [row, kept].every((one) => newerThanFirst([one, now], key).length > 0);
  return isNewer || linksBeside(now, row, own.relations).length > 0 ? { is: 'outdated' } : undefined;
}

function stays(row: Row, kept: Row): string {
  const why =
    row.is_archived === kept.is_archived
      ? 'somebody other than the integration made or edited it'
      : `somebody has archived ${row.is_archived ? 'it' : 'the first of them alone'}`;
  return `Two rows have the same key: ${kept.url} is kept current; ${row.url} stays too, as ${why}. Move what you need from there and delete it.`;
}

/**
 * Whether a row is archived otherwise than another, or holds what that one lacks in properties that the action does not
 * write: only people do that. `last_edited_by` does not show it where the action has written since. A status is never empty,
 * so it tells nothing. What the action's relations hold is brought to the row that stays, whoever wrote it.
 */
function isTouched(row: Row, other: Row, { properties, extra, relations }: OwnProperties): boolean {
  if (row.is_archived !== other.is_archived) return true;
  const written = new Set([...fieldsOf(properties).map(({ name }) => name), ...extra.keys()]);
  return Object.keys(row.properties).some((name) => {
    const property = row.properties[name];
    if (property?.type === 'files' && property.files.length > 0) return true;
    const [held, otherwise] = [heldBy(row, name), heldBy(other, name)];
    if (held === undefined || held.type === 'title' || held.type === 'status') return false;
    if (written.has(name) || isEmpty(held)) return false;
    if (held.type === 'relation' && otherwise?.type === 'relation' && relations.includes(name)) return false;
    return otherwise === undefined || !sameContent(held, otherwise);
  });
}

/**
 * Whether integrations alone made and edited a row: this one, or one that it has replaced, as the mark shows. A page's
 * `last_edited_by` tells only of the last edit, so its blocks are asked too, at any depth.
 */
async function isOwn(notion: Notion, row: Row, keyName: string): Promise<boolean> {
  const { id: bot } = await notion.me();
  const own = new Set([bot]);
  const isMarked = markOf(row, keyName) !== undefined;
  const areOwn = async ({ created_by, last_edited_by }: Pick<Row, 'created_by' | 'last_edited_by'>) => {
    for (const { id } of [created_by, last_edited_by]) {
      if (own.has(id)) continue;
      if (!isMarked || !(await isBot(notion, id))) return false;
      own.add(id);
    }
    return true;
  };
  const holdsOwn = async (id: string): Promise<boolean> => {
    for await (const block of childrenOf(notion, id))
      if (!(await areOwn(block)) || (block.has_children && !(await holdsOwn(block.id)))) return false;
    return true;
  };
  return (await areOwn(row)) && (await holdsOwn(row.id));
}
