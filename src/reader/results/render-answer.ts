import { writeWords } from '../../search/core/operators.ts';
import { blockAddress } from './addresses.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import type { Order } from '../../search/engine/listing.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { renderApart } from './render-apart.ts';
import { renderGroups } from './render-groups.ts';
import { renderNotices } from './render-notices.ts';
import { renderForms } from './render-forms.ts';
import type { CodePlace } from '../../search/engine/spoken-code.ts';
import type { Tally } from '../../search/engine/tally.ts';

/** The places that a spoken code names. */
export function renderCodes(raw: string, codes: readonly CodePlace[]): Node[] {
  return codes.map(({ document, eId, name }) =>
    element(
      'p.code-place',
      {},
      '编号 ',
      element('b', {}, raw),
      '：',
      element('a', { href: blockAddress(document, eId) }, `到 ${name}`),
    ),
  );
}

/** The occurrences of one answer: what is counted, then what is shown apart. */
export async function renderAnswer(answer: Answer, tally: Tally, order: Order, source: ShardSource): Promise<Node[]> {
  const { raw } = answer.query;
  const { way } = tally;
  const nodes: Node[] = [...(await renderNotices(answer, source))];
  if (way === undefined) return nodes;
  nodes.push(element('h2.found-query', {}, `“${raw}”`, element('span', {}, tally.words), ...linkToConcordance(answer)));
  const words = answer.request?.words ?? [];
  const marked = answer.request ? writeWords(words) : raw;
  const named = words.map(({ text }) => `“${text}”`).join('、');
  const sayings: Partial<Record<typeof way, string>> = {
    ...(answer.mode === 'words' && { exact: `没有连在一起写的；先列同一段里含有每个词（${named}）的地方。` }),
    across: `原文没有连写的“${marked}”；下面各处隔着标点，或跨过分段。`,
    variants: `原文没有照“${marked}”写的；下面是它的另一种写法（繁体、异体字）。`,
    section: `没有一段同时含有${named}；下面各处在同一节里。`,
    whole: `没有一段、一节同时含有${named}；下面各处只是在同一篇里。`,
  };
  const saying = sayings[way];
  if (saying !== undefined) nodes.push(element('p.notice', {}, saying));
  if (answer.otherForms)
    nodes.push(element('p.notice', {}, '照原样写的没有；词中隔着标点的、另一种写法（繁体、异体字）也算在内了。'));
  const view = { query: marked, across: tally.marksAcross, prefix: 'in' };
  const apart = await Promise.all(tally.apart.map((other) => renderApart(answer, other, marked, order, source)));
  nodes.push(
    ...(way === 'variants'
      ? await renderForms(answer, marked, order, source)
      : [await renderGroups(tally.listing, view, source)]),
    ...apart.flat(),
  );
  return nodes;
}

// Every occurrence on a line of its own; only of what stands as typed.
function linkToConcordance({ query, request, exact }: Answer): HTMLElement[] {
  if (request || exact === 0) return [];
  return [element('a', { href: `concordance.html?${new URLSearchParams({ q: query.raw }).toString()}` }, '逐字索引')];
}
