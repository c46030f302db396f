import { describe, expect, it } from 'vitest';
import { decisionsSchema, type Decisions } from '../../src/edition/schemas/decisions.ts';
import { applyCorrection } from '../../src/desk/corrections/apply-correction.ts';
import { passagesOf } from '../../src/desk/corrections/passages-of.ts';
import type { Correction } from '../../src/desk/shared/api.ts';

const LINES = ['关于试验的通知', '一、总则', '第一段的', '后一半。', '', '网站水印', '二、附则。从今天起。'];

const decided = (more: Partial<Decisions> = {}): Decisions =>
  decisionsSchema.parse({
    outline: [
      { line: 1, level: 0, text: '关于试验的通知' },
      { line: 2, level: 1, text: '一、总则' },
    ],
    joins: [{ line: 3, left: '第一段的', right: '后一半。', reason: '接' }],
    removals: [{ line: 6, text: '网站水印', reason: '水印' }],
    ...more,
  });

const apply = (correction: Correction, decisions = decided()): Decisions =>
  applyCorrection(decisions, LINES, correction);
const passages = (decisions: Decisions): string[] => passagesOf(LINES, decisions).passages.map(({ text }) => text);

describe('a correction by a person', () => {
  it('sets a level, takes it away, makes the first words of a passage its heading', () => {
    expect(apply({ do: 'level', line: 2, level: 2 }).outline[1]).toEqual({ line: 2, level: 2, text: '一、总则' });
    expect(apply({ do: 'level', line: 2, level: null }).outline).toHaveLength(1);
    expect(apply({ do: 'level', line: 7, level: 1, text: '二、附则。' }).outline.at(-1)).toEqual({
      line: 7,
      level: 1,
      text: '二、附则。',
    });
    expect(() => apply({ do: 'level', line: 7, level: 1, text: '从今天起。' })).toThrow('第一个字');
  });
  it('takes the headings below along when it is told to, as far as the next of its level', () => {
    const outline = [1, 2, 3, 2, 1].map((level, index) => ({ line: index + 1, level, text: `标题${String(index)}` }));
    const lines = outline.map(({ text }) => text);
    const title = { line: 6, level: 0, text: '题' };
    const deep = decisionsSchema.parse({ outline: [...outline, title] });
    const levels = (line: number, level: number | null): number[] =>
      applyCorrection(deep, [...lines, '题'], { do: 'level', line, level, below: true }).outline.map(
        (one) => one.level,
      );
    expect(levels(2, 3)).toEqual([1, 3, 4, 2, 1, 0]);
    expect(levels(1, 2)).toEqual([2, 3, 4, 3, 1, 0]);
    expect(levels(2, null)).toEqual([1, 3, 2, 1, 0]);
    expect(() => levels(2, 5)).toThrow('低过五级');
  });
  it('leaves one title only', () => {
    expect(apply({ do: 'level', line: 2, level: 0 }).outline).toEqual([{ line: 2, level: 0, text: '一、总则' }]);
  });
  it('joins passages and cuts them where they were joined', () => {
    const cut = apply({ do: 'separate', line: 4 });
    expect(passages(cut)).toContain('后一半。');
    const joined = apply({ do: 'join', line: 4 }, cut);
    expect(joined.joins).toEqual([{ line: 3, left: '第一段的', right: '后一半。', reason: '人工改定' }]);
    expect(passages(joined)).toEqual(passages(decided()));
    expect(() => apply({ do: 'separate', line: 3 })).toThrow('没有接过');
    expect(() => apply({ do: 'join', line: 1 })).toThrow('第一段');
  });
  it('joins over what was taken away between', () => {
    const joined = apply({ do: 'join', line: 7 });
    expect(passages(joined).at(-1)).toBe('第一段的后一半。二、附则。从今天起。');
  });
  it('takes a passage away with all that was decided about it, and brings it back', () => {
    const gone = apply({ do: 'remove', line: 3 });
    expect(passages(gone)).toEqual(['关于试验的通知', '一、总则', '二、附则。从今天起。']);
    expect(gone.joins).toEqual([]);
    expect(passages(apply({ do: 'restore', line: 4 }, apply({ do: 'restore', line: 3 }, gone)))).toContain('第一段的');
    expect(passages(apply({ do: 'restore', line: 6 }))).toContain('网站水印');
  });
  it('takes a line away beside words that are gone from it already, and brings back as much', () => {
    const marked = decided({ removals: [{ line: 7, at: 3, text: '附则', reason: '水印' }] });
    const gone = apply({ do: 'remove', line: 7 }, marked);
    expect(gone.removals.map(({ text }) => text)).toEqual(['附则', '二、', '。从今天起。']);
    expect(passages(apply({ do: 'restore', line: 7 }, gone))).toEqual(passages(marked));
  });
  it('takes words away where they stand once', () => {
    expect(passages(apply({ do: 'removeWords', line: 7, words: '从今天起。' })).at(-1)).toBe('二、附则。');
    expect(() => apply({ do: 'removeWords', line: 7, words: '。' })).toThrow('不止一处');
    expect(() => apply({ do: 'removeWords', line: 7, words: '没有' })).toThrow('找不到');
  });
  it('says what part of the document a passage is', () => {
    expect(apply({ do: 'role', line: 7, role: '附注' }).roles).toEqual([{ line: 7, role: '附注' }]);
    expect(apply({ do: 'role', line: 7, role: null }).roles).toEqual([]);
    expect(() => apply({ do: 'role', line: 7, role: '别的' })).toThrow('没有“别的”');
  });
  it('speaks of lines that are in the text only', () => {
    expect(() => apply({ do: 'level', line: 6, level: 1 })).toThrow('先把它恢复');
  });
});
