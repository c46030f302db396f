import { longestRequest } from '../../search/core/operators.ts';
import type { Answer } from '../../search/engine/answer-shape.ts';
import { element } from '../dom/element.ts';
import { sentences } from './sentences.ts';
import { loadTitles } from '../../search/engine/library.ts';
import type { ShardSource } from '../../search/engine/load-shard.ts';

/** What a reader must know about how an answer was come by, before its occurrences. */
export async function renderNotices(answer: Answer, source: ShardSource): Promise<HTMLElement[]> {
  const { indexFailed, engine, unsearched, request, query, manifest } = answer;
  const nodes: HTMLElement[] = [];
  if (request?.words.some(({ quoted }) => quoted)) nodes.push(notice(sentences.quotedAsIs()));
  if (request && request.excluded.length > 0) {
    const words = request.excluded.map((word) => `“${word}”`).join('、');
    nodes.push(notice(sentences.leftOut(words)));
  }
  if (request && request.kind !== '') nodes.push(notice(sentences.onlyKind(request.kind)));
  if (query.raw.length > longestRequest && query.words.length > 1) {
    nodes.push(notice(sentences.tooLongForRequest()));
  }
  if (indexFailed) nodes.push(notice(sentences.readWithoutIndex()));
  else if (engine === 'scan') nodes.push(notice(sentences.readForMarks()));
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
      sentences.notRead(unsearched.length),
      element('ul', {}, ...list),
      advice,
    ),
  );
  return nodes;
}

function notice(text: string): HTMLElement {
  return element('p.notice', {}, text);
}
