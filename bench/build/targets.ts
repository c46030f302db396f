import type { Target } from '../search/targets.ts';
import type { LibraryMeasured } from './measure-library.ts';

// From here on a library counts as large.
const LARGE = 1000;
const GIGABYTE = 1024 ** 3;

/**
 * Holds the figures of one library, medians of the runs, against what the build promises. A target that is missed is told,
 * never an error: a busy machine misses some.
 */
export function judgeBuild({ documents, builders: [ours, peer] }: LibraryMeasured): Target[] {
  const large = documents >= LARGE;
  const targets: Target[] = [];
  const add = (what: string, value: number | undefined, most: number, show: (value: number) => string): void => {
    if (value !== undefined) targets.push({ what, measured: show(value), met: value <= most });
  };
  const full = ours?.figures.full;
  const peerFull = peer?.figures.full;
  const share = (value: number): string => value.toFixed(2);
  const most = large ? 0.6 : 0.5;
  add(`用时 ≤ Starlight 的 ${String(most)}`, ratio(full?.seconds.median, peerFull?.seconds.median), most, share);
  if (large) add('内存 ≤ 3 GB', full?.memory?.median, 3 * GIGABYTE, (value) => `${share(value / GIGABYTE)} GB`);
  else add('内存 ≤ Starlight 的 1.0', ratio(full?.memory?.median, peerFull?.memory?.median), 1, share);
  const changed = ours?.figures.changed?.seconds.median;
  add('改一篇以后，用时 ≤ 全部构建的十分之一', ratio(changed, full?.seconds.median), 0.1, share);
  add('没有改动，≤ 3 秒', ours?.figures.same?.seconds.median, 3, (value) => `${value.toFixed(1)} 秒`);
  add('最大的网页 ≤ 300 KB', ours?.size?.largest?.bytes, 300 * 1024, (value) => `${(value / 1024).toFixed(0)} KB`);
  return targets;
}

/** Part over whole; undefined when one is missing. */
export const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
