import { isObject, type Json } from '../../notion-server/json.ts';

/** Where something stands in an answer. */
export type Place = readonly (string | number)[];

/** Of an answer at most so many places are taken, spread over all of it. */
const PLACES = 8;
const DEPTH = 5;

/**
 * Places in an answer whose values may have a wrong type; of a list its first item stands for all.
 * @param offset another one gives others of the same answer
 */
export function placesIn(answer: Json, offset: number): Place[] {
  const all = [...below(answer, [])];
  const step = Math.max(1, all.length / PLACES);
  const chosen = Array.from({ length: Math.min(PLACES, all.length) }, (_, index) =>
    Math.floor(index * step + (offset % step)),
  );
  return chosen.flatMap((index) => all.slice(index, index + 1));
}

function* below(value: Json, place: Place): Generator<Place> {
  if (place.length >= DEPTH) return;
  // In order, as Notion answers properties in the order of IDs, which chance decides.
  const names = isObject(value) ? Object.keys(value).toSorted() : [];
  const keys = Array.isArray(value) ? [0].slice(0, value.length) : names;
  for (const key of keys) {
    yield [...place, key];
    yield* below(at(value, key), [...place, key]);
  }
}

function at(value: Json, key: string | number): Json {
  if (Array.isArray(value)) return value[Number(key)] ?? null;
  return isObject(value) ? (value[key] ?? null) : null;
}

/** The same answer with a value of another type at the place; as it is where it has none there. */
export function withWrongType(answer: Json, [key, ...rest]: Place): Json {
  if (key === undefined) return another(answer);
  if (Array.isArray(answer))
    return answer.map((item, index) => (index === key ? withWrongType(item, rest) : item));
  if (!isObject(answer) || !(key in answer)) return answer;
  return { ...answer, [key]: withWrongType(at(answer, key), rest) };
}

function another(value: Json): Json {
  if (value === null) return 12;
  if (Array.isArray(value)) return value.length > 1 ? {} : null;
  if (isObject(value)) return []; // in place of an object null often means that there is none
  if (typeof value === 'string') return value.length % 2 === 0 ? 12 : null;
  return 'twelve';
}
