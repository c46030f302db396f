import { inColumns } from './columns.ts';
import type { CorpusMeasured } from './measure-corpus.ts';
import type { OursMeasured } from './measure-ours.ts';
import type { Spread } from './percentile.ts';
import type { Score } from './score.ts';
import { judge } from './targets.ts';

const three = (value: number | undefined): string => (value === undefined ? '—' : value.toFixed(3));
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const browserNames: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
const nameOf = ({ browser, medium }: OursMeasured): string => `章句　${browserNames[browser] ?? browser}　${medium}`;
const pagefindName = 'Pagefind　Chromium　http';

/** The figures of one library as lines for people, in Chinese. */
export function tableOf(measured: CorpusMeasured): string[] {
  const { ours, pagefind, built, textBytes } = measured;
  const runs = (cells: (run: OursMeasured) => string[]): string[][] => ours.map((run) => [nameOf(run), ...cells(run)]);
  const scores = (what: string, of: 'pieces' | 'natural'): string[] => {
    const row = (score: Score): string[] => [
      String(score.queries),
      ...[score.recall, score.precision, score.recallPerQuery, score.precisionPerQuery, score.precisionAt10].map(three),
      three(score.exact),
    ];
    return [
      ...inColumns([
        [what, '条数', '查全', '查准', '逐条查全', '逐条查准', '前10篇准', '次数全对'],
        ...runs((run) => row(run[of])),
        [pagefindName, ...row(pagefind[of])],
      ]),
      '',
    ];
  };
  const times = ({ median, p95, p99, max }: Spread): string[] => [median, p95, p99, max].map((ms) => ms.toFixed(1));
  const timed = (what: string, of: 'later' | 'again' | 'first' | 'laterShown'): string[] => [
    ...inColumns([
      [what, '中位', '95%', '99%', '最慢'],
      ...runs((run) => times(run[of])),
      [pagefindName, ...times(pagefind[of])],
    ]),
    '',
  ];
  const sent = (spread: Spread): string[] => [kilobytes(spread.median), kilobytes(spread.max)];
  const size = (bytes: number): string => `${megabytes(bytes)}（${(bytes / textBytes).toFixed(2)}）`;
  return [
    `━━ ${measured.name}：${String(measured.documents)} 篇，${measured.characters.toLocaleString('en')} 字，UTF-8 ${megabytes(textBytes)}`,
    '',
    ...scores('随机文字（1–8 字）', 'pieces'),
    ...scores('常用查法（题名、标题、常见词语、书名）', 'natural'),
    ...inColumns([
      ['原文没有的词（两字对调）', '条数', '说有', '另行提示'],
      ...runs(({ absent }) => [absent.asked, absent.wrong, absent.offered].map(String)),
      [pagefindName, String(pagefind.absent.asked), String(pagefind.absent.wrong), '—'],
    ]),
    '',
    ...timed('后来的查询：查出篇目和次数（毫秒）', 'later'),
    ...inColumns([
      ['其中要新读索引文件的（毫秒）', '条数', '中位', '95%', '99%', '最慢'],
      ...runs(({ loading }) => [String(loading.count), ...times(loading)]),
    ]),
    '',
    ...timed('同一个词马上再查一次（毫秒）', 'again'),
    ...timed('第一次查：从打开网页到看见结果（毫秒）', 'first'),
    ...timed('在结果页上再查：到看见结果（毫秒）', 'laterShown'),
    ...inColumns([
      ['传送的字节（gzip，KB）', '第一次 中位', '最多', '以后 中位', '最多'],
      ...ours.flatMap((run) =>
        run.firstBytes && run.laterBytes
          ? [[`${nameOf(run)}，连同网页`, ...sent(run.firstBytes), ...sent(run.laterBytes)]]
          : [],
      ),
      [`${pagefindName}，不计网页`, ...sent(pagefind.firstBytes), ...sent(pagefind.laterBytes)],
    ]),
    '',
    ...inColumns([
      ['大小（与文字之比）和用时', '索引', '连同原文和程序', '建成（秒）', '建了几次'],
      ...(['ours', 'pagefind'] as const).map((which) => {
        const { indexBytes, allBytes, seconds, builds } = built[which];
        return [
          which === 'ours' ? '章句' : 'Pagefind',
          size(indexBytes),
          size(allBytes),
          seconds.toFixed(2),
          String(builds),
        ];
      }),
    ]),
    `Pagefind 从 file:// 打开：${pagefind.fileFault === undefined ? '能用' : `不能用（${pagefind.fileFault.split('\n')[0]!}）`}`,
    '',
    ...inColumns(judge(measured).map(({ what, measured: value, met }) => [`${met ? '✓' : '✗'} ${what}`, value])),
    '',
  ];
}
