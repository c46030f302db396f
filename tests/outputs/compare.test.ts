import { expect, it } from 'vitest';
import { compareSites } from '../../src/outputs/compare/compare-sites.ts';
import { readSite } from '../../src/outputs/compare/read-site.ts';
import { sayChanges } from '../../src/outputs/compare/say-changes.ts';
import { openPack } from '../../src/outputs/open-pack.ts';
import { fakeSite } from './support/fake-site.ts';

const document = (paragraphs: Readonly<Record<string, string>>): string =>
  `<title>通知 · 云岭文库</title><main><article data-document="tongzhi" data-short-title="通知">${Object.entries(
    paragraphs,
  )
    .map(
      ([eId, words]) =>
        `<a class="no" href="#${eId}" title="《通知》${eId}" data-apparatus="">1</a><p id="${eId}" data-block="">${words}<span data-apparatus="">注</span></p>`,
    )
    .join('')}</article></main>`;

const site = (version: string, files: Readonly<Record<string, string>>): string =>
  fakeSite({
    'search/manifest.js': '',
    'search.html': '<title>检索</title>',
    'index.html': `<title>云岭文库</title><p class="edition">${version}</p>`,
    ...files,
  });

const said = async (before: string, after: string): Promise<string> =>
  sayChanges(compareSites(await readSite(await openPack(before)), await readSite(await openPack(after))));

it('two editions are compared by documents, paragraphs, cells, entries and addresses', async () => {
  const before = site('版本 1', {
    'documents/tongzhi.html': document({ p1: '阅览室每天开放八小时。', p2: '花坛由居民认养。', p3: '特此通知。' }),
    'documents/gone.html': '<title>旧文</title><article data-document="gone" data-short-title="旧文"></article>',
    'tables/hours.html': '<title>开放时间 · 云岭文库</title>',
    'tables/hours.csv': '\uFEFF处所,小时,备注\r\n阅览室,8,"周一, 闭"\r\n花坛,24,\r\n',
    'glossary.html': '<title>词语</title><main><ul><li id="t-a">阅览室 读书的地方</li></ul></main>',
  });
  const after = site('版本 2', {
    'documents/tongzhi.html': document({ p1: '阅览室每天开放九小时。', p2: '花坛由居民认养。', p4: '另行通知。' }),
    'tables/hours.html': '<title>开放时间 · 云岭文库</title>',
    'tables/hours.csv': '\uFEFF处所,小时,备注\r\n阅览室,9,"周一, 闭"\r\n花坛,24,\r\n',
    'glossary.html':
      '<title>词语</title><main><ul><li id="t-a">阅览室 读书的地方</li><li id="t-b">花坛</li></ul></main>',
  });
  expect(await said(before, after)).toBe(
    [
      '从 版本 1 到 版本 2',
      '文稿：',
      '  改动 《通知》：3 段',
      '      改动 《通知》p1：',
      '        原 阅览室每天开放八小时。',
      '        今 阅览室每天开放九小时。',
      '      新增 《通知》p4：另行通知。',
      '      删去 《通知》p3：特此通知。',
      '  删去 《旧文》',
      '表：',
      '  改动 “开放时间”表：1 格',
      '      改动 阅览室 · 小时：',
      '        原 8',
      '        今 9',
      '索引：',
      '  改动 词语：1 条',
      '      新增 花坛：花坛',
      '网页的地址：',
      '  删去 旧文（documents/gone.html）',
    ].join('\n'),
  );
  expect(await said(after, after)).toContain('都没有改动');
});

it('what is no site is told', async () => {
  await expect(readSite(await openPack(fakeSite()))).rejects.toThrow('没有章句的站点');
  await expect(openPack('/nowhere/at/all')).rejects.toThrow('怎么办');
});
