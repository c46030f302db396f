import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../model/document.ts';
import { annotationMark, annotationText } from '../../edition/annotation-words.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { Mention } from '../../library/mentions.ts';

/** Links to the other passages that a note speaks of. */
function seeAlso(annotation: ResolvedAnnotation, blocks: ReadonlyMap<string, Block>): ElementContent[] {
  if (annotation.comment.kind === 'emendation' || annotation.comment.see.length === 0) return [];
  const links = annotation.comment.see.flatMap((reference, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: '、' }] : []),
    h('a', { href: `#${reference.at}` }, blocks.get(reference.at)?.label ?? reference.at),
  ]);
  return [{ type: 'text', value: '见' }, ...links, { type: 'text', value: '。' }];
}

/** Which tables, articles, terms and figures use the block, folded away until asked for. */
function mentionList(mentions: readonly Mention[]): Element[] {
  if (mentions.length === 0) return [];
  const kinds = [...new Set(mentions.map(({ kind }) => kind))];
  const own = (kind: Mention['kind']): Mention[] => mentions.filter((mention) => mention.kind === kind);
  const summary = kinds
    .map((kind) => `${kind}${own(kind).some(({ together }) => together) ? '' : ` ${String(own(kind).length)}`}`)
    .join('、');
  return [
    h('details', { className: ['mentions'] }, [
      h('summary', `引用本段的地方：${summary}`),
      ...kinds.map((kind) =>
        h('p', [
          `${kind}　`,
          ...own(kind).flatMap((mention, index) => [
            ...(index > 0 ? ['、'] : []),
            h('a', { href: mention.path }, mention.name),
          ]),
        ]),
      ),
    ]),
  ];
}

/** The comments on one block and what uses it, to stand beside it or, on a narrow screen, below it. */
export function notesBeside(
  annotations: readonly ResolvedAnnotation[],
  block: Block,
  blocks: ReadonlyMap<string, Block>,
  mentions: readonly Mention[],
): Element {
  return h('div', { className: ['notes'], role: 'note', ariaLabel: `${block.label}的存疑与注`, dataApparatus: '' }, [
    ...annotations.map((annotation) => {
      const n = String(annotation.number);
      return h('p', { className: ['annotation', annotation.comment.kind], id: `n${n}` }, [
        h('span', { className: ['kind'] }, annotationMark(annotation)),
        h('a', { className: ['number'], href: `#r${n}`, ariaLabel: `回到正文${n}` }, n),
        h('span', { className: ['words'] }, annotation.words),
        h('span', annotationText(annotation)),
        ...seeAlso(annotation, blocks),
      ]);
    }),
    ...mentionList(mentions),
  ]);
}
