import type { Difference } from '../../quotation-check/differences.ts';
import type { FoundPiece } from '../../quotation-check/judge.ts';
import { placeOf } from './place-label.ts';
import { paragraphBreak } from '../../search/core/stream.ts';
import { citation, quotation } from '../reading/citation.ts';
import { blockAddress, searchAddress } from '../results/addresses.ts';
import { element } from '../dom/element.ts';
import type { CheckedPassage, Place } from './check-passage.ts';
import { emendationsOn } from './emendations.ts';
import { renderCollation } from './render-collation.ts';
import { sayDifference, sayDifferences, sayPlace } from './say-difference.ts';

// An address that marks the words on arrival grows with them.
const longestMarked = 200;
const placesShown = 12;

/** The word that stands over what was found. */
export function verdictOf({ verdict, pieces, missing }: CheckedPassage): string {
  if (verdict === 'same') return '一致';
  if (verdict === 'different') return '不一致';
  if (verdict === 'joined') return `由 ${String(pieces.length)} 处拼成`;
  return missing.length > 0 ? '没有查全' : '原文未出现';
}

/**
 * One passage with what was found of it.
 * @param root relative address of the site's root
 * @param name what the passage is called, e.g. 第 2 段; '' when there is only one
 */
export function renderChecked(checked: CheckedPassage, root: string, name: string): HTMLElement {
  const { verdict, pieces, differences, breaks, missing } = checked;
  const content = {
    same: () => renderSame(checked, root),
    different: () => [
      element(
        'p',
        {},
        '最接近的是',
        renderPlace(placeAt(checked, pieces[0]!), root),
        `，${sayDifferences(differences)}：`,
      ),
    ],
    joined: () => renderJoined(checked, root),
    absent: () => renderAbsent(checked, root),
  }[verdict]();
  return element(
    'section.checked',
    { 'data-verdict': verdict },
    element('h2.verdict', {}, ...(name === '' ? [] : [element('span', {}, name)]), verdictOf(checked)),
    ...content,
    ...(differences.length > 0
      ? [element('ol.differences', {}, ...differences.map((each) => renderDifference(checked, each, root)))]
      : []),
    ...breaks.map((before) => element('p.remark', {}, `第 ${String(before + 1)} 字起，原文另起一段。`)),
    ...pieces.map((piece) => renderCollation(checked, piece)),
    ...(verdict === 'absent' ? [] : [renderActs(checked, root)]),
    ...renderMissing(missing.map(({ shard }) => shard)),
  );
}

function placeAt({ documents }: CheckedPassage, { document, start, end }: FoundPiece): Place {
  return { document: documents[document]!, start, end };
}

function nameOf({ document, start, end }: Place): string {
  return citation(document.shortTitle, placeOf(document, start, end).label);
}

function renderPlace(place: Place, root: string): HTMLElement {
  const { document, start, end } = place;
  const { eId } = placeOf(document, start, end);
  const words = document.stream.text.slice(start, end);
  const marked = words.length <= longestMarked && !words.includes(paragraphBreak) ? words : undefined;
  return element('a.checked-place', { href: root + blockAddress(document.id, eId, marked) }, nameOf(place));
}

function renderSame(checked: CheckedPassage, root: string): HTMLElement[] {
  const { pieces, places, unread } = checked;
  if (pieces.length > 1) return renderElided(checked, root);
  // A block in which the words stand several times is named once.
  const named = new Map<string, Place[]>();
  for (const place of places) named.set(nameOf(place), [...(named.get(nameOf(place)) ?? []), place]);
  const links = [...named.values()]
    .slice(0, placesShown)
    .flatMap((all, index) => [
      ...(index > 0 ? ['、'] : []),
      renderPlace(all[0]!, root),
      ...(all.length > 1 ? [`（${String(all.length)} 处）`] : []),
    ]);
  const others = named.size > placesShown ? `等 ${String(named.size)} 段` : '';
  const number = places.length > 1 ? `共 ${String(places.length)} 处。` : '';
  const more = unread > 0 ? `还有 ${String(unread)} 篇里有这些字，没有逐一核对。` : '';
  return [element('p', {}, '与', ...links, `${others}一字不差，标点也相同。${number}${more}`)];
}

