import { describe, expect, test } from 'vitest';
import { understand, type Understanding } from '../../src/importer/import-source.ts';
import type { LineHints, SourceLines } from '../../src/importer/source-lines.ts';

type Line = string | [string, LineHints];

/** What the importer makes of lines with hints. */
function understandLines(kind: SourceLines['kind'], lines: readonly Line[]): Understanding {
  return understand({
    kind,
    encoding: null,
    hardWrapped: kind === 'pdf',
    omissions: [],
    lines: lines.map((line, index) =>
      typeof line === 'string' ? { line: index + 1, text: line } : { line: index + 1, text: line[0], hints: line[1] },
    ),
  });
}

const texts = ({ elements }: Understanding): string[] => elements.map(({ text }) => text);
const start: LineHints = { paragraphStart: true };
const goesOn: LineHints = { paragraphStart: false };

describe('a page of a PDF', () => {
  test('is joined by its indents, over the end of a page too, also where a sentence happens to end a line', () => {
    const made = understandLines('pdf', [
      ['丙县年报', { role: 'header' }],
      ['关于修路的通知', { centered: true, paragraphStart: true }],
      ['五月开工，十月完工。所需经费由县里统一安排。', start],
      ['各村出工，按户登记。施工期间，', goesOn],
      ['— 1 —', { role: 'footer' }],
      ['丙县年报', { role: 'header' }],
      ['注意安全。', goesOn],
      ['完工后由县里验收。', start],
    ]);
    expect(texts(made)).toEqual([
      '关于修路的通知',
      '五月开工，十月完工。所需经费由县里统一安排。各村出工，按户登记。施工期间，注意安全。',
      '完工后由县里验收。',
    ]);
    expect(made.draft.decisions.removals.map(({ line, text }) => [line, text])).toEqual([
      [1, '丙县年报'],
      [5, '— 1 —'],
      [6, '丙县年报'],
    ]);
    expect(made.draft.decisions.joins.every(({ reason }) => reason !== '')).toBe(true);
    expect(made.draft.decisions.joins.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('full lines of contents stay apart, and the first heading below them is a heading', () => {
    const dots = '.'.repeat(120);
    const made = understandLines('pdf', [
      ['渠道清淤工作指引', { page: 1, centered: true, paragraphStart: true }],
      ['目 录', { page: 1, centered: true }],
      [`一、总则${dots}2`, start],
      [`二、清淤${dots}3`, goesOn],
      [`三、验收${dots}3`, goesOn],
      ['一、总则', { page: 2, centered: true }],
      ['为规范清淤，制定本指引。', start],
      ['二、清淤', start],
      ['每年清淤一次。', start],
      ['三、验收', start],
      ['由县里验收。', start],
    ]);
    const headings = made.elements.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(['一、总则', '二、清淤', '三、验收']);
  });

  test('a title that runs over into a short centred line is one title', () => {
    const made = understandLines('pdf', [
      ['丙县水利站：清淤护坝保平安 十年', { page: 1, paragraphStart: true }],
      ['不松懈', { page: 1, centered: true }],
      ['丙县水利站负责全县三十座小水库，十年没有出过一次险情。', start],
      ['一、看好坝', start],
      ['每天两次上坝。', start],
    ]);
    expect(made.metadata.title).toBe('丙县水利站：清淤护坝保平安 十年不松懈');
  });

  test('an indent does not part a sentence after a comma', () => {
    const made = understandLines('pdf', [
      ['关于修路的通知', start],
      ['五月开工，', start],
      ['十月完工，一次验收。', start],
    ]);
    expect(texts(made)).toEqual(['关于修路的通知', '五月开工，十月完工，一次验收。']);
  });
});

describe('a paragraph of Word', () => {
  test('a line break within a sentence is joined, one after it is not; paragraphs are never joined', () => {
    const made = understandLines('docx', [
      '关于修路的通知',
      '所需经费由县里统一安排，',
      ['各村不再摊派。', { softBreak: true }],
      ['各村出工，按户登记。', { softBreak: true }],
      '施工期间，',
      '注意安全。',
    ]);
    expect(texts(made)).toEqual([
      '关于修路的通知',
      '所需经费由县里统一安排，各村不再摊派。',
      '各村出工，按户登记。',
      '施工期间，',
      '注意安全。',
    ]);
  });

  test('the line in the style of titles is the title, whatever it says', () => {
    const made = understandLines('docx', ['丙县', ['（试行）三、修路。', { title: true }], '五月开工，十月完工。']);
    expect(made.metadata.title).toBe('（试行）三、修路。');
  });

  test('drawn numbers are in the text and recorded; marks of notes are told', () => {
    const made = understandLines('docx', [
      '关于修路的通知',
      ['开工时间', { number: '一、' }],
      ['五月开工，十月完工。', { notes: [{ at: 4, number: '1' }] }],
      ['按公历。', { number: '1', role: 'footnote' }],
    ]);
    expect(texts(made)).toEqual(['关于修路的通知', '一、开工时间', '五月开工，十月完工。', '1按公历。']);
    expect(made.draft.decisions.numbers).toEqual([
      { line: 2, text: '一、' },
      { line: 4, text: '1' },
    ]);
    expect(made.elements.at(-1)?.role).toBe('note');
    expect(made.draft.source.omissions.map(({ text }) => text)).toEqual(['第 3 行“五月开工”之后：1']);
  });
});
