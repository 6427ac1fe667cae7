import { titleOf } from '../content/rich-text.ts';
import { isObject, type JsonObject, optionalText } from '../json.ts';
import { askedOf, listing } from '../listing.ts';
import type { DataSource, Page } from '../objects.ts';
import { renderDataSource, renderPage } from '../render.ts';
import type { ApiRequest, Endpoint } from './endpoint.ts';

export const searchEndpoints: Endpoint[] = [
  { route: 'POST /v1/search', schema: 'SearchBodyParameters', needs: 'readContent', handle: search },
];

/** By title. The real search is looser and late. */
function search({ body, workspace, reach, audience }: ApiRequest): JsonObject {
  const words = (optionalText(body.query) ?? '').toLowerCase();
  const kind = isObject(body.filter) ? body.filter.value : undefined;
  const found = [...workspace.items.values()].filter(
    (item): item is Page | DataSource =>
      (item.kind === 'page' || item.kind === 'data_source') &&
      (kind === undefined || item.kind === kind) &&
      reach.sees(item) &&
      !workspace.isTrashed(item) &&
      titleOf(item).toLowerCase().includes(words),
  );
  const ascending = isObject(body.sort) && body.sort.direction === 'ascending';
  const sorted = found.toSorted((a, b) => (ascending ? a.editedAt - b.editedAt : b.editedAt - a.editedAt));
  const size = typeof body.page_size === 'number' ? body.page_size : undefined;
  return listing('page_or_data_source', sorted, askedOf(optionalText(body.start_cursor), size), (index) => {
    const item = sorted[index];
    if (!item) return {};
    return item.kind === 'page' ? renderPage(item, audience) : renderDataSource(item, audience);
  });
}
