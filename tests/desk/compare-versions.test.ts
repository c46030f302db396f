import { expect, it } from 'vitest';
import { compareVersions } from '../../src/desk/importing/compare-versions.ts';
import type { ReadEdition } from '../../src/edition/edition.ts';
import type { RetiredEntry } from '../../src/ledger/schema.ts';

/** As much of an edition as is compared: address, place as readers call it, words. */
const edition = (blocks: readonly (readonly [string, string, string])[], retired: RetiredEntry[] = []): ReadEdition =>
  ({
    document: { blocks: blocks.map(([eId, label, text]) => ({ eId, label, text })) },
    ledger: { addresses: [], retired },
  }) as unknown as ReadEdition;

it('tells of every paragraph of a corrected version what becomes of it and of its address', () => {
  const before = edition([
    ['s1-p1', '一第1段', '甲'],
    ['s1-p2', '一第2段', '乙'],
    ['s1-p3', '一第3段', '丙'],
    ['s1-p4', '一第4段', '丁'],
    ['s2-p1', '二第1段', '戊'],
  ]);
  const after = edition(
    [
      ['s1-p1', '一第1段', '甲'],
      ['s1-p5', '一第2段', '新'],
      ['s1-p2', '一第3段', '乙'],
      ['s1-p3', '一第4段', '丙改'],
      ['s2-p2', '二第1段', '丁'],
    ],
    [
      { address: 's1-p4', digest: '0000000000000000', successor: 's2-p2' },
      { address: 's2-p1', digest: '0000000000000001', successor: null },
    ],
  );
  expect(compareVersions(before, after)).toEqual({
    same: 1,
    changed: [{ address: 's1-p3', label: '一第3段', before: '丙', after: '丙改' }],
    moved: [
      { address: 's1-p2', label: '一第2段', now: '一第3段', text: '乙', stays: true },
      { address: 's1-p4', label: '一第4段', now: '二第1段', text: '丁', stays: false },
    ],
    added: [{ address: 's1-p5', label: '一第2段', text: '新' }],
    gone: [{ address: 's2-p1', label: '二第1段', text: '戊' }],
  });
});
