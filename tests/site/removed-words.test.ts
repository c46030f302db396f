import { expect, test } from 'vitest';
import type { BuiltPage } from '../../src/build/checks/read-page.ts';
import { removedWordsAbsent } from '../../src/build/checks/removed-words-absent.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const MARK = '本文档由云岭文库网收集整理，更多范文请登录查询';
const page = (path: string, text: string): Pick<BuiltPage, 'path' | 'text'> => ({ path, text });

test('a watermark that many copies bear is only asked for on the page of each document', () => {
  const library = loadLibrary(copyOfSmallLibrary());
  for (const { source } of library.editions) source.decisions.removals.push({ line: 1, text: MARK, reason: '水印' });
  const ids = library.editions.map(({ document }) => document.id);
  const sources = library.editions.map(({ source }) => page(`sources/${source.id}.html`, MARK));
  const sound = [...sources, ...ids.map((id) => page(`documents/${id}.html`, '正文'))];
  expect(removedWordsAbsent(sound, library)).toEqual([]);
  const spoiled = [...sources, ...ids.map((id, index) => page(`documents/${id}.html`, index === 0 ? MARK : '正文'))];
  expect(removedWordsAbsent(spoiled, library).map(({ file }) => file)).toEqual([`documents/${ids[0] ?? ''}.html`]);
});
