/** What a trial has counted, by its name. */
export type Counts = Record<string, number>;

export function add(counts: Counts, more: Counts): void {
  for (const [name, count] of Object.entries(more)) counts[name] = (counts[name] ?? 0) + count;
}
