import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../model/document.ts';
import type { EvidencedFact } from '../../model/evidence.ts';

function value(fact: EvidencedFact, blocks: ReadonlyMap<string, Block>): ElementContent[] {
  const remark =
    fact.kind !== 'inferred' && fact.remark !== undefined
      ? [h('span', { className: ['remark'] }, `（${fact.remark}）`)]
      : [];
  if (fact.kind === 'absent') return [h('span', { className: ['evidence', 'absent'] }, '文中没有提到'), ...remark];
  if (fact.kind === 'quote') return [h('span', { className: ['quoted'] }, fact.value), ...remark];
  return [
    h('span', { className: ['evidence', 'inferred'] }, '编者推断'),
    h('span', fact.value),
    h('span', { className: ['remark'] }, [
      { type: 'text', value: `（${fact.reason}，据` },
      h('a', { href: `#${fact.at}` }, blocks.get(fact.at)?.label ?? fact.at),
      { type: 'text', value: `“${fact.quote}”）` },
    ]),
  ];
}

/**
 * The lines under the title: who, where, when, each with its evidence.
 * @param known further lines, made already
 */
export function factList(
  facts: readonly EvidencedFact[],
  blocks: ReadonlyMap<string, Block>,
  known: readonly Element[] = [],
): Element {
  return h('dl', { className: ['facts'], dataApparatus: '' }, [
    ...facts.map((fact) => h('div', [h('dt', fact.label), h('dd', { dataKind: fact.kind }, value(fact, blocks))])),
    ...known,
  ]);
}
