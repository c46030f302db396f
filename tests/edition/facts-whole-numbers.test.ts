import { expect, test } from 'vitest';
import { checkDocument } from '../../src/edition/check-document.ts';
import { readDocument } from '../../src/edition/document/read-document.ts';
import type { Fault } from '../../src/model/faults/fault.ts';
import { expectPlainChinese } from '../support/faults.ts';

function faultsOf(fact: string): Fault[] {
  const head = `---\ntitle: 题\nshortTitle: 题\ngenre: 讲话\nsource: ti\norder: 1\nfacts:\n  - ${fact}\n---\n\n`;
  const faults = checkDocument(readDocument('ti.mdx', [], `${head}# 题\n\n共有46个社区，四十六个都开了会。\n`));
  for (const fault of faults) expectPlainChinese(fault);
  return faults;
}
const quoted = (value: string): Fault[] => faultsOf(`{ kind: quote, label: 数, value: ${value}, at: s0-p1 }`);
const inferred = (quote: string): Fault[] =>
  faultsOf(`{ kind: inferred, label: 数, value: 多, reason: 因, quote: ${quote}, at: s0-p1 }`);

test.each(['6个社区', '共有4', '六个都', '社区，四'])('a fact that cuts a number is refused: %s', (words) => {
  for (const [fault, ...others] of [quoted(words), inferred(words)]) {
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'quote-matches', file: 'ti.mdx', line: 8 });
    expect(fault?.what).toContain('数字切断');
  }
});

test.each(['46个社区', '四十六个', '社区，四十六'])('a fact with its numbers whole holds: %s', (words) => {
  expect(quoted(words)).toEqual([]);
  expect(inferred(words)).toEqual([]);
});

test('words that do not stand there are refused as before', () => {
  expect(quoted('47个社区')).toMatchObject([{ rule: 'quote-matches' }]);
  expect(quoted('47个社区')[0]?.what).toContain('里没有这些字');
});
