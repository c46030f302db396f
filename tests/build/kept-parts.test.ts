import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { indexPages } from '../../src/build/pagefind/page-index.ts';
import { keepPart, takePart } from '../../src/build/pagefind/part-store.ts';
import { temporaryFolder } from '../support/folders.ts';

const NAMES = ['jia', 'yi'];

function leavePage(found: string, id: string, words: string): void {
  mkdirSync(path.join(found, 'documents'), { recursive: true });
  const html = `<html lang="zh-CN"><head><title>${id}</title></head><body data-pagefind-body><p>${words}</p></body></html>`;
  writeFileSync(path.join(found, 'documents', `${id}.html`), html);
}

const entryOf = (site: string, part: string): string =>
  readFileSync(path.join(site, 'pagefind', part, 'pagefind-entry.json'), 'utf8');

it('a part of which nothing has changed is taken as it was kept; a damaged one, and one that changed, are made again', async () => {
  const place = temporaryFolder();
  const [found, folder] = [path.join(place, 'found'), path.join(place, 'kept')];
  const build = async (name: string, sums: readonly string[], engine = '甲'): Promise<string> => {
    const site = path.join(place, name);
    await indexPages({
      site,
      found,
      parts: NAMES.map((id, index) => [{ id, ready: Promise.resolve({ foundSum: sums[index]! }) }]),
      rest: Promise.resolve([]),
      kept: { folder, engine },
    });
    return site;
  };
  const kept = (): string[] => readdirSync(folder).sort();

  for (const id of NAMES) leavePage(found, id, '一句话。');
  const first = await build('first', ['1', '1']);
  const names = kept();
  expect(names).toHaveLength(2);
  expect(existsSync(path.join(first, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(path.join(first, 'pagefind/part-2/pagefind.js'))).toBe(false);
  expect(existsSync(path.join(first, 'search/pagefind/part-2/pagefind-entry.json.js'))).toBe(true);

  // What is taken can be told by a mark that Pagefind would never make.
  for (const name of names) {
    const files = takePart(path.join(folder, name))!;
    keepPart(path.join(folder, name), files.set('pagefind-entry.json', Buffer.from('"kept"')));
  }
  const again = await build('again', ['1', '1']);
  expect(['', 'part-2'].map((part) => entryOf(again, part))).toEqual(['"kept"', '"kept"']);

  leavePage(found, 'yi', '另一句话。');
  const changed = await build('changed', ['1', '2']);
  expect(entryOf(changed, '')).toBe('"kept"');
  expect(entryOf(changed, 'part-2')).toContain('"version"');
  expect(kept()).toHaveLength(2);
  expect(kept().filter((name) => names.includes(name))).toHaveLength(1);

  const [one] = kept().filter((name) => names.includes(name));
  const bytes = readFileSync(path.join(folder, one!));
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(path.join(folder, one!), bytes);
  expect(entryOf(await build('damaged', ['1', '2']), '')).toContain('"version"');
  expect(entryOf(await build('newer', ['1', '2'], '乙'), '')).toContain('"version"');
  expect(kept().filter((name) => names.includes(name))).toEqual([]);
});