function renderElided(checked: CheckedPassage, root: string): HTMLElement[] {
  const { pieces } = checked;
  const places = pieces.map((piece) => placeAt(checked, piece));
  const alone = new Set(places.map(nameOf)).size === 1;
  const links = (alone ? places.slice(0, 1) : places).flatMap((place, index) => [
    ...(index > 0 ? ['……'] : []),
    renderPlace(place, root),
  ]);
  const left = pieces.slice(1).map((piece, index) => `${String(lettersBetween(checked, pieces[index]!, piece))} 字`);
  return [element('p', {}, '省略号两边与', ...links, `一字不差，次序也对；略去 ${left.join('、')}。`)];
}

// Characters of the source between two pieces, marks included.
function lettersBetween({ written }: CheckedPassage, before: FoundPiece, piece: FoundPiece): number {
  return Array.from(written[before.document]!.slice(before.end, piece.start).replace(/\s/gu, '')).length;
}

function renderJoined(checked: CheckedPassage, root: string): HTMLElement[] {
  const { pieces, differences } = checked;
  const parts = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const relation = before ? [element('span.remark', {}, sayRelation(checked, before, piece))] : [];
    return element(
      'li',
      {},
      ...relation,
      `${sayPlace(piece.from, piece.to)}：`,
      renderPlace(placeAt(checked, piece), root),
    );
  });
  const said = differences.length > 0 ? `各处与原文比，${sayDifferences(differences)}：` : '每一处都与原文一字不差。';
  return [
    element('p', {}, '这些话在原文里不连在一起，引用时要分开，或者用省略号：'),
    element('ol.joined', {}, ...parts),
    element('p', {}, said),
  ];
}

function sayRelation(checked: CheckedPassage, before: FoundPiece, piece: FoundPiece): string {
  if (before.document !== piece.document) return '（不是同一篇）';
  if (piece.start < before.end) return '（原文里在前面）';
  const said = piece.after === 'ellipsis' ? '' : '，没有用省略号';
  return `（中间隔着 ${String(lettersBetween(checked, before, piece))} 字${said}）`;
}

function renderDifference(
  { documents, companions }: CheckedPassage,
  difference: Difference,
  root: string,
): HTMLElement {
  const notes = emendationsOn(difference, documents[difference.document]!, companions);
  const links = notes.map(({ href, place }) => element('a', { href: root + href }, place));
  return element(
    'li',
    { 'data-at': String(difference.at) },
    ...sayDifference(difference),
    ...(links.length > 0 ? ['原文这里文字存疑：', ...links, '。'] : []),
  );
}

function renderAbsent({ passage, missing }: CheckedPassage, root: string): HTMLElement[] {
  const words = passage.characters.map(({ character }) => character).join('');
  const asked = Array.from(words).slice(0, 40).join('');
  const said = missing.length > 0 ? '查到的部分里没有与它接近的话。' : '文库里没有与它接近的话。';
  return [element('p', {}, said, element('a', { href: root + searchAddress(asked) }, '看看其中哪些词文中有'))];
}

function renderActs(checked: CheckedPassage, root: string): HTMLElement {
  const { pieces, written, documents } = checked;
  const words = pieces
    .map(({ document, start, end }) => written[document]!.slice(start, end).replaceAll(paragraphBreak, '\n'))
    .join('……');
  const names = [...new Set(pieces.map((piece) => nameOf(placeAt(checked, piece))))].join('；');
  const [first] = pieces;
  const { eId } = placeOf(documents[first!.document]!, first!.start, first!.end);
  return element(
    'p.checked-acts',
    {},
    element('a', { href: root + blockAddress(documents[first!.document]!.id, eId) }, '到原文'),
    element('button', { type: 'button', 'data-copy': quotation(words, names) }, '复制原文和出处'),
  );
}

function renderMissing(shards: readonly string[]): HTMLElement[] {
  if (shards.length === 0) return [];
  const files = [...new Set(shards)].map((shard) => `search/${shard}.js`).join('、');
  const words = `有的文稿没有读到，没有核对全：${files} 不在或已损坏。请刷新再试；仍不行，就请重新拷贝整个站点文件夹。`;
  return [element('p.notice.notice-fault', {}, words)];
}
