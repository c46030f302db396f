import { longestRequest } from '../../search/core/operators.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import { loadTitles } from '../../search/engine/library.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';

/** What a reader must know about how an answer was come by, before its occurrences. */
export async function renderNotices(answer: Answer, source: ShardSource): Promise<HTMLElement[]> {
  const { indexFailed, engine, unsearched, request, query, manifest } = answer;
  const nodes: HTMLElement[] = [];
  if (request?.words.some(({ quoted }) => quoted)) nodes.push(notice('引号里的照原样查：标点、写法都不变。'));
  if (request && request.excluded.length > 0) {
    const words = request.excluded.map((word) => `“${word}”`).join('、');
    nodes.push(notice(`已略去含有${words}的段落。`));
  }
  if (request && request.kind !== '') nodes.push(notice(`只看“${request.kind}”这一类材料。`));
  if (query.raw.length > longestRequest && query.words.length > 1) {
    nodes.push(notice('查的字太长，只按整句查了；空格、引号、减号都当作文字。'));
  }
  if (indexFailed) nodes.push(notice('索引没有读到，已改为逐字通读全文来查，结果同样完整，只是慢一些。'));
  else if (engine === 'scan') nodes.push(notice('只查标点，已逐字通读全文。'));
  if (unsearched.length === 0) return nodes;
  const titles = await loadTitles(manifest, source);
  const list = unsearched.map((entry) => {
    const title = titles?.[manifest.documents.indexOf(entry)]?.[0];
    const name = title === undefined ? entry.id : `《${title}》`;
    return element('li', {}, `${name}：文件 search/${entry.shard}.js 不在或已损坏`);
  });
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

function notice(text: string): HTMLElement {
  return element('p.notice', {}, text);
}
