import { expect, it } from 'vitest';
import { checkEditions } from '../../src/library/checks/editions.ts';
import { editionPairs } from '../../src/library/edition-groups.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { editionLinks } from '../../src/site/views/edition-links.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const library = loadLibrary(SMALL_LIBRARY);
const [base] = library.editions;

/** A copy of a document under another id, as an edition of a work. */
const edition = (id: string, name: string, amended: string, amends?: string[]): (typeof library.editions)[number] => ({
  ...base!,
  document: {
    ...base!.document,
    id,
    shortTitle: `办法（${name}）`,
    metadata: { amended: [amended], ...(name === '2020年修正' ? { validity: ['现行有效'] } : {}) },
    frontmatter: { ...base!.document.frontmatter, edition: { of: 'banfa', name }, ...(amends ? { amends } : {}) },
  },
});
const NEW = edition('new', '2020年修正', '2020-01-01');
const OLD = edition('old', '2017年', '2017-01-01');

it('editions of a work are paired, the older first, and lead to one another and to the comparison', () => {
  const editions = [NEW, OLD];
  expect(editionPairs(editions).map((pair) => pair.map(({ id }) => id))).toEqual([['old', 'new']]);
  const links = editionLinks({ ...library, editions }, 'old', (path) => path).text;
  expect(links).toContain('2017年（现在读的）');
  expect(links).toContain('<a href="/documents/new.html">2020年修正，现行有效</a>');
  expect(links).toContain('<a href="/editions/old--new.html">新旧对照</a>');
  expect(editionLinks(library, base!.document.id, (path) => path).text).toBe('');
});

it('a decision leads to what it amends, and that to the decision', () => {
  const decision = edition('jueding', '决定', '2020-01-01', ['old']);
  const held = { ...library, editions: [OLD, decision] };
  expect(editionLinks(held, 'jueding', (path) => path).text).toContain('修改了');
  expect(editionLinks(held, 'old', (path) => path).text).toContain('修改它的决定');
});

it('two editions of one name, and an amendment of what is not there, are told', () => {
  expect(checkEditions([NEW, OLD])).toEqual([]);
  const faults = checkEditions([NEW, edition('again', '2020年修正', '2020-01-01', ['nowhere'])]);
  expect(faults.map(({ rule }) => rule)).toEqual(['amended-exists', 'edition-names-differ']);
});

it('an article leads to the same one of another edition, whatever its number is there', () => {
  const article = (n: string, text: string) => ({ n, text });
  const made = (id: string, name: string, amended: string, articles: { n: string; text: string }[]) => {
    const one = edition(id, name, amended);
    const blocks = articles.flatMap(({ n, text }, index) => [
      { ...base!.document.blocks.find(({ kind }) => kind === 'heading')!, eId: `s${String(index + 1)}`, text: n },
      { ...base!.document.blocks.find(({ kind }) => kind === 'paragraph')!, eId: `s${String(index + 1)}-p1`, text },
    ]);
    return { ...one, document: { ...one.document, blocks } };
  };
  const shut = '阅览室每周开放五天，节假日不开放。';
  const old = made('old', '2017年', '2017-01-01', [article('第一条', shut)]);
  const now = made('new', '2020年修正', '2020-01-01', [
    article('第一条', '进馆不收费用，谁都可以来。'),
    article('第二条', shut),
  ]);
  const links = editionLinks({ ...library, editions: [old, now] }, 'old', (path) => path).text;
  expect(links).toContain('到2020年修正的同一条');
  expect(links).toContain('<a href="/documents/new.html#s2">第一条（那一版是第二条）</a>');
});
