import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/read-options.ts';
import { linesOf } from '../../bench/search/plain-text.ts';
import { readCorpus } from '../../bench/search/read-corpus.ts';
import { temporaryFolder } from '../support/folders.ts';

describe('a folder of texts', () => {
  it('is read by the importer, in the order of names, folders below included', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '下'));
    writeFileSync(path.join(folder, 'b.md'), '# 灯塔守则\n\n## 第一章 点灯\n\n第一条 每天点灯三次。\n');
    writeFileSync(path.join(folder, '下', 'a.txt'), '海图说明\n\n海图上的灯塔用★标出。\n');
    writeFileSync(path.join(folder, 'c.json'), '{}');
    const { documents, texts } = await readCorpus(folder);
    expect(documents.map(({ title }) => title)).toEqual(['灯塔守则', '海图说明']);
    expect(linesOf(documents[0]!)).toEqual(['灯塔守则', '第一章 点灯', '第一条每天点灯三次。']);
    expect(texts[1]).toContain('★');
  });

  it.each([
    ['not there', () => path.join(temporaryFolder(), '没有'), '找不到文件夹'],
    ['empty', () => temporaryFolder(), '没有 .md 或 .txt'],
    ['a file', () => fileWith('灯塔'), '不是文件夹'],
    ['with an empty file', () => path.dirname(fileWith('')), '读不了'],
    ['with a file that is no text', () => path.dirname(fileWith('\0\x01\x02\0\0\xff')), '读不了'],
  ])('%s is told in words, with what to do', async (_, make, words) => {
    const reading = readCorpus(make());
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow('怎么办');
  });
});

function fileWith(text: string): string {
  const file = path.join(temporaryFolder(), 'a.md');
  writeFileSync(file, text, 'latin1');
  return file;
}

describe('the options', () => {
  it('are the usual ones unless others are given', () => {
    expect(readOptions({})).toBeUndefined();
    expect(readOptions({ corpus: '/x', seed: '3' })).toEqual({
      corpus: path.resolve('/x'),
      seed: 3,
      characters: 0,
      queries: 2000,
    });
  });

  it('that cannot serve are refused in words', () => {
    expect(() => readOptions({ corpus: '/x', queries: '0' })).toThrow('“0”不能作 --queries');
    expect(() => readOptions({ corpus: '/x', characters: '2e7' })).toThrow('“2e7”不能作 --characters');
    expect(() => readOptions({ seed: '1' })).toThrow('--seed 要和 --corpus');
  });
});
