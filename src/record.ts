/** A map of JSON or YAML, of whose values nothing is known. */
export type YamlMap = Readonly<Record<string, unknown>>;

/** Whether data is an object with keys, such as JSON and YAML know: no list, and not null. */
export function isRecord(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a list in YAML, but for blank ones; one text stands for a list of it. */
export function listOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}

/** A record of the same keys. */
export function mapValues<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value) => Result,
): Record<Key, Result>;
export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
