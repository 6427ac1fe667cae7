import { invalid, isNoDatabase, isNoPage, notFound, Refusal } from './errors.ts';
import { parseId } from './ids.ts';
import type { Capabilities, Database, DataSource, Integration, Item, Page } from './objects.ts';
import type { Workspace } from './workspace.ts';

export type Capability = Exclude<keyof Capabilities, 'users'> | 'readUsers';

/** Throws 403 unless the integration has the capability. */
export function requireCapability(integration: Integration, capability: Capability): void {
  const { capabilities } = integration;
  const has = capability === 'readUsers' ? capabilities.users !== 'none' : capabilities[capability];
  if (!has) throw new Refusal(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
}

/** The caller's view of the workspace: finds what is shared with the integration, and nothing else. */
export class Reach {
  readonly workspace: Workspace;
  readonly integration: Integration;

  constructor(workspace: Workspace, integration: Integration) {
    this.workspace = workspace;
    this.integration = integration;
  }

  sees(item: Item): boolean {
    return this.workspace.lineage(item).some(({ id }) => this.integration.shared.has(id));
  }

  page(id: string): Page {
    const item = this.find(id);
    if (item?.kind === 'database' || item?.kind === 'block') throw isNoPage(item.id, item.kind);
    if (item?.kind !== 'page') throw notFound('page', parseId(id) ?? id, this.integration);
    return item;
  }

  database(id: string): Database {
    const item = this.find(id);
    if (item?.kind === 'page') throw isNoDatabase(item.id);
    if (item?.kind !== 'database') throw notFound('database', parseId(id) ?? id, this.integration);
    return item;
  }

  /** The words are a database's (recorded: retrieve_data_source_unpermitted_data_source). */
  dataSource(id: string): DataSource {
    const item = this.find(id);
    if (item?.kind !== 'data_source') throw notFound('database', parseId(id) ?? id, this.integration);
    return item;
  }

  /** A block; pages and databases are blocks too. */
  block(id: string): Exclude<Item, DataSource> {
    const item = this.find(id);
    if (!item || item.kind === 'data_source') throw notFound('block', parseId(id) ?? id, this.integration);
    return item;
  }

  private find(id: string): Item | undefined {
    const parsed = parseId(id);
    if (parsed === undefined) throw invalid(`body failed validation: "${id}" should be a valid uuid.`);
    const item = this.workspace.items.get(parsed);
    return item && this.sees(item) ? item : undefined;
  }
}
