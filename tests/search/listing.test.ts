import { expect, it } from 'vitest';
import { countNext, listDocuments } from '../../src/search/engine/listing.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import { writeDocument } from './support/fictional-library.ts';
import { openScriptPage } from './support/script-page.ts';

const source = { base: 'search/', patience: 5000 };

/** A document whose first line is its title. */
function titled(id: string, title: string, lines: readonly string[]) {
  const document = writeDocument(id, title, [title, ...lines]);
  const blocks = document.blocks.map((block, index) => ({
    ...block,
    kind: index === 0 ? ('title' as const) : block.kind,
  }));
  return { ...document, blocks };
}

const library = [
  titled('shouce', '守塔手册', ['擦灯。', '点灯。']),
  titled('dianming', '点灯名册', ['甲', '乙']),
  titled('riji', '日记', ['点灯，点灯，又点灯。', '点\u3000灯']),
];
const { search } = openScriptPage(await bundleSearchEngine(), buildSearchIndex(library));

it.each([
  ['点灯', 'nearest', ['dianming', 'riji', 'shouce']],
  ['点灯', 'library', ['shouce', 'dianming', 'riji']],
  ['點燈', 'nearest', ['dianming', 'riji', 'shouce']],
  // Several words are counted by reading, not by the index.
  ['名 册', 'nearest', ['dianming']],
  ['手册 擦灯', 'library', ['shouce']],
] as const)('%s, %s', async (typed, order, expected) => {
  const answer = await search.answerQuery(typed, source);
  const listed = listDocuments(answer.hits, (hits) => hits.exact + hits.variants + hits.section + hits.whole, order);
  expect(listed.map(({ entry }) => entry.id)).toEqual(expected);
});

it.each([
  ['six short ones', [900, 900, 900, 900, 900, 900, 900], 6],
  ['what there is', [900], 1],
  ['nothing of nothing', [], 0],
  ['as many as the reader need not wait for', [6000, 6000, 6000, 6000, 6000, 6000], 3],
  ['two, however long they are', [90_000, 90_000, 10], 2],
])('brings %s', (_, lengths, expected) => {
  const waiting = lengths.map((characters) => ({
    entry: { id: 'a', genre: '', shard: '', sum: '', characters, titleEnd: 0 },
    count: 1,
  }));
  expect(countNext(waiting)).toBe(expected);
});
