/** Pairs of indexes into two lists, both rising. */
export type Pairs = [number, number][];

/** Above so many comparisons, in time and memory, only what begins and ends alike is paired. */
const COMPARISONS = 4_000_000;

/** The longest common subsequence of two lists, as pairs of indexes. */
export function commonPairs(a: readonly string[], b: readonly string[]): Pairs {
  const start = common(a.length, b.length, (i) => a[i] === b[i]);
  const room = Math.min(a.length, b.length) - start;
  const end = common(room, room, (i) => a[a.length - 1 - i] === b[b.length - 1 - i]);
  const [m, n] = [a.length - start - end, b.length - start - end];
  const middle =
    m * n > COMPARISONS ? [] : bestPairs(m, n, (i, j) => (a[start + i] === b[start + j] ? 1 : 0));
  return [
    ...indexes(start).map((i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [start + i, start + j]),
    ...indexes(end).map((i): [number, number] => [a.length - end + i, b.length - end + i]),
  ];
}

function common(m: number, n: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < m && count < n && same(count)) count += 1;
  return count;
}

/** The rising pairs of highest score in all; a pair of score 0 is none. */
export function bestPairs(m: number, n: number, score: (i: number, j: number) => number): Pairs {
  const width = n + 1;
  const best = new Float64Array((m + 1) * width);
  const scores = new Float64Array(m * n);
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      scores[i * n + j] = score(i, j);
      const paired = scores[i * n + j] === 0 ? 0 : at(scores, i * n + j) + at(best, (i + 1) * width + j + 1);
      best[i * width + j] = Math.max(paired, at(best, (i + 1) * width + j), at(best, i * width + j + 1));
    }
  }
  const pairs: Pairs = [];
  for (let i = 0, j = 0; i < m && j < n; ) {
    const value = at(best, i * width + j);
    const gain = at(scores, i * n + j);
    if (gain > 0 && value === gain + at(best, (i + 1) * width + j + 1)) pairs.push([i++, j++]);
    else if (value === at(best, (i + 1) * width + j)) i += 1;
    else j += 1;
  }
  return pairs;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
