import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkTarget } from '../../src/build/check-target.ts';
import { MARK_FILE, MARK_TEXT } from '../../src/build/site-mark.ts';
import { realPlace } from '../../src/files/real-place.ts';
import { temporaryFolder } from '../support/folders.ts';

let base = '';
const at = (...names: string[]): string => path.join(base, ...names);
const put = (file: string, text = '字'): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const check = (out: string): string =>
  checkTarget(out, { root: at('home/work/项目'), library: at('home/work/文库'), home: at('home') });

beforeEach(() => {
  base = realPlace(temporaryFolder());
  put(at('home/work/项目/src/a.ts'));
  put(at('home/work/文库/documents/a.mdx'));
  put(at('papers/通知.docx'));
});

describe('a build may write into', () => {
  it.each(['home/new', 'home/new/deeper', 'home/work/项目/dist', 'home/work/项目/bench/output/build/site'])(
    '%s, which does not exist',
    (out) => {
      expect(check(at(out))).toBe(at(out));
    },
  );

  it('an empty folder, an earlier build, and dist/ whatever it holds', () => {
    mkdirSync(at('empty'));
    put(at('site', MARK_FILE), MARK_TEXT);
    put(at('site/index.html'));
    put(at('home/work/项目/dist/index.html'));
    for (const out of ['empty', 'site', 'home/work/项目/dist']) expect(check(at(out))).toBe(at(out));
  });

  it('the folder to which a link leads', () => {
    mkdirSync(at('empty'));
    symlinkSync(at('empty'), at('link'), 'junction');
    expect(check(at('link/site'))).toBe(at('empty/site'));
  });
});

describe('a build may not write into', () => {
  const cases: [string, RegExp][] = [
    ['papers', /里有别的文件（通知\.docx）/u],
    ['papers/通知.docx', /是一个文件/u],
    ['papers/通知.docx/site', /是一个文件/u],
    ['home', /个人文件夹/u],
    ['', /个人文件夹/u],
    ['home/work', /里有章句的程序/u],
    ['home/work/项目', /里有章句的程序/u],
    ['home/work/项目/src', /在章句的程序的文件夹里/u],
    ['home/work/项目/bench/output', /在章句的程序的文件夹里/u],
    ['home/work/项目/new', /在章句的程序的文件夹里/u],
    ['home/work/项目/dist/new', /在章句的程序的文件夹里/u],
    ['home/work/文库', /里有文库/u],
    ['home/work/文库/documents', /在文库的文件夹里/u],
    ['home/work/文库/new', /在文库的文件夹里/u],
  ];
  it.each(cases)('“%s”', (out, words) => {
    expect(() => check(at(out))).toThrow(words);
    expect(() => check(at(out))).toThrow(expect.objectContaining({ name: 'PlainError', exitCode: 2 }));
    expect(() => check(at(out))).toThrow(/什么也没有动。\n {2}怎么办：/u);
  });

  it.each(cases.filter(([out]) => !out.includes('.docx')))('a link to “%s”', (out, words) => {
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(at(out.replace(/new$/u, '')), link, 'junction');
    expect(() => check(out.endsWith('new') ? path.join(link, 'new') : link)).toThrow(words);
  });

  it('dist/ that is a link to an office’s papers', () => {
    symlinkSync(at('papers'), at('home/work/项目/dist'), 'junction');
    expect(() => check(at('home/work/项目/dist'))).toThrow(/里有别的文件/u);
  });

  it('links that go round in a circle', () => {
    symlinkSync(at('b/x'), at('a'), 'junction');
    symlinkSync(at('a/y'), at('b'), 'junction');
    expect(() => check(at('a/new'))).toThrow(/绕成了一圈/u);
  });

  it('the top of a drive', () => {
    expect(() => check(path.parse(base).root)).toThrow(/一个盘的最上层/u);
  });

  it.runIf(process.platform === 'linux')('the top of a drive that hangs in the tree (Linux: /proc, /dev/shm)', () => {
    expect(() => check('/proc')).toThrow(/一个盘的最上层/u);
  });

  it('a folder with papers in which a file of the mark’s name says something else', () => {
    put(at('papers', MARK_FILE), '我的备忘');
    expect(() => check(at('papers'))).toThrow(/里有别的文件/u);
  });

  it('a project that is reached by another way', () => {
    symlinkSync(at('home/work'), at('way'), 'junction');
    expect(() =>
      checkTarget(at('home/work/项目'), { root: at('way/项目'), library: at('way/文库'), home: at('home') }),
    ).toThrow(/里有章句的程序/u);
  });
});
