import process from 'node:process';
import { expect, test } from 'vitest';
import { understand } from '../../src/importer/import-source.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { sentenceRanges } from '../../src/model/addresses/sentences.ts';

const COUNTED = '某某市人民政府'.repeat(3);

/** Texts that made a pattern or a stage go over the same words again and again, by what they are called; each about `n` signs long. */
const SHAPES: Readonly<Record<string, readonly [file: string, text: (n: number) => string, small?: number]>> = {
  'one line without a full stop': ['a.txt', (n) => '字'.repeat(n)],
  // They make one paragraph; what is asked of it at each line tells only in a long one.
  'lines that end with a comma': ['a.txt', (n) => '甲乙丙丁，\n'.repeat(n / 6), 9_600],
  'spaces in a line': ['a.txt', (n) => `甲${' '.repeat(n)}乙`],
  'open brackets': ['a.txt', (n) => '（'.repeat(n)],
  'closing quotes': ['a.txt', (n) => '”'.repeat(n)],
  'braces of a template': ['a.txt', (n) => '{{'.repeat(n / 2)],
  'names of offices': ['a.txt', (n) => COUNTED.repeat(n / COUNTED.length)],
  'leaders of a contents list': ['a.txt', (n) => `目录\n总则${'.'.repeat(n)}甲`],
  'numbers of one list': ['a.txt', (n) => '一、修路\n（一）修桥\n'.repeat(n / 12)],
  'dashes in Markdown': ['a.md', (n) => '-'.repeat(n)],
  'hashes in Markdown': ['a.md', (n) => `# 甲${' #'.repeat(n / 2)}乙`],
  'asterisks in Markdown': ['a.md', (n) => '**甲 '.repeat(n / 4)],
  'rows of dashes in Markdown': ['a.md', (n) => `|甲|乙|\n|${' '.repeat(n)}`],
  'comments in HTML': ['a.html', (n) => `${'<!---->'.repeat(n / 7)}<html><body><p>修路的通知。</p></body></html>`],
  'titles begun in HTML': ['a.html', (n) => `<html><body><p>修路的通知。</p>${'<title'.repeat(n / 6)}`],
};

/** Processor time of this thread in milliseconds for `work`: the least of three runs. */
async function spent(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

const STEP = 16;
const SMALL = 2_400;
/** Work that grows with the text is 16 times as much, with its square 256 times; what is fixed is left out by the least of a millisecond. */
const MOST = STEP * 5;

const ratio = async (work: (n: number) => unknown, least = SMALL): Promise<number> => {
  const small = Math.max(1, await spent(() => work(least)));
  return (await spent(() => work(least * STEP))) / small;
};

test.each(Object.entries(SHAPES))('the work on %s grows with the text', async (_name, [file, text, small]) => {
  expect(
    await ratio(async (n) => {
      try {
        return understand(await readInput(Buffer.from(text(n)), file));
      } catch {
        // A refusal is an answer too.
        return null;
      }
    }, small),
  ).toBeLessThan(MOST);
});

test('the work of finding sentences grows with the text', async () => {
  expect(await ratio((n) => sentenceRanges('字'.repeat(n)))).toBeLessThan(MOST);
});
