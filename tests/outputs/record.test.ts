import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { writeFeed } from '../../src/exports/atom/write-feed.ts';
import { libraryVersion } from '../../src/library/library-version.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { readRecord, writeRecord } from '../../src/library/record/edition-record.ts';
import { recordEdition } from '../../src/outputs/record/record-edition.ts';
import { changesInFull, findPlaces } from '../../src/site/views/updates.ts';
import { temporaryFolder } from '../support/folders.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { fakeSite } from './support/fake-site.ts';

const ADDRESS = 'http://10.1.2.3/zhangju/';

const site = (number: string, words: string): string =>
  fakeSite({
    'search/manifest.js': '',
    'search.html': '<title>检索</title>',
    'index.html': `<title>云岭文库</title><p class="edition">版本 ${number}（2026年3月5日）</p>`,
    'documents/tongzhi.html': `<main><article data-document="tongzhi" data-short-title="通知"><p id="s1-p1" data-block="">${words}</p></article></main>`,
  });

function smallLibrary(): string {
  const folder = path.join(temporaryFolder(), 'library');
  cpSync(SMALL_LIBRARY, folder, { recursive: true });
  return folder;
}

it('an edition is recorded once, with what it changed, and its number does not depend on that', async () => {
  const library = smallLibrary();
  const number = libraryVersion(library, null).number;
  const older = site('1111-AAAA', '阅览室每天开放八小时。');
  const newer = site('2222-BBBB', '阅览室每天开放九小时。');
  const pack = (version: string, built: string, replaced: string[], since?: string) =>
    recordEdition({ library, site: built, version: { number: version, date: '2026-03-05' }, since, replaced });

  expect(await pack('1111-AAAA', older, ['/nowhere'])).toMatchObject({ number: '1111-AAAA', since: null });
  expect(await pack('2222-BBBB', newer, ['/nowhere', older])).toMatchObject({
    since: '1111-AAAA',
    documents: [
      {
        name: '《通知》',
        page: 'documents/tongzhi.html',
        count: 1,
        parts: [{ address: 's1-p1', before: '阅览室每天开放八小时。', after: '阅览室每天开放九小时。' }],
      },
    ],
  });
  const written = readFileSync(path.join(library, 'editions.yaml'), 'utf8');
  expect(written).toContain('after: 阅览室每天开放九小时。');
  // The other nineteen sticks, whatever stands on them.
  expect(await pack('2222-BBBB', newer, [site('0000-CCCC', '别的。')])).toBeNull();
  expect(await pack('2222-BBBB', newer, [older], newer)).toBeNull();
  expect(readFileSync(path.join(library, 'editions.yaml'), 'utf8')).toBe(written);
  expect(readRecord(library).map(({ number: each }) => each)).toEqual(['1111-AAAA', '2222-BBBB']);
  expect(libraryVersion(library, null).number).toBe(number);
  // Only who says so has it compared again.
  expect(await pack('2222-BBBB', newer, [], site('0000-CCCC', '别的。'))).toMatchObject({ since: '0000-CCCC' });
  await expect(pack('3333-DDDD', newer, [], '/nowhere')).rejects.toThrow('怎么办');
});

it('the page marks what differs, leads only to what is there, and takes the record for text', () => {
  const folder = smallLibrary();
  const library = loadLibrary(folder);
  const { document } = library.editions[0]!;
  const page = `documents/${document.id}.html`;
  const change = (name: string, where: string, address: string) => ({
    name,
    page: where,
    fate: 'changed' as const,
    count: 1,
    parts: [{ address, label: '第1段', before: '开放八小时<b>', after: '开放九小时<b>' }],
  });
  const edition = {
    number: '2222-BBBB',
    date: null,
    since: '1111-AAAA',
    documents: [change('《甲》', page, document.blocks[0]!.eId), change('《乙》', page, 'gone')],
    tables: [change('丙', 'tables/gone.html', '')],
    lists: [],
    pages: [],
  };
  const { text } = changesInFull(edition, findPlaces(library));
  expect(text).toContain(`<a href="/${page}#${document.blocks[0]!.eId}">第1段</a>`);
  expect(text).toContain(`<a href="/${page}">第1段</a>`);
  expect(text).not.toMatch(/gone|<b>[^原今]/u);
  expect(text).toContain('<del>八</del>小时&lt;b&gt;');
  expect(text).toContain('<ins>九</ins>');
});

it('a feed is Atom, and there is none without a date', () => {
  const library = loadLibrary(SMALL_LIBRARY);
  const edition = (number: string, date: string | null) => ({
    ...{ number, date, since: null, documents: [], tables: [], lists: [], pages: [] },
  });
  expect(writeFeed({ ...library, record: [edition('1', null)] }, ADDRESS)).toBeNull();
  const record = [edition('1', '2026-03-05'), edition('2', null), edition('3', '2026-04-01')];
  const feed = XmlDocument.fromString(writeFeed({ ...library, record }, ADDRESS)!);
  const said = (where: string): string[] =>
    feed.find(where, { a: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
  // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have.
  expect(said('/a:feed/a:id')).toEqual([`${ADDRESS}updates.html`]);
  expect(said('/a:feed/a:title')).toEqual([library.site.name]);
  expect(said('/a:feed/a:author/a:name')).toEqual([library.site.name]);
  expect(said('/a:feed/a:updated')).toEqual(['2026-04-01T00:00:00+08:00']);
  expect(said('/a:feed/a:link[@rel="self"]/@href')).toEqual([`${ADDRESS}feed.xml`]);
  expect(said('//a:entry/a:id')).toEqual([`${ADDRESS}updates.html#e-3`, `${ADDRESS}updates.html#e-1`]);
  expect(said('//a:entry[a:title and a:updated and a:summary and a:link[@rel="alternate"]]')).toHaveLength(2);
  feed.dispose();
});

it('a record that is no record is told in words', () => {
  const library = smallLibrary();
  expect(existsSync(path.join(library, 'editions.yaml'))).toBe(false);
  expect(readRecord(library)).toEqual([]);
  writeRecord(library, []);
  expect(readRecord(library)).toEqual([]);
  writeFileSync(path.join(library, 'editions.yaml'), 'editions:\n  - number: 1\n');
  expect(() => loadLibrary(library)).toThrow(/editions\.yaml/u);
});
