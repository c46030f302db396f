/** Said when another file stands in `zhangju.damaged`. */
export const DAMAGED = 'zhangju:damaged';

/**
 * Lets the page say that a file of the index is missing or damaged (`src/reader/wholeness`), now or when that part of it has come.
 * @param shard its name
 */
export function reportDamaged(shard: string): void {
  const shared = ((globalThis as { zhangju?: { damaged?: string[] } }).zhangju ??= {});
  (shared.damaged ??= []).push(`search/${shard}.js`);
  (globalThis as { dispatchEvent?: (event: Event) => boolean }).dispatchEvent?.(new Event(DAMAGED));
}
