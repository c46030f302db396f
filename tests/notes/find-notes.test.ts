import { expect, it } from 'vitest';
import { matcher, searchedText } from '../../src/notes/find-notes.ts';
import { orderNotes } from '../../src/notes/order-notes.ts';
import { sampleNote, sampleNotes } from './support/sample-notes.ts';

it.each([
  ['what was written', '记：７', true],
  ['the words marked', '第7处', true],
  ['several words, in any order', '一第7段 记', true],
  ['nothing asked for', ' ', true],
  ['what is not there', '第8处', false],
])('%s', (_name, query, found) => {
  expect(matcher(query)(searchedText(sampleNote(7)))).toBe(found);
});

it('notes stand by document in the order of the text', () => {
  const notes = sampleNotes(9).map((note, n) => ({ ...note, position: { start: 100 - n, end: 101 } }));
  const groups = orderNotes(notes);
  expect(groups.map(({ document }) => document)).toEqual(['gone-away', 'tongzhi', 'yuelan']);
  for (const { notes: of } of groups)
    expect(of.map(({ position }) => position.start)).toEqual(
      of.map(({ position }) => position.start).sort((a, b) => a - b),
    );
});
