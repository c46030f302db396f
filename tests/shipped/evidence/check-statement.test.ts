import { describe, expect, it } from 'vitest';
import { checkQuotation, checkStatement, quotationsOf } from '../../../src/materials/evidence/check-statement.ts';
import { rangesOf } from '../../../src/model/words-in-text.ts';
import type { Fault } from '../../../src/model/faults/fault.ts';
import type { Statement } from '../../../src/materials/evidence/statement.ts';
import { expectPlainChinese } from '../../support/faults.ts';
import { speech } from '../../support/shipped.ts';

const editions = [speech()];
const place = { file: 'datasets/table.yaml', line: 7 };
const at = 'jianghua#s1-p5';

function check(statement: Statement): Fault[] {
  const faults = checkStatement(statement, editions, place);
  for (const fault of faults) {
    expect(fault).toMatchObject(place);
    expectPlainChinese(fault);
  }
  return faults;
}
const rules = (statement: Statement): string[] => check(statement).map(({ rule }) => rule);

describe('a quotation', () => {
  const quote = '75个社区中，有4个处于拆迁过渡';

  it('holds when its words stand at its address', () => {
    expect(check({ kind: 'quote', at, quote })).toEqual([]);
  });

  it('may leave words out of the middle', () => {
    expect(check({ kind: 'quote', at, quote: '75个社区中……300平方米以上的仅有12个' })).toEqual([]);
  });

  it('must keep the order of the source', () => {
    expect(rules({ kind: 'quote', at, quote: '300平方米以上的仅有12个……75个社区中' })).toEqual(['quote-matches']);
  });

  it('with one wrong character shows both texts and where', () => {
    const [fault, ...others] = check({ kind: 'quote', at, quote: '75个社区中，有5个处于拆迁过渡' });
    expect(others).toEqual([]);
    expect(fault?.rule).toBe('quote-matches');
    expect(fault?.what).toContain(at);
    expect(fault?.details?.[0]).toBe('引文：75个社区中，有5个处于拆迁过渡');
    expect(fault?.details?.[1]).toMatch(/^原文：但是，和无锡等地区相比/u);
  });

  it('of words that stand in another paragraph does not hold', () => {
    expect(rules({ kind: 'quote', at: 'jianghua#s1-p4', quote })).toEqual(['quote-matches']);
  });

  it.each([
    ['jianghua#s9-p9', '文稿里没有地址'],
    ['baogao#s1-p5', '所说的文稿'],
  ])('at %s has no address', (address, what) => {
    const fault = checkQuotation({ at: address, quote }, editions, place);
    expect(fault?.rule).toBe('address-exists');
    expect(fault?.what).toContain(what);
  });

  it('never cuts a number in two', () => {
    expect(rules({ kind: 'quote', at, quote: '平方米的46个', value: '6个' })).toEqual(['value-in-quote']);
    expect(rules({ kind: 'quote', at, quote: '平方米的46个', value: '平方米的4' })).toEqual(['value-in-quote']);
    expect(rules({ kind: 'quote', at, quote: '5个社区中' })).toEqual(['quote-matches']);
    expect(check({ kind: 'quote', at, quote: '150－300平方米的46个', value: '46' })).toEqual([]);
  });

  it('takes the place where its number is whole', () => {
    const words = '100－150平方的有12个，150－300平方米的46个，300平方米以上的仅有12个';
    expect(rangesOf(words, ['2', '个'])).toBeNull();
    expect(rangesOf('12个，2个', ['2个'])).toEqual([{ start: 4, end: 6 }]);
  });

  it('shows only words that are in it', () => {
    expect(check({ kind: 'quote', at, quote, value: '75个社区……拆迁过渡' })).toEqual([]);
    expect(rules({ kind: 'quote', at, quote, value: '75个社区有4个拆迁' })).toEqual(['value-in-quote']);
  });
});

describe('a computed figure', () => {
  const share = (value: string, formula: string, number: number): Statement => ({
    kind: 'derived',
    value,
    formula,
    operands: [
      { name: 'a', number: 75, at, quote: '75个社区中' },
      { name: 'b', number, at, quote: '150－300平方米的46个' },
    ],
  });

  it('holds when the formula gives it, rounded as it is written', () => {
    expect(check(share('61.3%', 'b / a * 100', 46))).toEqual([]);
    expect(check(share('61%', 'b / a * 100', 46))).toEqual([]);
  });

  it.each(['61.4%', '60%', '61.30%', '大半'])('is not %s', (value) => {
    const [fault] = check(share(value, 'b / a * 100', 46));
    expect(fault?.rule).toBe('formula-holds');
    expect(fault?.details).toContain(`写着：${value}`);
  });

  it('uses only figures that its words state', () => {
    expect(rules(share('6.7%', 'b / a * 100', 5))).toEqual(['figure-in-words']);
  });

  it('needs a formula that can be read', () => {
    const [fault] = check(share('61.3%', 'b / c * 100', 46));
    expect(fault?.rule).toBe('formula-holds');
    expect(fault?.what).toContain('c 没有给出数字');
  });

  it('rests on quotations that hold', () => {
    const statement = share('61.3%', 'b / a * 100', 46);
    const operands = statement.kind === 'derived' ? statement.operands : [];
    const wrong = { ...statement, operands: [{ ...operands[0], quote: '75个社区里' }, operands[1]] } as Statement;
    expect(rules(wrong)).toEqual(['quote-matches']);
  });
});

describe('the other kinds', () => {
  const inferred = (quote: string): Statement => ({
    kind: 'inferred',
    value: '2005年',
    reason: '自1949年起算',
    from: [{ at: 'jianghua#s2-p1', quote }],
  });

  it('a conclusion rests on quotations that hold', () => {
    expect(check(inferred('连续执政56年'))).toEqual([]);
    expect(rules(inferred('连续执政57年'))).toEqual(['quote-matches']);
  });

  it('what another source says, and what none says, quotes nothing here', () => {
    for (const statement of [{ kind: 'external', value: '南京市', source: '区划' }, { kind: 'absent' }] as const) {
      expect(check(statement)).toEqual([]);
      expect(quotationsOf(statement)).toEqual([]);
    }
  });
});

describe('the line of a fault', () => {
  it('is that of the wrong words within the statement', () => {
    const statement: Statement = {
      kind: 'inferred',
      value: '同指',
      reason: '两处都说无锡的思路',
      from: [
        { at: 'jianghua#s1-p1', quote: '围绕“四个和谐”' },
        { at: 'jianghua#s1-p6', quote: '类似于“六大和谐”' },
      ],
    };
    const asked: PropertyKey[][] = [];
    const lineOf = (path: readonly PropertyKey[]): number => 10 + asked.push([...path]);
    expect(checkStatement(statement, editions, place, lineOf)).toMatchObject([{ rule: 'quote-matches', line: 12 }]);
    expect(asked).toEqual([
      ['from', 0, 'quote'],
      ['from', 1, 'quote'],
    ]);
  });
});
