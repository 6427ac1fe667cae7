import { isObject, type Json } from '../../../notion-server/json.ts';
import type { Chances } from '../chances.ts';

/** Where something stands in JSON. */
export type Place = readonly (string | number)[];

/** All places in JSON, the innermost last; of a list its first two items stand for all. */
export function placesIn(value: Json, place: Place = []): Place[] {
  const keys = Array.isArray(value)
    ? [...value.keys()].slice(0, 2)
    : Object.keys(isObject(value) ? value : {});
  const inner = keys.flatMap((key) => placesIn(at(value, key), [...place, key]));
  return place.length === 0 ? inner : [place, ...inner];
}

function at(value: Json, key: string | number): Json {
  if (Array.isArray(value)) return value[Number(key)] ?? null;
  return isObject(value) ? (value[key] ?? null) : null;
}

/** What no text holds that every program takes, in one text. */
export const ILL_FORMED = '\0\b\v\f\u001b[31m\u007f\u0085\u009b\ud83d\ufffe\uffff';

const DEEP = 400;

/** What stands in place of a value; by what a log of a trial calls it. */
const DAMAGES = {
  missing: undefined,
  null: null,
  'a list': [],
  'an object': {},
  'a number': 7,
  'a negative number': -1.5,
  'a number beyond all': 2 ** 60,
  true: true,
  'an empty text': '',
  'a text': 'text',
  'ill-formed text': ILL_FORMED,
  'a list of nothing': [null],
  'a list of texts': ['text'],
  'keys of every object': JSON.parse(
    '{"__proto__":{"title":"x"},"constructor":1,"toString":"x","length":-1}',
  ),
  'something deep': JSON.parse(`${'[{"a":'.repeat(DEEP)}1${'}]'.repeat(DEEP)}`),
  'something huge': 'x'.repeat(300_000),
} satisfies Record<string, Json | undefined>;

type Damage = keyof typeof DAMAGES;

function isDamage(name: string): name is Damage {
  return name in DAMAGES;
}

const NAMES = Object.keys(DAMAGES).filter(isDamage);

/** Something wrong with a value in JSON. */
export interface Damaged {
  place: Place;
  damage: Damage;
}

/** Up to so many damages of a value. */
export function damagesOf(value: Json, chances: Chances, most: number): Damaged[] {
  return chances.some(placesIn(value), most).map((place) => ({ place, damage: chances.one(NAMES) }));
}

/** The value with the damage. */
export function withDamage(value: Json, { place: [key, ...rest], damage }: Damaged): Json | undefined {
  if (key === undefined) return DAMAGES[damage];
  if (Array.isArray(value))
    return value.map((item, index) =>
      index === key ? (withDamage(item, { place: rest, damage }) ?? null) : item,
    );
  if (!isObject(value) || !(key in value)) return value;
  const changed = withDamage(at(value, key), { place: rest, damage });
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]]);
}

export function withDamages(value: Json, damages: readonly Damaged[]): Json {
  return damages.reduce<Json>((whole, damage) => withDamage(whole, damage) ?? null, value);
}

export function shown(damages: readonly Damaged[]): string {
  return damages.map(({ place, damage }) => `${place.join('.')}: ${damage}`).join(', ');
}
