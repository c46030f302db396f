import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';
import { acceptChanges } from '../../src/ledger/accept-changes.ts';
import { compareLedger, digestOf } from '../../src/ledger/compare-ledger.ts';
import { writeLedger } from '../../src/ledger/write-ledger.ts';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import type { StructuredDocument } from '../../src/model/document.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';
import { readYaml } from '../../src/files/read-yaml.ts';
import { ledgerSchema, type Ledger } from '../../src/ledger/schema.ts';
import { expectPlainChinese } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';

const EMPTY: Ledger = { addresses: [], retired: [] };

function documentOf(...body: string[]): StructuredDocument {
  const mdx = ['# 通知', ...body].join('\n\n');
  const { sections, blocks } = assignAddresses(collectBlocks(parseMdx(mdx, 'tongzhi.mdx'), 'tongzhi.mdx'));
  return { id: 'tongzhi', file: 'tongzhi.mdx', title: '通知', shortTitle: '通知', genre: '通知', sections, blocks };
}

const published = documentOf('## 一、甲', '东楼周末开放。', '西楼晚上开放。', '## 二、乙', '花坛常年开放。');
const ledger = acceptChanges(published, EMPTY);

function findings(document: StructuredDocument, known: Ledger = ledger): [string, string][] {
  const faults = compareLedger(document, known, 'content/ledger/tongzhi.yaml');
  for (const fault of faults) {
    expectPlainChinese(fault);
    expect(fault.file).toBe('content/ledger/tongzhi.yaml');
  }
  return faults.map(({ rule, what, details = [] }) => [rule, [what, ...details].join('\n')]);
}

describe('a ledger and its document', () => {
  it('agree when nothing has changed', () => {
    expect(ledger.addresses.map(({ address }) => address)).toEqual(['title', 's1', 's1-p1', 's1-p2', 's2', 's2-p1']);
    expect(findings(published)).toEqual([]);
  });

  it('the digest is the first 16 digits of SHA-256', () => {
    // printf %s 通知 | sha256sum
    expect(digestOf('通知')).toBe('4b6ded8a7f181397');
  });
});

