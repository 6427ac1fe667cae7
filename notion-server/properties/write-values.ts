import { Reach } from '../access.ts';
import { normalizedDate } from '../content/dates.ts';
import { fileReference } from '../content/files.ts';
import { normalizedRichText, type Writer } from '../content/rich-text.ts';
import { invalid, notFound } from '../errors.ts';
import { parseId } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, optionalText, textOf } from '../json.ts';
import type { Page, StoredValue } from '../objects.ts';
import { newOption } from './options.ts';
import { findProperty, type Option, optionsOf, type Property } from './property.ts';
import { mirrorRelation, relationOf } from './relations.ts';

const META_KEYS = new Set(['id', 'type', 'name', 'has_more']);
const TITLE_ONLY: Property[] = [{ id: 'title', name: 'title', description: null, type: 'title', config: {} }];

/** Writes property values into a page; all are checked before any is written. */
export function writeValues(page: Page, requested: JsonObject, writer: Writer): void {
  const properties = writer.workspace.sourceOf(page)?.properties ?? TITLE_ONLY;
  const writes = Object.entries(requested).map(([key, value]) => {
    const property = findProperty(properties, key);
    if (!property) throw invalid(`${key} is not a property that exists.`);
    return { property, value: givenValue(property, objectOf(value)) };
  });
  for (const { property, value } of writes) checkOption(property, value);
  // Last those that may add an option, so that a refused request adds none.
  const ordered = writes.toSorted(
    (a, b) => Number(mayAddOption(a.property)) - Number(mayAddOption(b.property)),
  );
  const stored = ordered.map(({ property, value }) => ({
    property,
    value: storedValue(property, value, writer),
  }));
  for (const { property, value } of stored) setValue(page, property, value, writer);
}

function mayAddOption({ type }: Property): boolean {
  return type === 'select' || type === 'multi_select';
}

function setValue(page: Page, property: Property, value: StoredValue, { workspace }: Writer): void {
  const before = page.values.get(property.id);
  page.values.set(property.id, value);
  if (property.type === 'relation') {
    const ids = listOf(before ?? []).map(textOf);
    mirrorRelation(page, property, ids, workspace);
  }
}

function givenValue(property: Property, request: JsonObject): Json {
  const type = Object.keys(request).find((key) => !META_KEYS.has(key)) ?? '';
  if (type !== property.type) throw invalid(`${property.name} is expected to be ${property.type}.`);
  return request[type] ?? null;
}

/** Selects get an option that they lack; a status doesn't. */
function checkOption(property: Property, value: Json): void {
  if (property.type !== 'status' || !isObject(value) || findOption(optionsOf(property), value)) return;
  const names = optionsOf(property).map(({ name }) => `"${name}"`);
  throw invalid(
    `Invalid status option. Status option "${value.name ?? value.id}" does not exist. Options of ${property.name} are ${names.join(', ')}.`,
  );
}

function storedValue(property: Property, value: Json, writer: Writer): StoredValue {
  switch (property.type) {
    case 'title':
    case 'rich_text':
      return normalizedRichText(value, writer);
    case 'select':
    case 'status':
      return isObject(value) ? optionId(property, value) : null;
    case 'multi_select':
      return listOf(value).map((option) => optionId(property, objectOf(option)));
    case 'date':
      return normalizedDate(value);
    case 'people':
      return listOf(value).map((user) => knownUser(textOf(objectOf(user).id), writer));
    case 'relation':
      return [
        ...new Set(listOf(value).map((page) => relatedPage(textOf(objectOf(page).id), property, writer))),
      ];
    case 'files':
      return listOf(value).map((file) => fileReference(objectOf(file), writer.workspace));
    case 'place':
      return isObject(value) ? placeOf(value) : null;
    default:
      return value;
  }
}

function optionId(property: Property, request: JsonObject): string {
  const options = optionsOf(property);
  const known = findOption(options, request);
  if (known) return known.id;
  if (request.name === undefined) throw invalid(`${property.name} has no option with ID ${request.id}.`);
  const option = newOption(request);
  property.config = { ...property.config, options: [...options, option] };
  return option.id;
}

function findOption(options: Option[], { id, name }: JsonObject): Option | undefined {
  return options.find((option) => (id === undefined ? option.name === name : option.id === id));
}

function knownUser(given: string, { workspace, integration }: Writer): string {
  const id = parseId(given) ?? given;
  const known = workspace.people.some((person) => person.id === id) || workspace.integrationOf(id);
  if (!known && integration) throw notFound('user', id, integration);
  return id;
}

/** A relation takes pages of the data source that it leads to. */
function relatedPage(given: string, property: Property, { workspace, integration }: Writer): string {
  const id = parseId(given) ?? given;
  const page = workspace.page(id);
  if (integration && !(page && new Reach(workspace, integration).sees(page)))
    throw notFound('page', id, integration);
  const { data_source_id } = relationOf(property);
  if (page && workspace.sourceOf(page)?.id !== data_source_id)
    throw invalid(`Page ${id} is not in the data source that ${property.name} leads to.`);
  return id;
}

function placeOf(place: JsonObject): JsonObject {
  const text = (key: string) => optionalText(place[key]) ?? null;
  return {
    lat: place.lat ?? null,
    lon: place.lon ?? null,
    name: text('name'),
    address: text('address'),
    aws_place_id: text('aws_place_id'),
    google_place_id: text('google_place_id'),
  };
}
