import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetValues, offeredFacets } from '../../src/model/facets.ts';
import { listPayload } from '../../src/site/document-list/list-data.ts';
import type { ListedDocument } from '../../src/site/document-list/listed-document.ts';
import { listPages } from '../../src/site/document-list/list-pages.ts';
import { chooseRows } from '../../src/reader/document-list/choose-rows.ts';
import { readChoice, toggled, writeChoice } from '../../src/reader/document-list/list-choice.ts';
import { runs, seed } from '../support/seed.ts';

const document = (index: number, part: Partial<ListedDocument> = {}): ListedDocument => ({
  id: `d${String(index)}`,
  title: `第${String(index)}篇`,
  genre: '法规',
  origin: 'unknown',
  date: '',
  number: '',
  ...part,
});

const LAWS = [
  document(1, { title: '中山市渡口条例', date: '2001-02-03', metadata: { kind: ['条例'], published: ['2001-02-03'] } }),
  document(2, { title: '安平县桥梁办法', date: '2015-02-03', metadata: { kind: ['办法'], published: ['2015-02-03'] } }),
  document(3, { title: '北山镇通知', metadata: { kind: ['通知'], region: ['北山镇', '安平县'] } }),
  document(4, { title: '北山镇公告', number: '第10号', metadata: { kind: ['通知'], number: ['第10号'] } }),
  document(5, { title: '北山镇通报', number: '第9号', metadata: { kind: ['通知'], number: ['第9号'] } }),
];

describe('the list without a script', () => {
  const { pages, facets } = listPages(LAWS, 2);
  const titles = (prefix: string): string[] =>
    pages
      .filter(({ name }) => name === prefix || name.startsWith(`${prefix}-p`))
      .flatMap(({ documents }) => documents.map(({ title }) => title));

  it('names every document once in each order: the newest first, by the sound of the title, by number', () => {
    expect(titles('documents').slice(0, 2)).toEqual(['安平县桥梁办法', '中山市渡口条例']);
    expect(titles('documents-by-title')).toEqual([
      '安平县桥梁办法',
      '北山镇公告',
      '北山镇通报',
      '北山镇通知',
      '中山市渡口条例',
    ]);
    expect(titles('documents-by-number').slice(0, 2)).toEqual(['北山镇通报', '北山镇公告']);
    for (const name of ['documents', 'documents-by-title', 'documents-by-number'])
      expect(titles(name).toSorted()).toEqual(LAWS.map(({ title }) => title).toSorted());
  });

  it('has pages for each value of each facet, with its number of documents, and none for what tells nothing apart', () => {
    expect(facets.map(({ label }) => label)).toEqual(['种类', '年份', '地域']);
    expect(facets[0]!.values).toEqual([
      { value: '通知', count: 3, path: '/documents-kind-1.html' },
      { value: '办法', count: 1, path: '/documents-kind-2.html' },
      { value: '条例', count: 1, path: '/documents-kind-3.html' },
    ]);
    expect(facets[1]!.values.map(({ value }) => value)).toEqual(['2015', '2001', '没有写明']);
    expect(titles('documents-kind-1')).toHaveLength(3);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });
});

describe('the list with a script', () => {
  const words = fc.constantFrom('甲', '乙', '丙', '丁');
  const listed = fc
    .array(
      fc.record({
        kind: fc.array(words, { maxLength: 1 }),
        issuer: fc.uniqueArray(words, { maxLength: 3 }),
        region: fc.uniqueArray(words, { maxLength: 2 }),
        published: fc.array(fc.constantFrom('2001-01-01', '2002-01-01', '2003-05-05'), { maxLength: 1 }),
      }),
      { minLength: 3, maxLength: 40 },
    )
    .map((all) => all.map((metadata, index) => document(index, { metadata, date: metadata.published[0] ?? '' })));
  const picks = fc.array(fc.tuple(fc.constantFrom('kind', 'issuer', 'year', 'region'), fc.nat()), { maxLength: 5 });

  it(`shows what a count over the documents shows, and each number says what one more step would give (SEED=${String(seed)})`, () => {
    fc.assert(
      fc.property(listed, picks, (documents, steps) => {
        const payload = listPayload(documents);
        let choice = readChoice('', [], []);
        for (const [key, at] of steps) {
          const facet = payload.facets.find((one) => one.key === key);
          if (facet) choice = toggled(choice, key, facet.values[at % facet.values.length]!);
        }
        const fits = (one: ListedDocument, left = ''): boolean =>
          [...choice.values].every(
            ([key, own]) => key === left || facetValues(one, key).some((value) => own.includes(value)),
          );
        const { rows, counts } = chooseRows(payload, choice);
        expect(rows.map(([id]) => id).toSorted()).toEqual(
          documents.flatMap((one) => (fits(one) ? [one.id] : [])).toSorted(),
        );
        offeredFacets(documents).forEach(({ key, values }, index) => {
          values.forEach(({ value }, at) => {
            const expected = documents.filter((one) => fits(one, key) && facetValues(one, key).includes(value)).length;
            expect(counts[index]![at]).toBe(expected);
          });
        });
      }),
      runs(200),
    );
  });

  it('keeps a choice in the address, and reads it again; what the library does not have is passed over', () => {
    const choice = toggled(toggled(toggled(readChoice('', [], []), 'kind', '办法'), 'year', '2015'), 'kind', '条例');
    const query = writeChoice({ ...choice, order: 'title' });
    expect(readChoice(query, ['kind', 'year'], ['date', 'title'])).toEqual({ ...choice, order: 'title' });
    expect(readChoice('?colour=red&order=colour', ['kind'], ['date'])).toEqual({ values: new Map(), order: '' });
    expect(writeChoice(toggled(toggled(choice, 'kind', '办法'), 'kind', '条例'))).toBe('?year=2015');
  });

  it('brings the documents in the order that was chosen', () => {
    const payload = listPayload(LAWS);
    const { rows } = chooseRows(payload, { values: new Map([['kind', ['通知']]]), order: 'number' });
    expect(rows.map(([, title]) => title)).toEqual(['北山镇通报', '北山镇公告', '北山镇通知']);
  });
});
