import type { CorpusMeasured } from './measure-corpus.ts';

/** A promise of the search, with what was measured of it. */
export interface Target {
  /** In Chinese. */
  what: string;
  /** In Chinese, with units. */
  measured: string;
  met: boolean;
}

const milliseconds = (value: number): string => `${value.toFixed(1)} 毫秒`;
const kilobytes = (value: number): string => `${(value / 1024).toFixed(0)} KB`;

/**
 * Holds the figures of one library against what the search promises. Of several browsers and media the worst counts. A
 * target that is missed is told, never an error: a busy machine misses some.
 */
export function judge({ ours, built, textBytes }: CorpusMeasured): Target[] {
  const worst = (value: (run: (typeof ours)[number]) => number | undefined): number =>
    Math.max(...ours.flatMap((run) => value(run) ?? []));
  const perfect = ours.filter(
    ({ pieces: { recall, precision, exact } }) => recall === 1 && precision === 1 && exact === 1,
  ).length;
  const first = worst((run) => (run.medium === 'file://' ? run.first.max : undefined));
  const firstBytes = worst(({ firstBytes: spread }) => spread?.median);
  const laterBytes = worst(({ laterBytes: spread }) => spread?.median);
  const share = built.ours.indexBytes / textBytes;
  const absent = ours.reduce((sum, run) => sum + run.absent.wrong, 0);
  return [
    {
      what: '随机文字：查全、查准都是 1.000，次数全对，每种浏览器、两种打开方式',
      measured: `${String(perfect)}/${String(ours.length)}`,
      met: perfect === ours.length,
    },
    { what: '原文没有的词，一条也不说有', measured: `误报 ${String(absent)} 条`, met: absent === 0 },
    ...(['again', 'later'] as const).flatMap((which) => {
      const name = which === 'again' ? '索引已读到的查询' : '要新读索引的也算上';
      const [median, p99] = [worst((run) => run[which].median), worst((run) => run[which].p99)];
      return [
        { what: `${name}，中位数 ≤ 5 毫秒`, measured: milliseconds(median), met: median <= 5 },
        { what: `${name}，99% ≤ 50 毫秒`, measured: milliseconds(p99), met: p99 <= 50 },
      ];
    }),
    { what: '从 file:// 第一次查，每次 ≤ 1 秒', measured: milliseconds(first), met: first <= 1000 },
    { what: '第一次查，中位数 ≤ 200 KB（gzip）', measured: kilobytes(firstBytes), met: firstBytes <= 200 * 1024 },
    { what: '后来的查询，中位数 ≤ 100 KB（gzip）', measured: kilobytes(laterBytes), met: laterBytes <= 100 * 1024 },
    { what: '索引 ≤ 文字（UTF-8）的 1.5 倍', measured: `${share.toFixed(2)} 倍`, met: share <= 1.5 },
    {
      what: '建索引不比 Pagefind 慢',
      measured: `${built.ours.seconds.toFixed(2)} 秒，Pagefind ${built.pagefind.seconds.toFixed(2)} 秒`,
      met: built.ours.seconds <= built.pagefind.seconds,
    },
  ];
}
