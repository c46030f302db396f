import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { earlierOf, putBackEarlier } from '../../src/build/earlier-edition.ts';
import { letTakePlace } from '../../src/build/put-in-place.ts';
import { MARK_FILE, MARK_TEXT } from '../../src/build/site-mark.ts';
import { temporaryFolder } from '../support/folders.ts';

let out = '';
const textIn = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

async function publish(text: string): Promise<void> {
  const next = `${out}.next`;
  mkdirSync(next);
  writeFileSync(path.join(next, MARK_FILE), MARK_TEXT);
  writeFileSync(path.join(next, 'index.html'), text);
  await letTakePlace(next, out, true);
}

beforeEach(() => {
  out = path.join(temporaryFolder(), 'site');
});

it('the edition before is kept, one of them, and changes places with the one that stands there', async () => {
  await publish('一');
  expect(existsSync(earlierOf(out))).toBe(false);
  await publish('二');
  await publish('三');
  expect([textIn(out), textIn(earlierOf(out))]).toEqual(['三', '二']);
  await putBackEarlier(out);
  expect([textIn(out), textIn(earlierOf(out))]).toEqual(['二', '三']);
  await putBackEarlier(out);
  expect([textIn(out), textIn(earlierOf(out))]).toEqual(['三', '二']);
  expect(existsSync(`${out}.last`)).toBe(false);
});

it('nothing of a person is taken for an edition, or thrown away for one', async () => {
  await publish('一');
  mkdirSync(earlierOf(out));
  writeFileSync(path.join(earlierOf(out), '名单.txt'), '字');
  await expect(publish('二')).rejects.toThrow(/名单\.txt/u);
  await expect(putBackEarlier(out)).rejects.toThrow(/没有留着上一版/u);
  expect(textIn(out)).toBe('一');
  expect(readFileSync(path.join(earlierOf(out), '名单.txt'), 'utf8')).toBe('字');
});
