import { Reach } from '../access.ts';
import { wholeMinute } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { listOf, textOf } from '../json.ts';
import type { Integration, Page } from '../objects.ts';
import { userReference } from '../users.ts';
import type { Workspace } from '../workspace.ts';
import { optionById, type Property, sortedProperties } from './property.ts';

/**
 * A page shows so many references. Of a relation it says that there are more (recorded:
 * page-more-than-max-refs-per-relation-property); of people it does not, and the rest "might be returned as Untitled,
 * Anonymous, or not be returned at all" (https://developers.notion.com/reference/retrieve-a-page#limits): here they are not.
 */
const SHOWN = 25;
const LISTS = new Set(['title', 'rich_text', 'multi_select', 'people', 'files', 'relation']);

export interface Viewer {
  workspace: Workspace;
  integration: Integration | undefined;
}

/** A page's properties as its answer shows them; `only` keeps those with the given IDs. */
export function renderValues(page: Page, viewer: Viewer, only: string[] = []): JsonObject {
  const source = viewer.workspace.sourceOf(page);
  if (!source) return { title: { id: 'title', type: 'title', title: page.values.get('title') ?? [] } };
  const shown = sortedProperties(source).filter(
    ({ id }) => only.length === 0 || only.some((key) => key === id || key === encodeURIComponent(id)),
  );
  return Object.fromEntries(shown.map((property) => [property.name, renderProperty(page, property, viewer)]));
}

function renderProperty(page: Page, property: Property, viewer: Viewer): JsonObject {
  const head = { id: encodeURIComponent(property.id), type: property.type };
  const value = renderValue(page, property, viewer);
  if (property.type !== 'relation' && property.type !== 'people') return { ...head, [property.type]: value };
  const shown = { ...head, [property.type]: listOf(value).slice(0, SHOWN) };
  return property.type === 'people' ? shown : { ...shown, has_more: listOf(value).length > SHOWN };
}

/** The value alone, in the form of the answers, relations whole. */
export function renderValue(page: Page, property: Property, { workspace, integration }: Viewer): Json {
  const value = page.values.get(property.id);
  switch (property.type) {
    case 'select':
    case 'status':
      return renderOption(property, value);
    case 'multi_select':
      return listOf(value ?? []).flatMap((id) => renderOption(property, id) ?? []);
    case 'people':
      return listOf(value ?? []).map((id) => userReference(workspace, textOf(id), integration));
    case 'relation':
      return listOf(value ?? [])
        .filter((id) => isShown(textOf(id), { workspace, integration }))
        .map((id) => ({ id }));
    case 'checkbox':
      return value ?? false;
    case 'unique_id':
      return { prefix: property.config.prefix ?? null, number: value ?? null };
    default:
      return (
        computedValue(page, property, { workspace, integration }) ??
        value ??
        (LISTS.has(property.type) ? [] : null)
      );
  }
}

/** What Notion computes. Formulas and rollups are not: they show as empty. */
function computedValue(
  page: Page,
  { type, config }: Property,
  { workspace, integration }: Viewer,
): Json | undefined {
  switch (type) {
    case 'created_time':
      return wholeMinute(page.createdAt);
    case 'last_edited_time':
      return wholeMinute(page.editedAt);
    case 'created_by':
      return userReference(workspace, page.createdBy, integration);
    case 'last_edited_by':
      return userReference(workspace, page.editedBy, integration);
    case 'formula':
      return { type: 'string', string: null };
    case 'rollup':
      return { type: 'number', number: 0, function: config.function ?? 'count' };
    case 'button':
      return {};
    case 'verification':
      return { state: 'unverified', verified_by: null, date: null };
    default:
      return undefined;
  }
}

function renderOption(property: Property, id: Json | undefined): JsonObject | null {
  const option = optionById(property, id);
  return option ? { id: option.id, name: option.name, color: option.color } : null;
}

/**
 * A relation is empty to an integration with which the related database is not shared:
 * https://developers.notion.com/page/frequently-asked-questions (“Why are relation page property values empty?”)
 */
function isShown(pageId: string, { workspace, integration }: Viewer): boolean {
  const page = workspace.page(pageId);
  if (page === undefined || page.inTrash) return false;
  return integration === undefined || new Reach(workspace, integration).sees(page);
}
