import { expect, test } from 'vitest';
import type { Block, Section } from '../../src/model/document.ts';
import { contentsList } from '../../src/site/views/contents.ts';

const section = (eId: string, heading: string, parent: string | null): Section =>
  ({ eId, heading, parent, depth: parent === null ? 1 : 2 }) as Section;

/** Two chapters with so many articles each, named by their place. */
const law = (articles: number): Section[] =>
  ['s1', 's2'].flatMap((chapter, index) => [
    section(chapter, `第${'一二'.charAt(index)}章　总则`, null),
    ...Array.from({ length: articles }, (_, at) => section(`${chapter}-${String(at)}`, `第${String(at)}条`, chapter)),
  ]);

test('a long law folds each chapter to one line, one of them open at a time', () => {
  const { text } = contentsList({ sections: law(30), blocks: [] }, null);
  expect(text.match(/<details name="in-"/gu)).toHaveLength(2);
  expect(text.match(/<summary>第0条至第29条<\/summary>/gu)).toHaveLength(2);
  expect(text.match(/data-section=/gu)).toHaveLength(62);
});

test('short contents stand open', () => {
  expect(contentsList({ sections: law(5), blocks: [] }, null).text).not.toContain('<details');
});

test('导语 that is nothing but a table leads to its first row', () => {
  const rows = ['s0-r1', 's0-r2'].map((eId) => ({ eId, section: 's0' }) as Block);
  expect(contentsList({ sections: [section('s0', '导语', null)], blocks: rows }, null).text).toContain('href="#s0-r1"');
});
