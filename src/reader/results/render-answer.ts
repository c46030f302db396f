import { writeWords } from '../../search/core/operators.ts';
import { searchAddress } from './addresses.ts';
import type { Answer, Way } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import type { Order } from '../../search/engine/listing.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';
import { renderApart } from './render-apart.ts';
import { renderGroups } from './render-groups.ts';
import { renderNotices } from './render-notices.ts';
import { renderForms } from './render-forms.ts';
import { named, sentences } from './sentences.ts';
import type { Tally } from '../../search/engine/tally.ts';

/** How much was found, e.g. `1 篇中 8 处`; of several words the paragraphs that have them. */
export function tallyInWords({ documents, total, paragraphs, ofThemAcross }: Tally): string {
  const counted =
    paragraphs === undefined ? sentences.occurrences(documents, total) : sentences.paragraphs(documents, paragraphs);
  return counted + (ofThemAcross > 0 ? sentences.ofThemAcross(ofThemAcross) : '');
}

/** The occurrences of one answer: what is counted, then what is shown apart. */
export async function renderAnswer(answer: Answer, tally: Tally, order: Order, source: ShardSource): Promise<Node[]> {
  const { raw } = answer.query;
  const { way } = tally;
  const nodes: Node[] = [...(await renderNotices(answer, source))];
  if (way === undefined) return nodes;
  const counted = element('span', {}, tallyInWords(tally));
  nodes.push(element('h2.found-query', {}, named(raw), counted, ...linkToConcordance(answer)));
  const marked = answer.request ? writeWords(answer.request.words) : raw;
  nodes.push(...sayHow(answer, way, marked));
  const unit = answer.mode === 'words' ? '段' : '处';
  const view = { query: marked, across: tally.marksAcross, prefix: 'in', unit } as const;
  const apart = await Promise.all(tally.apart.map((other) => renderApart(answer, other, marked, order, source)));
  nodes.push(
    ...(way === 'variants'
      ? await renderForms(answer, marked, order, source)
      : [await renderGroups(tally.listing, view, source)]),
    ...apart.flat(),
  );
  return nodes;
}

/** How what is counted stands there, where that is not simply as typed. */
function sayHow({ request, mode, joined, otherForms }: Answer, way: Way, marked: string): HTMLElement[] {
  const words = (request?.words ?? []).map(({ text }) => `“${text}”`).join('、');
  const near: Record<string, string> = {
    paragraph: sentences.eachWordInParagraph(words),
    section: sentences.eachWordInSection(words),
  };
  const within = request?.within;
  const inBlock = typeof within === 'number' ? sentences.eachWordWithin(words, within) : near[within ?? 'paragraph']!;
  const sayings: Partial<Record<Way, string>> = {
    ...(mode === 'words' && { exact: inBlock }),
    across: sentences.onlyAcross(named(marked)),
    variants: sentences.onlyForms(named(marked)),
    section: sentences.onlyInSection(words),
    whole: sentences.onlyInDocument(words),
  };
  const saying = sayings[way];
  const together =
    joined === undefined
      ? []
      : [
          element('a', { href: searchAddress(joined.text) }, sentences.joinedToo(joined.text)),
          ` ${String(joined.count)} 处。`,
        ];
  return [
    ...(saying === undefined ? [] : [element('p.notice', {}, saying, ...together)]),
    ...(otherForms ? [element('p.notice', {}, sentences.formsCountedToo())] : []),
  ];
}

// Every occurrence on a line of its own; only of what stands as typed.
function linkToConcordance({ query, request, exact }: Answer): HTMLElement[] {
  if (request || exact === 0) return [];
  return [element('a', { href: `concordance.html?${new URLSearchParams({ q: query.raw }).toString()}` }, '逐字索引')];
}
