/**
 * Data with every text in it well-formed: half of a surrogate pair becomes `\ufffd`. JSON and YAML let a text hold half a
 * pair (`"\ud83d"`), as somebody's cut through an emoji leaves it. Nothing in UTF-8 can, so what was written would never be
 * the same as what is read back. Meant for what comes from outside, when it comes.
 */
export function wellFormed(data: unknown): unknown {
  if (typeof data === 'string') return data.toWellFormed();
  if (Array.isArray(data)) return data.map(wellFormed);
  if (data instanceof Map)
    return new Map([...data].map(([key, value]) => [wellFormed(key), wellFormed(value)]));
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name.toWellFormed(), wellFormed(value)]),
  );
}

/** JSON as `JSON.stringify` writes it, which escapes half of a surrogate pair: with `\ufffd` in its place. */
export function wellFormedJson(json: string): string {
  return json.replace(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (escaped) =>
    escaped.startsWith('\\ud') ? '\ufffd' : escaped,
  );
}
