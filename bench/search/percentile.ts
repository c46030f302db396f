/**
 * The nearest-rank percentile: the smallest of the values that at least `percent` per cent of them do not exceed.
 * @param percent above 0, up to 100
 * @returns NaN when there are no values
 */
export function percentile(values: readonly number[], percent: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil((percent / 100) * ordered.length) - 1)] ?? NaN;
}

/** How a set of times, in milliseconds, or sizes, in bytes, is spread. */
export interface Spread {
  count: number;
  median: number;
  p95: number;
  p99: number;
  max: number;
}

/** The spread of values. */
export function spreadOf(values: readonly number[]): Spread {
  const [median, p95, p99, max] = [50, 95, 99, 100].map((percent) => percentile(values, percent));
  return { count: values.length, median: median!, p95: p95!, p99: p99!, max: max! };
}
