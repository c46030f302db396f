import { expect, it } from 'vitest';
import { parseLoosely } from '../../src/files/parse-loosely.ts';

it.each([
  ['a line that begins with a tab', 'notes:\n  - at: s1\n\ttype: 注\n  - at: s2\n', 'notes', 2],
  ['a word that begins with an asterisk', 'notes:\n  - { at: s1, text: *等候 }\n  - { at: s2 }\n', 'notes', 2],
  ['two colons in a line', 'notes:\n  - at: s1\n    text: 甲: 乙\n  - at: s2\n', 'notes', 2],
])('reads what can be read beside %s', (_name, text, list, length) => {
  expect((parseLoosely(text) as Record<string, unknown[]>)[list]).toHaveLength(length);
});

it('gives a word that begins with an asterisk as it is written', () => {
  expect(parseLoosely('suspected: *等候\n')).toEqual({ suspected: '*等候' });
});
