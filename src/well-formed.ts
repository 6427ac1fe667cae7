/** Half of a surrogate pair, control characters but for tabs and line breaks, and what Unicode calls no characters. */
const ILL_FORMED = /(?![\t\n\r])[\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Deeper in data than anything that is read. */
const DEEPEST = 500;

/** Text that every program takes: `\ufffd` stands in for what not all of them do. */
function wellFormedText(text: string): string {
  return text.replace(ILL_FORMED, '\ufffd');
}

/**
 * Data with every text in it well-formed. JSON and YAML let a text hold anything: half a surrogate pair (`"\ud83d"`), as
 * somebody's cut through an emoji leaves it, or what a terminal printed. Nothing in UTF-8 can be half a pair, databases refuse
 * NUL, and others may drop more, so what was written would never be the same as what is read back. Meant for what comes from
 * outside, when it comes. What lies too deep is left out.
 */
export function wellFormed(data: unknown, depth = 0): unknown {
  if (typeof data === 'string') return wellFormedText(data);
  if (depth > DEEPEST) return null;
  const inner = (value: unknown) => wellFormed(value, depth + 1);
  if (Array.isArray(data)) return data.map(inner);
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [inner(key), inner(value)]));
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [wellFormedText(name), inner(value)]),
  );
}

/** JSON as `JSON.stringify` writes it, with every text in it well-formed: by `\u` it escapes nothing else. */
export function wellFormedJson(json: string): string {
  return wellFormedText(
    json.replace(/\\(?:u[\da-f]{4}|.)/g, (escaped) => (/^\\[ubf]/.test(escaped) ? '\ufffd' : escaped)),
  );
}
