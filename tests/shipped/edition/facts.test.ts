import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcePassages } from '../../../src/edition/passages.ts';
import { blockAt, occurrences, sourceRuns, speech } from '../../support/shipped.ts';

interface Fact {
  id: string;
  /** Lines of the source, from 1. */
  lines: number[];
  quote: string;
}

const facts = JSON.parse(readFileSync(path.join(import.meta.dirname, './fixtures/facts.json'), 'utf8')) as Fact[];
const edition = speech();
const { document, source, annotations } = edition;
const passages = sourcePassages(source);
const lines = sourceRuns(document.blocks, passages);
const text = (eId: string): string => blockAt(edition, eId).text;

describe('220 quotations', () => {
  it('are 220, each with an id of its own', () => {
    expect(facts).toHaveLength(220);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(220);
  });

  it.each(facts.filter(({ lines: [line] }) => line !== 33))(
    '$id stands in its line, as often as in the source',
    ({ lines: [line = 0], quote }) => {
      const run = lines.find(({ from, to }) => from <= line && line <= to);
      expect(run?.text).toContain(quote);
      const inDocument = lines.reduce((sum, candidate) => sum + occurrences(candidate.text, quote), 0);
      const inSource = passages.reduce((sum, passage) => sum + occurrences(passage.text, quote), 0);
      expect(inDocument).toBeGreaterThan(0);
      expect(inDocument).toBe(inSource);
    },
  );

  it('stand in one block each, but for those that take in a run-in heading and the words after it', () => {
    const divided = facts.filter(
      ({ quote }) => !quote.includes('zhann') && !document.blocks.some((block) => block.text.includes(quote)),
    );
    expect(divided.map(({ id }) => id)).toEqual(['F041', 'F042']);
    for (const { quote } of divided) {
      const run = lines.find((candidate) => candidate.text.includes(quote));
      expect(run?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
    }
  });

  it('F037 and G166 stand in the block that joins lines 15 and 16', () => {
    const joined = facts.filter(({ lines: of }) => of.length === 2);
    expect(joined.map(({ id }) => id)).toEqual(['F037', 'G166']);
    for (const { quote } of joined) expect(text('s2-1-p1')).toContain(quote);
    expect(passages.find(({ from }) => from === 15)).toMatchObject({ from: 15, to: 16 });
  });

  it('F011, the watermark, is the one that does not stand in the document', () => {
    const watermark = facts.filter(({ lines: [line] }) => line === 33);
    expect(watermark.map(({ id }) => id)).toEqual(['F011']);
    expect(source.lines[32]).toBe(watermark[0]?.quote);
    expect(document.blocks.some((block) => block.text.includes('zhann'))).toBe(false);
  });
});

/** Ordinals 一是 … or 第一， … in a text, in order. */
const ordinals = (eId: string, form: RegExp): string[] => [...text(eId).matchAll(form)].map(([match]) => match);
const ONE_IS = /[一二三四五六七八九]是(?=社区党建的|领导|硬件|活动)/gu;
const headings = (depth: number, parent: string | null): string[] =>
  document.sections
    .filter((section) => section.depth === depth && section.parent === parent && section.eId !== 's0')
    .map(({ heading }) => heading);
const noteOn = (at: string, words: string) =>
  annotations.find(({ block, words: own }) => block === at && own === words)?.comment;

describe('what the speech counts', () => {
  it('三个问题: three parts', () => {
    expect(text('s0-p2')).toContain('三个问题');
    expect(headings(1, null).map((heading) => heading.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  });

  it('四个方面: 第一 to 第四', () => {
    expect(text('s1-p1')).toContain('四个方面');
    expect(ordinals('s1-p1', /第[一二三四五六]，/gu)).toEqual(['第一，', '第二，', '第三，', '第四，']);
  });

  it('启示: 一是 to 四是', () => {
    expect(ordinals('s1-p2', ONE_IS)).toEqual(['一是', '二是', '三是', '四是']);
  });

  it('三个不平衡: 一是 to 三是', () => {
    expect(text('s1-p5')).toContain('三个不平衡：');
    expect(ordinals('s1-p5', ONE_IS)).toEqual(['一是', '二是', '三是']);
    expect(occurrences(text('s1-p5'), '不平衡。')).toBe(3);
  });

  it('part two: three sub-sections', () => {
    expect(headings(2, 's2').map((heading) => heading.slice(0, 3))).toEqual(['（一）', '（二）', '（三）']);
  });

  it('五个加强: five run-in headings', () => {
    expect(text('s2-2-p1')).toContain('五个加强');
    expect(headings(3, 's2-2').map((heading) => heading.slice(0, 4))).toEqual([
      '一是加强',
      '二是加强',
      '三是加强',
      '四是加强',
      '五是加强',
    ]);
  });

  it('三个关系: three run-in headings', () => {
    expect(text('s2-3')).toContain('三个关系');
    expect(headings(3, 's2-3').map((heading) => heading.slice(0, 5))).toEqual([
      '一是处理好',
      '二是处理好',
      '三是处理好',
    ]);
  });

  it('“五好”: five named', () => {
    const named = /“([^”]*)”的“五好”要求/u.exec(text('s2-1-p2'))?.[1];
    expect(named?.split('、')).toEqual(['领导班子好', '党员队伍好', '工作机制好', '发展业绩好', '群众评价好']);
  });

  it('四个和谐: four named', () => {
    expect(text('s1-p1')).toContain('“四个和谐”');
    const named = /着力于([^，]*)，/u.exec(text('s1-p1'))?.[1];
    expect(named?.split('、')).toEqual(['组织和谐', '文化和谐', '利益和谐', '人际和谐']);
  });

  it('六联共建: none named, and the note says so', () => {
    const all = document.blocks.map((block) => block.text).join('\n');
    expect(occurrences(all, '联共建')).toBe(1);
    expect(occurrences(all, '六联')).toBe(1);
    expect(noteOn('s1-p1', '六联共建')).toMatchObject({
      type: '注',
      text: expect.stringContaining('文中没有提到') as string,
    });
  });

  it('三个不同类型的社区: two named, and the note says that the third is not', () => {
    const named = document.blocks.flatMap((block) =>
      [...block.text.matchAll(/无锡([\p{Script=Han}、]+?)社区这样/gu)].map((match) => match[1]),
    );
    expect(named).toEqual(['南尖、水秀']);
    expect(noteOn('s1-p1', '这三个不同类型的社区')).toMatchObject({
      text: expect.stringContaining('第三个的名称') as string,
    });
  });

  it('75个社区: the five figures add up to 75', () => {
    const sentence = /75个社区中[^。]*。/u.exec(text('s1-p5'))?.[0] ?? '';
    const figures = [...sentence.matchAll(/(?:有|的|仅有|，)(\d+)个(?!社区)/gu)].map((match) => Number(match[1]));
    expect(figures).toEqual([4, 1, 12, 46, 12]);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(75);
  });

  it('四清、九到户: none named, and the note says so', () => {
    const all = document.blocks.map((block) => block.text).join('\n');
    expect(occurrences(all, '四清')).toBe(1);
    expect(occurrences(all, '九到户')).toBe(1);
    expect(noteOn('s2-3-3-p1', '四清、九到户')).toMatchObject({
      text: expect.stringContaining('文中没有提到') as string,
    });
  });
});
