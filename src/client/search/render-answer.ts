import { blockAddress, searchAddress } from './addresses.ts';
import type { Answer } from './answer.ts';
import { element } from './element.ts';
import type { OccurringPart } from './occurring-parts.ts';
import { renderGroups, type Shown } from './render-groups.ts';
import { renderNothing } from './render-nothing.ts';
import type { CodePlace } from './spoken-code.ts';
import type { Tally } from './tally.ts';

/** Everything below the box for one answer. */
export function renderAnswer(
  answer: Answer,
  tally: Tally,
  codes: readonly CodePlace[],
  parts: readonly OccurringPart[],
): Node[] {
  const { raw } = answer.query;
  const nodes: Node[] = codes.map(({ document, eId, name }) =>
    element(
      'p.code-place',
      {},
      '编号 ',
      element('b', {}, raw),
      '：',
      element('a', { href: blockAddress(document, eId) }, `到 ${name}`),
    ),
  );
  nodes.push(...renderNotices(answer));
  if (tally.total === 0) return [...nodes, renderNothing(answer, parts)];

  nodes.push(element('h2.found-query', {}, `“${raw}”`, element('span', {}, tally.words)));
  if (answer.mode === 'words') nodes.push(notice('没有连在一起写的；下面是同一段里含有每个词的地方。'));
  if (tally.onlyAcross) nodes.push(notice(`原文没有连写的“${raw}”；下面各处隔着标点，或跨过分段。`));
  nodes.push(renderGroups(tally.shown, raw, tally.marksAcross, 'in'));
  if (tally.apart.length > 0) nodes.push(...renderApart(answer, tally.apart));
  return nodes;
}

function renderApart(answer: Answer, apart: readonly Shown[]): Node[] {
  const { raw } = answer.query;
  const count = element('span', {}, `另有 ${String(answer.across)} 处，未计入上面的数目`);
  return [
    element('h2.found-query.found-apart', {}, '隔着标点', count),
    element(
      'p.notice',
      {},
      '这几处的字依次相连，中间有标点或分段。',
      element('a', { href: searchAddress(raw, true) }, '合在一起看'),
    ),
    renderGroups(apart, raw, true, 'over'),
  ];
}

function notice(text: string): HTMLElement {
  return element('p.notice', {}, text);
}

function renderNotices({ indexFailed, engine, unsearched }: Answer): Node[] {
  const nodes: Node[] = [];
  if (indexFailed) nodes.push(notice('索引没有读到，已改为逐字通读全文来查，结果同样完整，只是慢一些。'));
  else if (engine === 'scan') nodes.push(notice('只查标点，已逐字通读全文。'));
  if (unsearched.length === 0) return nodes;
  const list = unsearched.map(({ title, shard }) =>
    element('li', {}, `《${title}》：文件 search/${shard}.js 不在或已损坏`),
  );
  const advice = '请刷新再试；仍不行，就请重新拷贝整个站点文件夹。';
  nodes.push(
    element(
      'div.notice.notice-fault',
      {},
      `有 ${String(unsearched.length)} 篇没有查到：`,
      element('ul', {}, ...list),
      advice,
    ),
  );
  return nodes;
}
