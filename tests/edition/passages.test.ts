import { describe, expect, it } from 'vitest';
import { sourcePassages } from '../../src/edition/passages.ts';
import { readSource } from '../../src/edition/read-source.ts';
import type { Decisions } from '../../src/edition/schemas/decisions.ts';
import { expectPlainChinese, faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { writeSource } from '../support/source.ts';

const reason = '试例';

function passages(lines: string[], decisions: Partial<Decisions> = {}) {
  return sourcePassages(readSource(writeSource(temporaryFolder(), Buffer.from(lines.join('\n')), 'utf-8', decisions)));
}

describe('removals', () => {
  it('take words away from the beginning of a line, one after the other', () => {
    const removals = [
      { line: 1, text: '网页 ', reason },
      { line: 1, text: '首页 ', reason },
    ];
    expect(passages(['网页 首页 通知', '正文'], { removals })).toEqual([
      { text: '通知', from: 1, to: 1 },
      { text: '正文', from: 2, to: 2 },
    ]);
  });

  it('drop a line of which nothing is left, and blank lines', () => {
    expect(passages(['水印', '', '通知', ''], { removals: [{ line: 1, text: '水印', reason }] })).toEqual([
      { text: '通知', from: 3, to: 3 },
    ]);
  });

  it('do not reach into the middle of a line', () => {
    expect(faultsOf(() => passages(['通知水印'], { removals: [{ line: 1, text: '水印', reason }] }))).toHaveLength(1);
  });
});

describe('joins', () => {
  it('make one passage of two lines, and of three', () => {
    const joins = [
      { line: 2, left: '目标同', right: '一、', reason },
      { line: 3, left: '同向、', right: '考核', reason },
    ];
    expect(passages(['通知', '目标同', '一、工作同向、', '考核同步。', '完'], { joins })).toEqual([
      { text: '通知', from: 1, to: 1 },
      { text: '目标同一、工作同向、考核同步。', from: 2, to: 4 },
      { text: '完', from: 5, to: 5 },
    ]);
  });

  it('see the lines as they are after the removals', () => {
    const decisions = {
      removals: [{ line: 2, text: '第2页', reason }],
      joins: [{ line: 1, left: '目标', right: '相同', reason }],
    };
    expect(passages(['目标', '第2页相同'], decisions)).toEqual([{ text: '目标相同', from: 1, to: 2 }]);
  });
});

describe('a decision that no longer fits its source', () => {
  it('is a fault with the line of decisions.yaml and both texts, for each of them', () => {
    const decisions = {
      removals: [
        { line: 1, text: '水印', reason },
        { line: 9, text: '没有这一行', reason },
      ],
      joins: [{ line: 1, left: '通', right: '正', reason }],
    };
    const faults = faultsOf(() => passages(['通知', '正文'], decisions));
    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['decision-fits', 2],
      ['decision-fits', 5],
      ['decision-fits', 9],
    ]);
    expect(faults[0]?.details).toEqual(['登记的：水印', '底本的：通知']);
    expect(faults[2]?.details).toEqual(['登记的：通｜正', '底本的：通知｜正文']);
    for (const fault of faults) {
      expect(fault.file?.endsWith('decisions.yaml')).toBe(true);
      expectPlainChinese(fault);
    }
  });
});
