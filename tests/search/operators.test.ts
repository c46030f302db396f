import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { readRequest } from '../../src/search/core/operators.ts';
import { parseQuery } from '../../src/search/core/query.ts';
import { fictionalLibrary } from './support/fictional-library.ts';
import { openScriptPage } from './support/script-page.ts';

const { search } = openScriptPage(await bundleSearchEngine(), buildSearchIndex(fictionalLibrary));
const ask = (query: string) => search.answerQuery(query, { base: 'search/', patience: 5000 });
const KINDS = ['讲话', '表格', '词语'];
const read = (typed: string) => readRequest(parseQuery(typed), KINDS);
const plain = (...words: string[]) => words.map((text) => ({ text, quoted: false }));
const quoted = (...words: string[]) => words.map((text) => ({ text, quoted: true }));

describe('a query taken apart', () => {
  it.each([
    ['灯塔 海图', { words: plain('灯塔', '海图'), excluded: [], kind: '' }],
    ['灯塔　灯塔 海图', { words: plain('灯塔', '海图'), excluded: [], kind: '' }],
    ['“软、硬件”', { words: quoted('软、硬件'), excluded: [], kind: '' }],
    ['"Ａ b" 灯', { words: [...quoted('a b'), ...plain('灯')], excluded: [], kind: '' }],
    ['灯塔 -海图 －钟', { words: plain('灯塔'), excluded: ['海图', '钟'], kind: '' }],
    ['灯塔 -“看 钟”', { words: plain('灯塔'), excluded: ['看 钟'], kind: '' }],
    ['讲话:灯塔', { words: plain('灯塔'), excluded: [], kind: '讲话' }],
    ['表格： 灯塔 海图', { words: plain('灯塔', '海图'), excluded: [], kind: '表格' }],
    ['术语:灯塔', { words: plain('灯塔'), excluded: [], kind: '词语' }],
    ['讲话：“软、硬件”', { words: quoted('软、硬件'), excluded: [], kind: '讲话' }],
  ])('%s', (typed, request) => expect(read(typed)).toEqual(request));

  it.each(['灯塔', '100-150', '比例:1', '-灯塔', '“灯塔', '"', '“”', '讲话:', '', '灯 塔'.repeat(500)])(
    '%s stays one phrase',
    (typed) => expect(read(typed)).toBeUndefined(),
  );
});

describe('answers', () => {
  it('what stands in the text as typed goes before what its signs might ask for', async () => {
    const answer = await ask('“Café—岬”');
    expect([answer.exact, answer.request]).toEqual([1, undefined]);
  });

  it('quotation marks: neither across punctuation nor in other forms', async () => {
    expect(await ask('"软硬件"')).toMatchObject({ exact: 0, across: 0, variants: 0 });
    expect(await ask('"软、硬件"')).toMatchObject({ exact: 1, across: 0 });
    expect(await ask('"燈塔"')).toMatchObject({ exact: 0, variants: 0 });
    expect((await ask('燈塔')).variants).toBe(4);
  });

  it('minus: blocks with the word do not count', async () => {
    const all = await ask('灯塔');
    const without = await ask('灯塔 -天黑');
    expect([all.exact, without.exact]).toEqual([4, 2]);
    expect((await ask('灯塔 -灯')).exact).toBe(0);
  });

  it('several words: the same block, then the same section, then the same document', async () => {
    expect(await ask('看灯 硬件')).toMatchObject({ mode: 'words', exact: 2, section: 0, whole: 0 });
    expect(await ask('油量 擦灯')).toMatchObject({ mode: 'words', exact: 0, section: 3, whole: 0 });
    expect(await ask('天黑 多点')).toMatchObject({ mode: 'words', exact: 0, section: 2, whole: 1 });
    expect(await ask('灯塔 比例')).toMatchObject({ mode: 'words', exact: 0, section: 3, whole: 1 });
    expect(await ask('灯塔 ……')).toMatchObject({ mode: 'words', exact: 0, section: 0, whole: 0 });
  });

  it('several words in other forms are found when they are nowhere as typed', async () => {
    expect(await ask('燈塔 天黑')).toMatchObject({ mode: 'words', otherForms: true, exact: 3 });
    expect(await ask('软硬件 看灯')).toMatchObject({ mode: 'words', otherForms: true, exact: 2 });
    expect((await ask('"软硬件" 看灯')).exact).toBe(0);
  });

  it('a field names the kind of material', async () => {
    expect((await ask('故事:灯塔')).request).toEqual({ words: plain('灯塔'), excluded: [], kind: '故事' });
  });
});

describe('how near words must stand', () => {
  const within = (typed: string) => readRequest(parseQuery(typed))?.within;
  it.each([
    ['社区 NEAR/10 台帐', 10],
    ['社区 近10字 台帐', 10],
    ['社区 相距5字以内 台帐', 5],
    ['社区 near 台帐', 20],
    ['社区 同段 台帐', 'paragraph'],
    ['社区 同条 台帐', 'section'],
    ['社区 台帐', undefined],
    // Not between two words it is one itself.
    ['同段 台帐', undefined],
    ['社区 台帐 同段', undefined],
  ] as const)('%s', (typed, expected) => {
    expect(within(typed)).toBe(expected);
  });
  it('is no word to look for', () => {
    expect(readRequest(parseQuery('社区 同段 台帐'))?.words.map(({ text }) => text)).toEqual(['社区', '台帐']);
    expect(readRequest(parseQuery('同段 台帐'))?.words.map(({ text }) => text)).toEqual(['同段', '台帐']);
  });
});
