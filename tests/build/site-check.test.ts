import { describe, expect, it } from 'vitest';
import { SiteCheck } from '../../src/build/checks/check-built-site.ts';
import { partOf } from '../../src/build/checks/page-part.ts';
import { readPage } from '../../src/build/checks/read-page.ts';
import { blocksEqualModel } from '../../src/build/checks/blocks-equal-model.ts';
import { makeDocument } from '../../src/build/documents/document-record.ts';
import { cutFrame, fillFrame, slot } from '../../src/site/frames.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const marks = { terms: [], mentionsOf: () => [] };
const FILES = new Set(['index.html', 'assets/app.js', 'documents/a.html']);
const MARK = new RegExp(slot('\\w+'), 'u');

/** The rules that a page of a small site breaks. */
function rulesBroken(body: string, files: ReadonlySet<string> = FILES): string[] {
  const check = new SiteCheck();
  check.addPage('index.html', `<!doctype html><html><body>${body}</body></html>`);
  check.addPage('documents/a.html', '<p id="s1">甲</p>');
  return check.report(files).faults.map(({ rule }) => rule);
}

describe('a built page', () => {
  it('with sound links breaks nothing', () => {
    expect(rulesBroken('<a href="./documents/a.html#s1">甲</a><script src="./assets/app.js"></script>')).toEqual([]);
  });

  it.each([
    ['a file that is not there', '<a href="./documents/b.html">甲</a>', 'link-resolves'],
    ['a place that is not there', '<a href="./documents/a.html#s2">甲</a>', 'link-resolves'],
    ['a place on the page that is not there', '<a href="#s2">甲</a>', 'link-resolves'],
    ['another site', '<img src="https://example.test/a.png">', 'link-resolves'],
    ['an address without protocol', '<script src="//example.test/a.js"></script>', 'link-resolves'],
    ['a root-absolute address', '<a href="/documents/a.html">甲</a>', 'link-resolves'],
    ['a style attribute', '<p style="color:red">甲</p>', 'page-portable'],
    ['a handler', '<p onclick="x()">甲</p>', 'page-portable'],
    ['a module', '<script type="module" src="./assets/app.js"></script>', 'page-portable'],
    ['integrity', '<script src="./assets/app.js" integrity="sha256-x"></script>', 'page-portable'],
    ['one id twice', '<p id="a"></p><p id="a"></p>', 'id-unique'],
  ])('breaks its promise by %s', (_what, body, rule) => {
    expect(rulesBroken(body)).toEqual([rule]);
  });

  it('has a name that every medium can carry', () => {
    expect(rulesBroken('', new Set([...FILES, 'assets/图.svg']))).toEqual(['file-name-ascii']);
  });

  it('must have been checked', () => {
    expect(rulesBroken('', new Set([...FILES, 'other.html']))).toEqual(['page-checked']);
  });
});

describe('a page that fills a frame', () => {
  const frame = `<main id="main"><a href="../documents/${slot('id')}.html">${slot('name')}</a>${slot('text')}</main>`;
  const rules = (text: string): string[] => {
    const check = new SiteCheck();
    check.addFramed(frame, MARK, [partOf(readPage('documents/a.html', text))]);
    return check.report(new Set(['documents/a.html'])).faults.map(({ rule }) => rule);
  };

  it('is the frame with its slots filled', () => {
    expect(fillFrame(cutFrame(frame), { id: 'a', name: '甲', text: '<p>乙</p>' })).toBe(
      '<main id="main"><a href="../documents/a.html">甲</a><p>乙</p></main>',
    );
    expect(() => fillFrame(cutFrame(frame), { id: 'a', name: '甲' })).toThrow('text');
  });

  it('may link to places of the frame and of what fills it', () => {
    expect(rules('<p id="s1"><a href="#main">甲</a><a href="#s1">乙</a></p>')).toEqual([]);
  });

  it.each([
    ['<p id="main"></p>', 'id-unique'],
    ['<a href="#s2">甲</a>', 'link-resolves'],
    ['<a href="../sources/a.html">甲</a>', 'link-resolves'],
  ])('breaks its promise by %s', (text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });
});

const made = await makeDocument(SMALL_LIBRARY, 'tongzhi.mdx', marks, { map: false, downloads: [] });

describe('a document as it is written', () => {
  const text = ('files' in made && made.files.pages[0]?.fillings['text']) || '';
  const document = made.known.edition!.document;
  const broken = (html: string): string[] =>
    blocksEqualModel(readPage('x', html, document.id).blocks, document).map(({ rule }) => rule);

  it('holds its blocks word for word', () => {
    expect(made.known.faults).toEqual([]);
    expect(broken(text)).toEqual([]);
  });

  it('is seen when a word, a block or its order is not what it was', () => {
    const words = document.blocks.find(({ kind, sentences }) => kind === 'paragraph' && sentences.length === 1)!.text;
    expect(text).toContain(words);
    expect(broken(text.replace(words, words.slice(1)))).toEqual(['page-equals-document']);
    expect(broken(text.replace(words, `${words}。`))).toEqual(['page-equals-document']);
    expect(broken(text.replace('data-block', 'data-lost'))).toEqual(['page-equals-document']);
    expect(broken(text.replaceAll('data-apparatus', 'data-shown'))).toEqual(['page-equals-document']);
  });
});
