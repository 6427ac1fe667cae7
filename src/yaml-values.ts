export type YamlMap = Readonly<Record<string, unknown>>;

/** The texts of a list, but for blank ones; one text stands for a list of it. */
export function listOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string').filter((item) => item.trim() !== '');
}
