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
