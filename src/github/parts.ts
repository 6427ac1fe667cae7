import { isRecord } from '../record.ts';

/** A thing that GitHub told; or which parts of it are missing or are not of the type that GitHub documents. */
export type Understood<Thing> = { thing: Thing } | { lacks: readonly string[] };

/**
 * Reads a thing out of JSON whose shape is not known.
 * @param name what it is called in messages, such as `pull_request`
 * @param read must use nothing of the JSON but what the parts give
 */
export function readThing<Thing>(
  value: unknown,
  name: string,
  read: (parts: Parts) => Thing,
): Understood<Thing> {
  const lacks = new Set<string>();
  const thing = read(new Parts(value, name, lacks));
  return lacks.size === 0 ? { thing } : { lacks: [...lacks] };
}

/** The same, or nothing where it is not as it should be. */
export function thingIn<Thing>(value: unknown, read: (parts: Parts) => Thing): Thing | undefined {
  const understood = readThing(value, '', read);
  return 'thing' in understood ? understood.thing : undefined;
}

/**
 * The parts of an object. One that is not as it should be is noted, and something empty of its type is given in its place,
 * which stands for nothing: the whole thing is given up then.
 */
export class Parts {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #lacks: Set<string>;

  /** Of what is no object itself, the parts are not noted one by one. */
  constructor(value: unknown, path: string, lacks: Set<string>) {
    const isObject = isRecord(value);
    this.#object = isObject ? value : {};
    this.#path = path;
    this.#lacks = isObject ? lacks : new Set();
    if (!isObject) lacks.add(path);
  }

  /** Whether it is there, and not null. */
  has(name: string): boolean {
    return this.#object[name] !== undefined && this.#object[name] !== null;
  }

  text(name: string): string {
    return this.#required(name, isText, '');
  }

  /** Nothing where it is null or missing. */
  optionalText(name: string): string | undefined {
    return this.#optional(name, isText);
  }

  /** An ID or a number as GitHub gives them: whole, and from 1 on. */
  id(name: string): number {
    return this.#required(name, isId, 0);
  }

  /** From 0 on. */
  size(name: string): number {
    return this.#required(name, isSize, 0);
  }

  flag(name: string): boolean {
    return this.#required(name, isFlag, false);
  }

  /** False where it is null or missing. */
  optionalFlag(name: string): boolean {
    return this.#optional(name, isFlag) ?? false;
  }

  /** A time in ISO 8601. */
  time(name: string): string {
    return this.#required(name, isTime, '');
  }

  /** Nothing where it is null, missing or empty. */
  optionalTime(name: string): string | undefined {
    return this.#object[name] === '' ? undefined : this.#optional(name, isTime);
  }

  /** An address of the web as browsers write it, without a line break, a quote or anything else that could end it. */
  address(name: string): string {
    const address = webAddress(this.#object[name]);
    return address ?? this.#lack(name, '');
  }

  items(name: string): readonly unknown[] {
    return this.#required<unknown[]>(name, Array.isArray, []);
  }

  /** Nothing where it is null or missing. */
  optionalItems(name: string): readonly unknown[] | undefined {
    return this.#optional<unknown[]>(name, Array.isArray);
  }

  part<Part>(name: string, read: (parts: Parts) => Part): Part {
    return read(new Parts(this.#object[name], `${this.#path}.${name}`, this.#lacks));
  }

  /** Nothing where it is null. */
  nullable<Part>(name: string, read: (parts: Parts) => Part): Part | undefined {
    return this.#object[name] === null ? undefined : this.part(name, read);
  }

  /** Nothing where it is null or missing. */
  optional<Part>(name: string, read: (parts: Parts) => Part): Part | undefined {
    return this.has(name) ? this.part(name, read) : undefined;
  }

  list<Item>(name: string, read: (parts: Parts) => Item): Item[] {
    const path = `${this.#path}.${name}`;
    return this.items(name).map((item, index) => read(new Parts(item, `${path}[${index}]`, this.#lacks)));
  }

  #required<Value>(name: string, isOf: (value: unknown) => value is Value, empty: Value): Value {
    const value = this.#object[name];
    return isOf(value) ? value : this.#lack(name, empty);
  }

  #lack<Value>(name: string, empty: Value): Value {
    this.#lacks.add(`${this.#path}.${name}`);
    return empty;
  }

  #optional<Value>(name: string, isOf: (value: unknown) => value is Value): Value | undefined {
    return this.has(name) ? this.#required<Value | undefined>(name, isOf, undefined) : undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

/** GitHub's own are far shorter. Notion takes 2000 characters at most, with what the action puts behind an address. */
const LONGEST = 1500;

function webAddress(value: unknown): string | undefined {
  const { href = '', protocol = '' } = (isText(value) && URL.parse(value)) || {};
  return /^https?:$/.test(protocol) && href.length <= LONGEST ? href : undefined;
}
