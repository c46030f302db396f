import { inColumns } from '../search/columns.ts';
import { type BuilderMeasured, type Figures, KINDS, nameOf, type Spread } from './measure-builders.ts';
import type { LibraryMeasured } from './measure-library.ts';
import { judgeBuild, ratio } from './targets.ts';

const MISSING = '—';
const share = (value: number | undefined): string => (value === undefined ? MISSING : value.toFixed(2));
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

const spread = (of: Spread | undefined, show: (value: number) => string): string =>
  of === undefined ? MISSING : [of.min, of.median, of.max].map(show).join(' / ');
const seconds = (value: number): string => value.toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

/** How memory was measured, for people. */
export const MEMORY_NOTE =
  '处理器：用户态与内核态之和。内存：构建的全部进程常驻内存（RSS）之和，每 0.1 秒看一次，取最大；共用的部分重复计算。';

/** The figures of one library as lines for people, in Chinese. */
export function tableOf(measured: LibraryMeasured): string[] {
  const { builders, documents, refused, characters, name } = measured;
  const [ours, peer] = builders;
  const left = refused > 0 ? `（另有 ${String(refused)} 篇不能导入，都不算）` : '';
  const rows = KINDS.flatMap((kind) => {
    const both = builders.flatMap((builder): [string, Figures][] => {
      const figures = builder.figures[kind];
      return figures ? [[`${builder.name}　${nameOf(kind)}`, figures]] : [];
    });
    const lines = both.map(([label, { runs, seconds: time, cpu, memory }]) => [
      label,
      String(runs),
      spread(time, seconds),
      spread(cpu, seconds),
      spread(memory, megabytes),
    ]);
    const [one, other] = both.map(([, figures]) => figures);
    if (!one || !other || !peer) return lines;
    const medians = (['seconds', 'cpu', 'memory'] as const).map((of) =>
      share(ratio(one[of]?.median, other[of]?.median)),
    );
    return [...lines, [`　之比　${nameOf(kind)}`, '', ...medians]];
  });
  return [
    `━━ ${name}：${String(documents)} 篇，${characters.toLocaleString('en')} 字${left}`,
    '',
    ...inColumns([['构建（最短 / 中位 / 最长）', '次数', '用时（秒）', '处理器（秒）', '内存（MB）'], ...rows]),
    '',
    ...inColumns([
      ['成品', '文件', '网页', '大小（MB）', '最大的网页', '首页'],
      ...builders.flatMap(({ name: builder, size }) =>
        size
          ? [
              [
                builder,
                ...[size.files, size.pages].map((count) => count.toLocaleString('en')),
                (size.bytes / 1024 ** 2).toFixed(1),
                size.largest ? `${kilobytes(size.largest.bytes)}（${size.largest.page}）` : MISSING,
                size.home ? kilobytes(size.home.bytes) : MISSING,
              ],
            ]
          : [],
      ),
      ...(peer
        ? [
            [
              '　之比',
              share(ratio(ours?.size?.files, peer.size?.files)),
              share(ratio(ours?.size?.pages, peer.size?.pages)),
              share(ratio(ours?.size?.bytes, peer.size?.bytes)),
            ],
          ]
        : []),
    ]),
    '',
    ...builders.flatMap(tellFailure),
    ...inColumns(judgeBuild(measured).map(({ what, measured: value, met }) => [`${met ? '✓' : '✗'} ${what}`, value])),
    '',
  ];
}

function tellFailure({ name, failure }: BuilderMeasured): string[] {
  if (!failure) return [];
  const memory = failure.memory === undefined ? '' : `，内存最多 ${megabytes(failure.memory)} MB`;
  return [
    `✗ ${name}　${nameOf(failure.kind)}：没有建成，${seconds(failure.seconds)} 秒后停下${memory}。最后说的是：`,
    ...failure.tail.split('\n').map((line) => `    ${line}`),
    '',
  ];
}
