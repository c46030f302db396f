import { searchAddress } from './addresses.ts';
import type { Answer, Way } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import type { Order } from '../../search/engine/listing.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { renderForms } from './render-forms.ts';
import { renderGroups } from './render-groups.ts';
import { sentences } from './sentences.ts';
import { listWay } from '../../search/engine/tally.ts';

const names: Readonly<Record<Exclude<Way, 'exact' | 'variants'>, readonly [name: string, saying: string]>> = {
  across: ['隔着标点', sentences.acrossApart()],
  section: ['同一节里', sentences.sectionApart()],
  whole: ['同一篇里', sentences.documentApart()],
};

/** Occurrences that are shown but not counted, under a heading that says why they stand apart. */
export async function renderApart(
  answer: Answer,
  way: Way,
  marked: string,
  order: Order,
  source: ShardSource,
): Promise<Node[]> {
  if (way === 'exact') return [];
  if (way === 'variants') {
    const count = element('span', {}, sentences.notCountedAbove(answer.variants));
    return [
      element('h2.found-query.found-apart', {}, '另一种写法', count),
      ...(await renderForms(answer, marked, order, source)),
    ];
  }
  const [name, saying] = names[way];
  const count = element('span', {}, sentences.notCountedAbove(answer[way]));
  const together =
    way === 'across' ? [element('a', { href: searchAddress(answer.query.raw, { across: true }) }, '合在一起看')] : [];
  return [
    element('h2.found-query.found-apart', { 'data-way': way }, name, count),
    element('p.notice', {}, saying, ...together),
    await renderGroups(listWay(way, answer, order), { query: marked, across: way === 'across', prefix: way, unit: '处' }, source),
  ];
}
