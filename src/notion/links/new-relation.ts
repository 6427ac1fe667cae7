import type { UpdateDataSourceParameters } from '@notionhq/client';
import type { Notion } from '../connection.ts';
import type { Schema } from '../schema.ts';

/** A two-way relation to be added to the data source. */
export interface NewRelation {
  name: string;
  /** What it is called on the pages that it leads to. */
  otherSide: string;
  /** Whose pages it takes; the data source's own unless given. */
  dataSourceId?: string;
}

type Config = NonNullable<NonNullable<UpdateDataSourceParameters['properties']>[string]>;

export function relationConfig({ otherSide, dataSourceId }: NewRelation, owner: string): Config {
  return {
    type: 'relation',
    relation: {
      data_source_id: dataSourceId ?? owner,
      type: 'dual_property',
      dual_property: { synced_property_name: otherSide },
    },
  };
}

/**
 * The SDK's types let a new relation name its other side; recordings only show it named later. Where Notion has named it
 * itself (“Related to Changelog (Release)”), it is renamed: one request, and none where the name is right.
 * @returns whether anything was renamed
 */
export async function nameOtherSides(
  notion: Notion,
  relations: readonly NewRelation[],
  owner: string,
  schema: Schema,
): Promise<boolean> {
  let isRenamed = false;
  for (const { name, otherSide, dataSourceId = owner } of relations) {
    const given = schema.properties.get(name)?.relation?.otherSide;
    if (given === undefined || given.name === otherSide) continue;
    const properties = { [given.id]: { name: otherSide } };
    await notion.send('Update content', (client) =>
      client.dataSources.update({ data_source_id: dataSourceId, properties }),
    );
    isRenamed = true;
  }
  return isRenamed;
}
