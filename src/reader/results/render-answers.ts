import { citation, quotation } from '../reading/citation.ts';
import { element } from '../dom/element.ts';
import type { Answers } from '../../search/engine/find-answers.ts';
import type { FoundPlace } from '../../search/engine/find-places.ts';
import { passageOf, type Passage } from '../../search/engine/passages.ts';
import { spansInBestSentences } from '../../search/engine/ranking/best-sentences.ts';
import type { RankedBeside } from '../../search/engine/ranking/rank-beside.ts';
import type { RankedAnswer, Ranking } from '../../search/engine/ranking/rank-paragraphs.ts';
import { sharedWords } from '../../search/engine/ranking/shared-words.ts';
import type { Manifest } from '../../search/core/shard-format.ts';
import { blockAddress } from './addresses.ts';
import { runsIn } from './render-result.ts';
import { sentences } from './sentences.ts';

const shownAtOnce = 5;

/**
 * Places of which a query is the address, pages that it names, then the best paragraphs for it, ranked; each entry with its address.
 * @param saying what the ranked list is, over it
 */
export function renderAnswers(
  places: readonly FoundPlace[],
  { pages, ranked, ranking }: Answers,
  manifest: Manifest,
  saying: string,
): HTMLElement | undefined {
  if (places.length === 0 && pages.length === 0 && ranked.length === 0) return undefined;
  const section = element('section.answers', { 'data-answers': '', 'aria-label': saying });
  for (const { document, eId, name, text } of places)
    section.append(
      element(
        'p.code-place',
        { 'data-address': `${document}#${eId}` },
        element('a', { href: blockAddress(document, eId) }, `到 ${name}`),
        element('span', {}, beginningOf(text)),
      ),
    );
  for (const { path, name } of pages)
    section.append(
      element(
        'p.answer-page',
        { 'data-page': path.replace(/\.html$/, '') },
        element('a', { href: path }, `到“${name}”这一页`),
      ),
    );
  if (!ranking || ranked.length === 0) return section;
  section.append(element('h2.answers-heading', {}, saying), element('p.answers-note', {}, sentences.rankedBy()));
  const makers = ranked.map((entry) => () => {
    section.append('document' in entry ? renderParagraph(entry, ranking, manifest) : renderBeside(entry));
  });
  const button = element('button.more', { type: 'button' });
  const show = () => {
    button.remove();
    for (const make of makers.splice(0, shownAtOnce)) make();
    if (makers.length === 0) return;
    button.textContent = `再看 ${String(Math.min(makers.length, shownAtOnce))} 段`;
    section.append(button);
  };
  button.addEventListener('click', () => {
    const before = section.querySelectorAll('.answer').length;
    show();
    section.querySelectorAll('.answer')[before]?.querySelector('a')?.focus();
  });
  show();
  return section;
}

function renderParagraph(
  { document, block, ranked }: RankedAnswer,
  { terms }: Ranking,
  manifest: Manifest,
): HTMLElement {
  const { eId, code, label, text, sentences } = document.blocks[block]!;
  const spans = spansInBestSentences(sharedWords(ranked.text, terms), sentences);
  const pieces = spans.map(({ start, end }) => ({ block, start, end }));
  const passage = passageOf(document, block, pieces);
  const words = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].filter(({ length }) => length > 1);
  const address = blockAddress(document.id, eId, words.length > 0 ? words.join(' ') : undefined);
  const title = manifest.documents.length > 1 ? `《${document.shortTitle}》` : '';
  const place = `${document.shortTitle} ${label}`;
  return element(
    'article.hit.answer',
    { 'data-address': `${document.id}#${eId}` },
    element('a.hit-code', { href: address, 'aria-label': `段号${code}，到${place}` }, code),
    element(
      'div.hit-body',
      {},
      element('p.hit-place', {}, `${title}${label}${headingOf(document, block)}`),
      element('p.hit-text', {}, ...(passage.parts.length > 0 ? runsIn(passage) : [beginningOf(text)])),
      element(
        'p.hit-acts',
        {},
        element('a', { href: address, 'aria-label': `到原文：${place}` }, '到原文'),
        element(
          'button',
          {
            type: 'button',
            'data-copy': quotation(wordsOf(passage, text), citation(document.title, label)),
            'aria-label': `复制引文：${place}`,
          },
          '复制引文',
        ),
      ),
    ),
  );
}

function headingOf({ blocks, sections }: RankedAnswer['document'], block: number): string {
  const section = sections[blocks[block]!.section];
  // A heading that is only a number is part of the label already.
  return section && section.heading !== '' && !section.label.endsWith(section.heading) && section.eId !== 's0'
    ? `　${section.heading}`
    : '';
}

const longestBeginning = 120;
const beginningOf = (text: string): string =>
  text.length > longestBeginning ? `${text.slice(0, longestBeginning)}……` : text;

const wordsOf = ({ parts }: Passage, text: string): string => parts[0]?.runs.map((run) => run.text).join('') ?? text;

function renderBeside({ kind, place, text, href }: RankedBeside): HTMLElement {
  return element(
    'article.answer.answer-beside',
    { 'data-page': href.replace(/\.html(?:#.*)?$/, '') },
    element('p.hit-place', {}, `${kind}（编者整理）`),
    element('a', { href }, place),
    element('p.answer-words', {}, beginningOf(text)),
  );
}
