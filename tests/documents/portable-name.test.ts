import { expect, test } from 'vitest';
import { fileNameProblem, idProblem } from '../../src/model/portable-name.ts';

test.each([
  'con',
  'nul',
  'aux',
  'prn',
  'com1',
  'lpt9',
  'index',
  'Gongzuo',
  'a.b',
  'a b',
  'a-',
  '1a',
  '',
  'x'.repeat(61),
])('“%s” cannot be an id, and words say why', (name) => {
  expect(idProblem(name)).toMatch(/\p{Script=Han}{2}/u);
});

test.each(['a', 'jiceng-2024', 'console', 'com10', 'x'.repeat(60)])('“%s” can be an id', (name) => {
  expect(idProblem(name)).toBeNull();
});

test.each(['CON', 'nul.txt', 'Aux.docx', 'com1.tar.gz', 'a.', '.a', 'a/b', '..', 'x'.repeat(61)])(
  '“%s” cannot name a kept file',
  (name) => {
    expect(fileNameProblem(name)).toMatch(/\p{Script=Han}{2}/u);
  },
);

test.each(['original.docx', 'original-2.doc', 'Read_me.txt'])('“%s” can name a kept file', (name) => {
  expect(fileNameProblem(name)).toBeNull();
});
