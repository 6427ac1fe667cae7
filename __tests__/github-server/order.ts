import type { Place } from './cursor.ts';

export type Direction = 'ASC' | 'DESC';

/** Things in the order of their places. */
export class Order<Thing extends object> {
  readonly #sorted: Thing[];
  readonly #placeOf: (thing: Thing) => Place;

  constructor(things: Iterable<Thing>, placeOf: (thing: Thing) => Place) {
    this.#placeOf = placeOf;
    this.#sorted = [...things].sort((one, other) => compare(placeOf(one), placeOf(other)));
  }

  add(thing: Thing): void {
    this.#sorted.splice(this.#count(this.#placeOf(thing), 'at'), 0, thing);
  }

  remove(thing: Thing): void {
    const index = this.#sorted.indexOf(thing, this.#count(this.#placeOf(thing), 'before'));
    if (index !== -1) this.#sorted.splice(index, 1);
  }

  /** The things behind a place, whatever stands there now, or all of them. */
  *behind(place: Place | undefined, direction: Direction): Generator<Thing> {
    const step = direction === 'ASC' ? 1 : -1;
    for (let index = this.#indexBehind(place, direction); ; index += step) {
      const thing = this.#sorted[index];
      if (thing === undefined) return;
      yield thing;
    }
  }

  #indexBehind(place: Place | undefined, direction: Direction): number {
    if (direction === 'ASC') return place ? this.#count(place, 'at') : 0;
    return (place ? this.#count(place, 'before') : this.#sorted.length) - 1;
  }

  /** How many things stand before a place, those at it counted or not. */
  #count(place: Place, upTo: 'before' | 'at'): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const thing = this.#sorted[middle];
      const order = thing ? compare(this.#placeOf(thing), place) : 1;
      if (order < 0 || (order === 0 && upTo === 'at')) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(one: Place, other: Place): number {
  return one.time - other.time || one.number - other.number;
}