describe('a change of what was published is found', () => {
  it('an address that has disappeared, with the place where its words are now', () => {
    const moved = documentOf('## 一、甲', '东楼周末开放。', '## 二、乙', '花坛常年开放。', '西楼晚上开放。');
    const [kept, recorded] = findings(moved);
    expect(kept?.[0]).toBe('address-kept');
    expect(kept?.[1]).toContain('tongzhi#s1-p2');
    expect(kept?.[1]).toContain('s2-p2（二第2段）');
    expect(recorded?.[0]).toBe('address-recorded');
    expect(recorded?.[1]).toContain('tongzhi#s2-p2');
  });

  it('an address whose words are gone altogether', () => {
    const [kept] = findings(documentOf('## 一、甲', '东楼周末开放。', '## 二、乙', '花坛常年开放。'));
    expect(kept).toEqual(['address-kept', expect.stringContaining('同样的文字在文稿里也找不到了')]);
  });

  it('an address that points at other words', () => {
    const found = findings(
      documentOf('## 一、甲', '东楼周末不开放。', '西楼晚上开放。', '## 二、乙', '花坛常年开放。'),
    );
    expect(found).toEqual([['address-same-words', expect.stringContaining('东楼周末不开放。')]]);
    expect(found[0]?.[1]).toContain('东楼周末开放。');
  });

  it('a spoken code that has changed, because a sub-section came to be', () => {
    const found = findings(
      documentOf('## 一、甲', '东楼周末开放。', '西楼晚上开放。', '### （一）丙', '## 二、乙', '花坛常年开放。'),
    );
    expect(found.map(([rule]) => rule)).toEqual(['address-same-code', 'address-same-code', 'address-recorded']);
    expect(found[0]?.[1]).toContain('由 1-1 变成了 1-0-1');
  });

  it('a division into sentences that has changed', () => {
    const [first, ...rest] = ledger.addresses.toReversed();
    const known = { ...ledger, addresses: [...rest, { ...first!, sentences: 3 }] };
    expect(findings(published, known)).toEqual([
      ['address-same-sentences', expect.stringContaining('由 3 句变成了 1 句')],
    ]);
  });

  it('an address that was retired and is used again', () => {
    const known = { ...ledger, retired: [{ address: 's1-p2', digest: digestOf('旧文字'), successor: null }] };
    expect(findings(published, known).map(([rule]) => rule)).toEqual(['address-not-reused']);
  });

  it('a retired address whose successor is not there', () => {
    const known = { ...ledger, retired: [{ address: 's1-p9', digest: digestOf('旧文字'), successor: 's1-p8' }] };
    expect(findings(published, known)).toEqual([['successor-exists', expect.stringContaining('s1-p8')]]);
  });

  it('new addresses, counted and at most five of them named', () => {
    const more = documentOf(
      '## 一、甲',
      '东楼周末开放。',
      '西楼晚上开放。',
      '## 二、乙',
      '花坛常年开放。',
      ...Array.from({ length: 7 }, () => '新段。'),
    );
    const [only, ...others] = findings(more);
    expect(others).toEqual([]);
    expect(only?.[0]).toBe('address-recorded');
    expect(only?.[1]).toContain('有 7 个新地址');
    expect(only?.[1]).toContain('……另外 2 个');
    expect(only?.[1].match(/tongzhi#/gu)).toHaveLength(5);
  });
});

describe('accepting the present state', () => {
  it('settles every change, and a second comparison finds nothing', () => {
    const changed = documentOf(
      '## 一、甲',
      '东楼周末不开放。',
      '## 二、乙',
      '花坛常年开放。',
      '西楼晚上开放。',
      '新段。',
    );
    expect(findings(changed, acceptChanges(changed, ledger))).toEqual([]);
  });

  it('retires a paragraph that moved, with its new place as successor', () => {
    const moved = documentOf('## 一、甲', '东楼周末开放。', '## 二、乙', '花坛常年开放。', '西楼晚上开放。');
    expect(acceptChanges(moved, ledger).retired).toEqual([
      { address: 's1-p2', digest: digestOf('西楼晚上开放。'), successor: 's2-p2' },
    ]);
  });

  it('retires a paragraph that is gone, without a successor', () => {
    const shorter = documentOf('## 一、甲', '东楼周末开放。', '## 二、乙', '花坛常年开放。');
    expect(acceptChanges(shorter, ledger).retired).toEqual([
      { address: 's1-p2', digest: digestOf('西楼晚上开放。'), successor: null },
    ]);
  });

  it('keeps the digests of earlier words, oldest first', () => {
    const body = (words: string) => documentOf('## 一、甲', words, '西楼晚上开放。', '## 二、乙', '花坛常年开放。');
    const twice = acceptChanges(body('三稿。'), acceptChanges(body('二稿。'), ledger));
    expect(twice.addresses.find(({ address }) => address === 's1-p1')).toMatchObject({
      digest: digestOf('三稿。'),
      earlier: [digestOf('东楼周末开放。'), digestOf('二稿。')],
    });
    expect(acceptChanges(body('三稿。'), twice)).toEqual(twice);
  });

  it('keeps what was retired before', () => {
    const before = { ...ledger, retired: [{ address: 's9', digest: digestOf('旧文字'), successor: 's1' }] };
    expect(acceptChanges(published, before).retired).toEqual(before.retired);
  });
});

describe('writing a ledger', () => {
  const withRetired: Ledger = {
    ...ledger,
    retired: [{ address: 's1-p9', digest: digestOf('旧文字'), successor: null }],
  };

  it('reads back as it was, in a folder that was not there', () => {
    const file = path.join(temporaryFolder(), 'ledger', 'tongzhi.yaml');
    writeLedger(file, withRetired);
    expect(readYaml(file, ledgerSchema, '').data).toEqual(withRetired);
  });

  it('puts one address on a line, so that a difference shows what changed', () => {
    const file = path.join(temporaryFolder(), 'tongzhi.yaml');
    writeLedger(file, withRetired);
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('{"address":'))).toHaveLength(7);
  });

  it('replaces the file as a whole, by renaming, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'tongzhi.yaml');
    writeFileSync(file, '旧');
    const before = statSync(file).ino;
    writeLedger(file, ledger);
    expect(statSync(file).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(['tongzhi.yaml']);
  });
});
