import { expect, it } from 'vitest';
import { chunksOf } from '../../../src/exports/databases/chunks.ts';
import { linesOf } from '../../../src/exports/databases/lines.ts';
import { likePattern, needleOf, overlapsItself, pairsOf, probeOf } from '../../../src/exports/databases/needle.ts';
import type { TextFile } from '../../../src/exports/output.ts';
import { OUTPUTS } from '../../../src/exports/registry.ts';
import { foldText } from '../../../src/search/core/fold.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { SMALL_LIBRARY } from '../../support/small-library.ts';

const library = loadLibrary(SMALL_LIBRARY);

it('a row is a line of the source: a run-in heading and what continues it stand in one', () => {
  const lines = library.editions.flatMap(({ document }) => linesOf(document, foldText));
  const line = lines.find(({ text }) => text.startsWith('（一）平时'))!;
  expect(line).toMatchObject({
    eids: ['s1-1', 's1-1-p1'],
    starts: [0, 6],
    text: '（一）平时。周一到周五，8点到20点开放。',
  });
  const all = library.editions.flatMap(({ document }) =>
    document.blocks.map(({ eId, text }) => `${document.id}#${eId} ${text}`),
  );
  const again = lines.flatMap(({ document, eids, starts, text }) =>
    eids.map(
      (eId, index) =>
        `${document}#${eId} ${Array.from(text)
          .slice(starts[index], starts[index + 1])
          .join('')}`,
    ),
  );
  expect(again).toEqual(all);
});

it('what follows a line is counted in characters, as the phrases that are looked for are', () => {
  const block = (eId: string, text: string) => ({
    ...library.editions[0]!.document.blocks[0]!,
    eId,
    text,
    continues: false,
  });
  const blocks = [block('s1-p1', '甲'), block('s1-p2', '乙丙丁戊己庚辛壬癸子丑寅𠮷卯辰')];
  const [line] = linesOf({ id: 'a', title: '', genre: '', blocks }, foldText);
  expect(line?.loose).toContain(probeOf('甲乙丙丁戊己庚辛壬癸子丑寅𠮷卯辰', foldText));
});

it('chunks hold every row once, and know themselves by what they hold', () => {
  const chunks = [...chunksOf(library.editions, foldText, 'txt', ({ text }) => `${text}\n`, 1)];
  expect(chunks).toHaveLength(library.editions.length);
  expect(new Set(chunks.map(({ digest }) => digest)).size).toBe(chunks.length);
  const whole = [...chunksOf(library.editions, foldText, 'txt', ({ text }) => `${text}\n`)];
  expect(whole.map(({ text }) => text).join('')).toBe(chunks.map(({ text }) => text).join(''));
});

it('a phrase that no line can hold is not asked for', () => {
  expect(['', '  ', '\u{D83D}', '社\u0000区', '社区\n街道', '长'.repeat(100_000)].map(needleOf)).toEqual(
    Array(6).fill(undefined),
  );
  expect(needleOf(' ＡＢ１ ')).toBe('ab1');
  expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%');
  expect(pairsOf('社区社区')).toEqual(['社区', '区社']);
  expect(['的的', '社区社', '社区'].map(overlapsItself)).toEqual([true, true, false]);
});

it('a load names every chunk of its rows', () => {
  for (const name of ['clickhouse', 'postgresql']) {
    const files = [...OUTPUTS.find((one) => one.name === name)!.files(library)] as TextFile[];
    const load = files.find(({ path }) => path === 'load.sql')!.text as string;
    for (const { path } of files) if (path.startsWith('lines-')) expect(load).toContain(`'${path}'`);
  }
});
