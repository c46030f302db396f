import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { putInPlace, settleLast } from '../../src/build/put-in-place.ts';
import { MARK_FILE, MARK_TEXT } from '../../src/build/site-mark.ts';
import { realPlace } from '../../src/files/real-place.ts';
import { temporaryFolder } from '../support/folders.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

let base = '';
let built = '';
const site = (folder: string, text: string): void => {
  mkdirSync(path.join(folder, 'documents'), { recursive: true });
  writeFileSync(path.join(folder, MARK_FILE), MARK_TEXT);
  writeFileSync(path.join(folder, 'index.html'), text);
  writeFileSync(path.join(folder, 'documents', 'a.html'), text);
};
const textOf = (folder: string): string[] =>
  ['index.html', 'documents/a.html'].map((name) => readFileSync(path.join(folder, name), 'utf8'));

beforeEach(() => {
  base = realPlace(temporaryFolder());
  built = path.join(base, 'project', 'dist.next');
  site(built, '新');
});

/** A folder on another drive than the temporary one, where this machine has one that can be written without a permission. */
const other = '/dev/shm';
const hasOther = existsSync(other) && statSync(other).dev !== statSync(tmpdir()).dev;

describe.each([
  { where: 'on the same drive', possible: true, folder: () => base },
  {
    where: `on another drive (skipped where ${other} is none)`,
    possible: hasOther,
    folder: () => {
      const folder = mkdtempSync(path.join(other, 'zhangju-'));
      onTestFinished(() => {
        rmSync(folder, { recursive: true });
      });
      return folder;
    },
  },
])('$where', ({ possible, folder }) => {
  it.runIf(possible)('the new site takes the place of the old one, and nothing stays beside it', async () => {
    const place = folder();
    const out = path.join(place, 'site');
    site(out, '旧');
    writeFileSync(path.join(out, 'gone.html'), '旧');
    const beside = readdirSync(place).sort();
    await putInPlace(built, out);
    expect(textOf(out)).toEqual(['新', '新']);
    expect(readdirSync(out).sort()).toEqual(['documents', 'index.html', MARK_FILE]);
    expect(readdirSync(place).sort()).toEqual(beside);
    expect(existsSync(built)).toBe(false);
  });

  it.runIf(possible)('folders on the way are made', async () => {
    const out = path.join(folder(), 'a', 'b');
    await putInPlace(built, out);
    expect(textOf(out)).toEqual(['新', '新']);
  });

  it.runIf(possible)('what is not ours beside the place is not touched', async () => {
    const place = folder();
    const out = path.join(place, 'site');
    for (const ending of ['next', 'last']) {
      const papers = `${out}.${ending}`;
      mkdirSync(papers);
      writeFileSync(path.join(papers, '通知.docx'), '字');
      await expect(putInPlace(built, out)).rejects.toThrow(/里有别的文件（通知\.docx）/u);
      expect(readdirSync(papers)).toEqual(['通知.docx']);
      rmSync(papers, { recursive: true });
      site(built, '新');
      rmSync(`${out}.next`, { recursive: true, force: true });
    }
  });
});

describe.runIf(hasOther).each([
  ['ENOSPC', '磁盘满了', '腾出空间'],
  ['EACCES', '没有写入的权限', '换一个自己能写的文件夹'],
  ['EISDIR', '有一个同名的文件夹', '移开或改名'],
  ['ENOTDIR', '有一个同名的文件', '移开或改名'],
  ['EROFS', '只读', '写保护'],
])(`when copying to another drive ends in %s (skipped where ${other} is none)`, (code, what, remedy) => {
  it('the old site stays whole, and the message says what to do', async () => {
    const place = mkdtempSync(path.join(other, 'zhangju-'));
    onTestFinished(() => {
      rmSync(place, { recursive: true });
    });
    const out = path.join(place, 'site');
    site(out, '旧');
    const copy = ((from: string, to: string) => {
      if (path.basename(from) === MARK_FILE) return cp(from, to);
      cpSync(path.join(from, 'index.html'), path.join(to, 'index.html'));
      return Promise.reject(Object.assign(new Error(code), { code }));
    }) as typeof cp;
    const failed = putInPlace(built, out, { copy });
    await expect(failed).rejects.toThrow(what);
    await expect(failed).rejects.toThrow(remedy);
    await expect(failed).rejects.toThrow('原来在那里的站点没有动');
    expect(textOf(out)).toEqual(['旧', '旧']);
    expect(readdirSync(place)).toEqual(['site']);
  });
});

describe('a build that was cut off', () => {
  it('while copying: what it left beside the place is cleared away', async () => {
    const out = path.join(base, 'site');
    site(`${out}.next`, '半');
    site(`${out}.last`, '旧');
    await putInPlace(built, out);
    expect(readdirSync(base).sort()).toEqual(['project', 'site']);
  });

  it('between the two moves: the old site is put back', async () => {
    const out = path.join(base, 'site');
    site(`${out}.last`, '旧');
    await settleLast(out);
    expect(textOf(out)).toEqual(['旧', '旧']);
    expect(existsSync(`${out}.last`)).toBe(false);
  });

  it('after the new one stood: the old one goes, and the new one stays', async () => {
    const out = path.join(base, 'site');
    site(out, '新');
    site(`${out}.last`, '旧');
    await settleLast(out);
    expect(textOf(out)).toEqual(['新', '新']);
    expect(readdirSync(base).sort()).toEqual(['project', 'site']);
  });
});
