import { describe, expect, it } from 'vitest';
import { checkPassage } from '../../../src/reader/quotation-check/check-passage.ts';
import { emendationsOn } from '../../../src/reader/quotation-check/emendations.ts';
import { placeOf } from '../../../src/reader/quotation-check/place-label.ts';
import { readPassages } from '../../../src/quotation-check/read-passages.ts';
import { buildSearchIndex } from '../../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../../src/build/bundling/bundle-engine.ts';
import type { SearchableDocument } from '../../../src/search/core/searchable.ts';
import { writeDocument } from '../../search/support/fictional-library.ts';
import { openScriptPage } from '../../search/support/script-page.ts';
import { speech } from '../../support/shipped.ts';

const engine = await bundleSearchEngine();
const source = { base: 'search/', patience: 5000 };

const library: SearchableDocument[] = [
  speech().document,
  writeDocument('shehui', '社会工作', ['# 一、服务', '党员要带头服务群众，每月到社区报到一次。', '做好思想工作。']),
  ...Array.from({ length: 70 }, (_, index) =>
    writeDocument(`tongzhi${String(index)}`, `通知${String(index)}`, [`第${String(index)}号通知：请按时报送材料。`]),
  ),
];
const files = buildSearchIndex(library);

/** Checks one passage over the files that are left. */
async function check(pasted: string, kept = files) {
  const { search } = openScriptPage(engine, kept);
  const [passage] = readPassages(pasted);
  return checkPassage(search, passage!, pasted, source);
}

const without = (part: string) => new Map([...files].filter(([name]) => !name.includes(part)));

describe.each([
  ['by the index', files],
  ['without the index of pairs', without('pairs-')],
])('%s', (_, kept) => {
  it('a passage of one document, whatever the marks between its letters', async () => {
    expect(await check('党员要带头服务群众，每月到社区报到一次。', kept)).toMatchObject({ verdict: 'same' });
    const loose = await check('党员要带头服务群众每月到社区报到一次', kept);
    expect(loose.verdict).toBe('different');
    expect(loose.differences.map(({ source: theirs, only }) => [theirs, only])).toEqual([['，', 'punctuation']]);
  });

  it('near a place', async () => {
    const found = await check('党员应带头服务群众，每周到社区报到一次', kept);
    expect(found.verdict).toBe('different');
    expect(found.differences.map(({ quoted, source: theirs }) => [quoted, theirs])).toEqual([
      ['应', '要'],
      ['周', '月'],
    ]);
    expect(found.documents[found.pieces[0]!.document]?.id).toBe('shehui');
  });

  it('put together from two documents', async () => {
    const found = await check('党员要带头服务群众，着力建设“立足社区、服务群众、永葆先进”的社区党员队伍', kept);
    expect(found.verdict).toBe('joined');
    expect(found.pieces.map(({ document }) => found.documents[document]?.id)).toEqual(['shehui', 'jianghua']);
  });

  it('near nothing', async () => {
    expect(await check('天下大势分久必合合久必分', kept)).toMatchObject({ verdict: 'absent', missing: [] });
  });
});

it('words of very many documents: one that has them exactly is always read', async () => {
  const found = await check('第69号通知：请按时报送材料。');
  expect(found.verdict).toBe('same');
  const [place] = found.places;
  expect(place?.document.id).toBe('tongzhi69');
  const many = await check('请按时报送材料。');
  expect(many).toMatchObject({ verdict: 'same', unread: 10 });
  expect(many.places).toHaveLength(60);
});

it('a document that cannot be read is named, and nothing is called absent for sure', async () => {
  const found = await check('党员要带头服务群众', without('text-shehui'));
  expect(found.missing.map(({ id }) => id)).toEqual(['shehui']);
});

it('without the list of documents there is no answer', async () => {
  await expect(check('党员', without('manifest'))).rejects.toThrow('manifest');
});

describe('where words stand', () => {
  const { document } = speech();
  const placeLabel = async (pasted: string) => {
    const { places } = await check(pasted);
    const { document: own, start, end } = places[0]!;
    return placeOf(own, start, end);
  };
  it('a run-in heading and its text are named by the heading', async () => {
    const heading = document.blocks.find(({ text }) => text.startsWith('一是加强社区硬件设施建设'))!;
    const next = document.blocks[document.blocks.indexOf(heading) + 1]!;
    const { eId, label } = await placeLabel(heading.text + next.text.slice(0, 10));
    expect({ eId, label }).toEqual({ eId: heading.eId, label: heading.label });
  });
  it('two paragraphs are named from the first to the last', async () => {
    const { label } = await placeLabel('各位领导、同志们：今天，区委在这里召开');
    expect(label).toBe('导语第1段至第2段');
  });
});

it('a difference where the editors doubt the source leads to their note', async () => {
  const found = await check('要求党的国会议员在四年任期内');
  const [difference] = found.differences;
  const words = '国家议员';
  const note = {
    kind: '文字存疑',
    place: '《讲话》二第1段的存疑',
    text: `${words}\u3000疑为`,
    href: 'documents/jianghua.html#n1',
  };
  const document = found.documents[difference!.document]!;
  expect(emendationsOn(difference!, document, [note])).toEqual([note]);
  expect(emendationsOn({ start: 0, end: 1 }, document, [note])).toEqual([]);
  expect(emendationsOn(difference!, document, [{ ...note, text: '走访\u3000疑为' }])).toEqual([]);
});
