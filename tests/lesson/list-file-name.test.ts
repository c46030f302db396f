import { expect, it } from 'vitest';
import { listFileName } from '../../src/reader/lesson/list-file-name.ts';

it.each([
  ['五个加强', '五个加强'],
  ['一/二：\n三?', '一 二： 三'],
  ['???', '课目'],
  ['', '课目'],
])('a list with the title %j is saved as %s', (title, name) => {
  expect(listFileName(title)).toBe(name);
});
