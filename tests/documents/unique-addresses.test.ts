import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';
import { eIdSchema } from '../../src/model/evidence.ts';
import { runs, seed } from '../support/seed.ts';

/** One block of MDX; headings of any level in any order, also those that a person should not write. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('正文一句。', '正文一句。又一句！', '没有句号') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.constantFrom('一、甲', '（二）乙', '三是丙', '丁'))
      .map(([level, words]) => `${'#'.repeat(level)} ${words}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('- 项\n- 项', '1. 项\n\n   又\n2. 项', '- 项\n  - 分项\n- 项') },
  { weight: 1, arbitrary: fc.constant('| 甲 | 乙 |\n| - | - |\n| 一 | 二 |') },
  { weight: 1, arbitrary: fc.constantFrom('<Salutation>各位：</Salutation>', '> 引文\n>\n> - 项') },
);
const separator = fc.constantFrom('\n\n', '\n\n', '\n\n\n');

const document = fc
  .array(fc.tuple(piece, separator), { maxLength: 60 })
  .map((pieces) => `# 题名\n\n${pieces.map(([text, space]) => text + space).join('')}`);

function addresses(mdx: string) {
  return assignAddresses(collectBlocks(parseMdx(mdx, '试例.mdx'), '试例.mdx'));
}

describe('within a document', () => {
  it(`no two blocks have the same eId or the same code (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(document, (mdx) => {
        const { blocks } = addresses(mdx);
        expect(new Set(blocks.map(({ eId }) => eId)).size).toBe(blocks.length);
        expect(new Set(blocks.map(({ code }) => code)).size).toBe(blocks.length);
        for (const { eId } of blocks) expect(eIdSchema.safeParse(eId).success).toBe(true);
      }),
      runs(300),
    );
  }, 60_000);

  it(`every block stands in a section that is there, and sections nest (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(document, (mdx) => {
        const { sections, blocks } = addresses(mdx);
        const known = new Map(sections.map((section) => [section.eId, section]));
        expect(known.size).toBe(sections.length);
        for (const block of blocks) expect(block.kind === 'title' || known.has(block.section)).toBe(true);
        for (const { parent, depth } of sections) {
          if (parent !== null) expect(known.get(parent)?.depth).toBeLessThan(depth);
        }
      }),
      runs(100),
    );
  }, 60_000);

  it('more than nine sections, sub-sections and paragraphs keep codes apart', () => {
    const many = Array.from({ length: 12 }, (_, i) => i + 1);
    const mdx = `# 题名\n\n${many.map((i) => `## 第${String(i)}节\n\n${i === 1 ? many.map((j) => `### 第${String(j)}条\n\n段\n\n`).join('') : many.map(() => '段\n\n').join('')}`).join('')}`;
    const codes = addresses(mdx).blocks.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['1-11', '1-1-1', '1-11-1', '11-1', '11-11', '12-12']));
    expect(new Set(codes).size).toBe(codes.length);
  });
});
