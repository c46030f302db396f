import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDED, prepareChange } from '../../../bench/build/change-document.ts';
import { makeLibrary, type ScratchLibrary, type Texts } from '../../../bench/build/make-library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { PROJECT } from '../../support/project.ts';

const law = (name: string): string => `# ${name}\n\n第一条 每天点灯三次。\n\n第二条 雾天加一次。\n`;
const texts: Texts = {
  key: 'tiny',
  name: '小文库',
  files: new Map([
    ['a.md', law('云岭灯塔管理条例')],
    ['b.md', law('云岭海图管理条例')],
    ['empty.md', ''],
    ['c.txt', '云岭阅览室章程\n\n一、开放\n阅览室每天开放八小时。\n'],
  ]),
};

/** Every file of a folder with its text. */
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

// Imports are processes of their own, seconds on a busy machine; so the tests share one library.
describe('a scratch library', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-scratch-'));
  const out = path.join(folder, 'made');
  const said: string[] = [];
  const make = (one: Texts): Promise<ScratchLibrary> => makeLibrary(PROJECT, out, one, (what) => said.push(what));
  let library: ScratchLibrary;

  beforeAll(async () => (library = await make(texts)), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what the importer takes, and is used again for the same texts', async () => {
    expect(library).toMatchObject({ ids: ['a', 'b', 'c'], refused: 1 });
    expect(await make(texts)).toEqual(library);
    expect(said).toHaveLength(1);
  });

  it('is sound with one document changed, and afterwards is what it was', async () => {
    const versions = path.join(out, 'versions');
    const before = contentsOf(library.folder);
    const { change, restore } = await prepareChange(PROJECT, versions, library, 'b');
    expect(contentsOf(library.folder)).toEqual(before);
    const orderOf = (document: string | undefined): string | undefined => /^order: \d+$/mu.exec(document ?? '')?.[0];

    await change();
    const after = contentsOf(library.folder);
    const different = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(different.filter((file) => !file.includes('b'))).toEqual([]);
    expect(different).toEqual(expect.arrayContaining(['documents/b.mdx', 'sources/b/original.md', 'ledger/b.yaml']));
    expect(after['documents/b.mdx']).toContain(ADDED);
    expect(orderOf(after['documents/b.mdx'])).toBe(orderOf(before['documents/b.mdx']));
    // Loading proves that source and document are equal.
    expect(loadLibrary(library.folder).editions).toHaveLength(3);

    await change();
    expect(contentsOf(library.folder)).toEqual(before);
    await change();
    await restore();
    expect(contentsOf(library.folder)).toEqual(before);
    // A run that was stopped while the document was changed.
    await change();
    await prepareChange(PROJECT, versions, library, 'b');
    expect(contentsOf(library.folder)).toEqual(before);
  });

  it('is made anew of other texts, and told in words when nothing of them can be imported', async () => {
    const empty = { ...texts, files: new Map([['a.md', '']]) };
    await expect(make(empty)).rejects.toThrow(/没有一篇能导入[^]*怎么办/u);
    expect(said).toHaveLength(2);
  });
});
