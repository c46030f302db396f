import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';
import { acceptChanges } from '../../src/ledger/accept-changes.ts';
import { compareLedger, digestOf } from '../../src/ledger/compare-ledger.ts';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import type { StructuredDocument } from '../../src/model/document.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';
import type { Ledger } from '../../src/ledger/schema.ts';
import { runs, seed } from '../support/seed.ts';

function documentOf(body: readonly string[]): StructuredDocument {
  const { sections, blocks } = assignAddresses(
    collectBlocks(parseMdx(['# 通知', ...body].join('\n\n'), 'tongzhi.mdx'), 'tongzhi.mdx'),
  );
  return { id: 'tongzhi', file: 'tongzhi.mdx', title: '通知', shortTitle: '通知', genre: '通知', sections, blocks };
}

const EMPTY: Ledger = { addresses: [], retired: [] };
const accepted = (...versions: (readonly string[])[]): Ledger =>
  versions.reduce<Ledger>((ledger, body) => acceptChanges(documentOf(body), ledger), EMPTY);

describe('a document that changes again and again', () => {
  const piece = fc.constantFrom(
    '## 一、甲',
    '## 二、乙',
    '### （一）丙',
    '东楼开放。',
    '西楼开放。',
    '花坛开放。',
    '门厅开放。',
  );
  const versions = fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });

  it(`after each acceptance nothing is left to settle, and no published address is lost (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(versions, (history) => {
        let ledger = EMPTY;
        const published = new Set<string>();
        for (const body of history) {
          const document = documentOf(body);
          ledger = acceptChanges(document, ledger);
          expect(compareLedger(document, ledger, 'ledger/tongzhi.yaml')).toEqual([]);
          for (const { eId } of document.blocks) published.add(eId);
          const known = [...ledger.addresses, ...ledger.retired].map(({ address }) => address);
          expect(new Set(known)).toEqual(published);
          expect(known).toHaveLength(published.size);
        }
      }),
      runs(300),
    );
  }, 60_000);

  it('a paragraph that moves twice: both its old addresses lead to where it is now', () => {
    const ledger = accepted(
      ['## 一、甲', '花坛开放。', '东楼开放。', '## 二、乙', '门厅开放。'],
      ['## 一、甲', '花坛开放。', '## 二、乙', '门厅开放。', '东楼开放。'],
      ['东楼开放。', '## 一、甲', '花坛开放。', '## 二、乙', '门厅开放。'],
    );
    const digest = digestOf('东楼开放。');
    expect(ledger.retired).toEqual([
      { address: 's1-p2', digest, successor: 's0-p1' },
      { address: 's2-p2', digest, successor: 's0-p1' },
    ]);
  });

  it('a paragraph that moved and is then taken out: both addresses have no successor', () => {
    const ledger = accepted(
      ['## 一、甲', '花坛开放。', '东楼开放。', '## 二、乙', '门厅开放。'],
      ['## 一、甲', '花坛开放。', '## 二、乙', '门厅开放。', '东楼开放。'],
      ['## 一、甲', '花坛开放。', '## 二、乙', '门厅开放。'],
    );
    expect(ledger.retired.map(({ address, successor }) => [address, successor])).toEqual([
      ['s1-p2', null],
      ['s2-p2', null],
    ]);
  });
});
