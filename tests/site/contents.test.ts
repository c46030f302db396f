import { expect, test } from 'vitest';
import type { Section } from '../../src/model/document.ts';
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
  const { text } = contentsList(law(30), null);
  expect(text.match(/<details name="in-"/gu)).toHaveLength(2);
  expect(text.match(/<summary>第0条至第29条<\/summary>/gu)).toHaveLength(2);
  expect(text.match(/data-section=/gu)).toHaveLength(62);
});

test('short contents stand open', () => {
  expect(contentsList(law(5), null).text).not.toContain('<details');
});
