import { expect, it } from 'vitest';
import { compareVersions } from '../../src/desk/importing/compare-versions.ts';
import type { ReadEdition } from '../../src/edition/edition.ts';
import type { RetiredEntry } from '../../src/ledger/schema.ts';

/** As much of an edition as is compared: address, place as readers call it, words. */
const edition = (
  blocks: readonly (readonly [string, string, string])[],
  retired: RetiredEntry[] = [],
  draft = false,
): ReadEdition =>
  ({
    document: { blocks: blocks.map(([eId, label, text]) => ({ eId, label, text, code: eId, sentences: [] })) },
    ledger: { addresses: [], retired, ...(draft ? { draft } : {}) },
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

it('follows the words of a draft, whose addresses follow the outline', () => {
  const before = edition([
    ['s1', '一', '一、总体要求'],
    ['s1-p1', '一第1段', '甲：工作要做到件件有目录。'],
    ['s1-p2', '一第2段', '乙：年底以前全部完成。'],
    ['s1-p3', '一第3段', '丙：一式两份。'],
  ]);
  const blocks = [
    ['s1', '一', '一、总体要求'],
    ['s1-p1', '一第1段', '新添的一段。'],
    ['s1-p2', '一第2段', '甲：工作要做到件件有目录。'],
    ['s1-p3', '一第3段', '乙：年底以前全部完成。'],
    ['s1-p4', '一第4段', '丙：一式三份。'],
  ] as const;
  expect(compareVersions(before, edition(blocks, [], true))).toEqual({
    same: 1,
    changed: [{ address: 's1-p3', label: '一第3段', before: '丙：一式两份。', after: '丙：一式三份。' }],
    moved: [
      { address: 's1-p1', label: '一第1段', now: '一第2段', text: '甲：工作要做到件件有目录。', stays: true },
      { address: 's1-p2', label: '一第2段', now: '一第3段', text: '乙：年底以前全部完成。', stays: true },
    ],
    added: [{ address: 's1-p1', label: '一第1段', text: '新添的一段。' }],
    gone: [],
  });
});
