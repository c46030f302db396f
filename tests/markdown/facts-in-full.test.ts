import { expect, it } from 'vitest';
import type { DocumentFrontmatter } from '../../src/edition/schemas/document.ts';
import { factsInFull, metadataLines } from '../../src/site/markdown/metadata-lines.ts';

const quote = (value: string): { kind: 'quote'; value: string; at: string; quote: string } => ({
  kind: 'quote',
  value,
  at: 's1-p1',
  quote: value,
});
const given = (issuers: readonly string[]): DocumentFrontmatter =>
  ({
    metadata: issuers.map((issuer) => ({ ...quote(issuer), field: '发文机关' })),
    facts: [
      { ...quote('甲厅　　乙厅'), label: '发文机关' },
      { ...quote('甲发〔2024〕1号'), label: '文号' },
    ],
  }) as unknown as DocumentFrontmatter;

it('the issuers of a joint document are all named, once', () => {
  const joint = given(['甲厅', '乙厅', '丙局']);
  expect(factsInFull(joint)).toMatchObject([
    { label: '发文机关', value: '甲厅、乙厅、丙局' },
    { label: '文号', value: '甲发〔2024〕1号' },
  ]);
  expect(metadataLines(joint)).toEqual([]);
});

it('what the keeper wrote of a single issuer stays', () => {
  expect(factsInFull(given(['甲厅']))[0]).toMatchObject({ value: '甲厅　　乙厅' });
});
