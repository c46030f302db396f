import { expect, test } from 'vitest';
import { occurrencesOf } from '../../src/materials/names/occurrences.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const { editions, names } = loadLibrary();
const documents = editions.map(({ document }) => document);

test('a longer form counts once, not again for the shorter one within it', () => {
  const document = documents[0];
  if (!document) throw new Error('no document');
  const block = { ...document.blocks[0]!, text: '锁金村街道和锁金村，锁金村街道' };
  const [found] = occurrencesOf(['锁金村', '锁金村街道'], [{ ...document, blocks: [block] }]);
  expect(found?.count).toBe(3);
});

test('a name that begins within a number is another name', () => {
  const document = documents[0];
  if (!document) throw new Error('no document');
  const block = { ...document.blocks[0]!, text: '十三条巷社区、三条巷社区' };
  expect(occurrencesOf(['三条巷社区'], [{ ...document, blocks: [block] }])).toMatchObject([{ count: 1 }]);
});

test('every name of the index stands in the blocks that it is said to stand in', () => {
  for (const { name, aliases, quotations } of names) {
    const found = occurrencesOf([name, ...aliases], documents);
    for (const { document, eId } of found) {
      const text = documents.find(({ id }) => id === document)?.blocks.find((block) => block.eId === eId)?.text ?? '';
      expect([name, ...aliases].some((form) => text.includes(form))).toBe(true);
    }
    for (const { at, quote } of quotations) {
      if (![name, ...aliases].some((form) => quote.includes(form))) continue;
      expect(found.map(({ document, eId }) => `${document}#${eId}`)).toContain(at);
    }
  }
});
