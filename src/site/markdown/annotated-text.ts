import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import type { Block, TextRange } from '../../model/document.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { TermWords } from '../../model/term-words.ts';
import { termRanges, type TermRange } from './term-ranges.ts';

/** A stretch of a block's text with the inline elements (bold …) that surround it. */
interface Run {
  text: string;
  start: number;
  wrappers: Element[];
}

function collectRuns(
  nodes: readonly ElementContent[],
  wrappers: Element[],
  runs: Run[],
  position: { at: number },
): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      runs.push({ text: node.value, start: position.at, wrappers });
      position.at += node.value.length;
    } else if (node.type === 'element') {
      collectRuns(node.children, [...wrappers, node], runs, position);
    }
  }
}

/** The number after the words commented on; it leads to the comment. */
function reference(annotation: ResolvedAnnotation): Element {
  const n = String(annotation.number);
  const kind = annotation.comment.kind === 'emendation' ? '文字存疑' : '注';
  return h('a', { className: ['ref'], id: `r${n}`, href: `#n${n}`, dataApparatus: '', ariaLabel: `${kind}${n}` }, n);
}

/** Closing marks that belong to the words before them, so that a reference stands after them. */
const CLOSING = /^[”’」』）】》]+/u;

/** Where the reference to a comment stands: after its words and any closing quotation mark. */
function referencePlace(text: string, { range }: ResolvedAnnotation): number {
  return range.end + (CLOSING.exec(text.slice(range.end))?.[0].length ?? 0);
}

/** Cuts `[start, end)` out of the runs, marks the words under 校勘 and puts the references where comments end. */
function slice(
  runs: readonly Run[],
  { start, end }: TextRange,
  text: string,
  annotations: readonly ResolvedAnnotation[],
  terms: readonly TermRange[],
): ElementContent[] {
  const cuts = new Set([start, end]);
  for (const run of runs) cuts.add(run.start);
  for (const annotation of annotations) {
    cuts.add(annotation.range.start).add(annotation.range.end).add(referencePlace(text, annotation));
  }
  for (const term of terms) cuts.add(term.start).add(term.end);
  const points = [...cuts].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
  const content: ElementContent[] = [];
  points.slice(0, -1).forEach((from, index) => {
    const to = points[index + 1] ?? from;
    const run = runs.find((candidate) => from >= candidate.start && to <= candidate.start + candidate.text.length);
    if (!run) return;
    const words: Text = { type: 'text', value: run.text.slice(from - run.start, to - run.start) };
    const suspect = annotations.some(
      ({ range, comment }) => comment.kind === 'emendation' && range.start <= from && to <= range.end,
    );
    const term = terms.find((range) => range.start <= from && to <= range.end);
    const classes = [...(suspect ? ['suspect'] : []), ...(term ? ['term'] : [])];
    const marked: ElementContent =
      classes.length > 0
        ? h(term ? 'a' : 'span', { className: classes, ...(term ? { href: `..${term.path}` } : {}) }, [words])
        : words;
    const wrapped = run.wrappers.reduceRight<ElementContent>(
      (inner, outer) => ({ ...outer, children: [inner] }),
      marked,
    );
    const last = content.at(-1);
    if (wrapped.type === 'text' && last?.type === 'text') last.value += wrapped.value;
    else content.push(wrapped);
    content.push(...annotations.filter((annotation) => referencePlace(text, annotation) === to).map(reference));
  });
  return content;
}

/**
 * The content of a block's element: sentences that can be cited one by one (`<span id="s1-p1-j2">`), the words under 校勘
 * marked, the terms of the glossary, and the references to comments. Apart from `[data-apparatus]` the text stays exactly as it was.
 */
export function annotatedText(
  children: readonly ElementContent[],
  block: Block,
  annotations: readonly ResolvedAnnotation[],
  glossary: readonly TermWords[] = [],
): ElementContent[] {
  const runs: Run[] = [];
  collectRuns(children, [], runs, { at: 0 });
  const cuts = [
    ...block.sentences.map(({ end }) => end),
    ...annotations.flatMap(({ range }) => [range.start, range.end]),
  ];
  const terms = termRanges(block.text, glossary, cuts);
  if (block.sentences.length < 2) {
    return slice(runs, { start: 0, end: block.text.length }, block.text, annotations, terms);
  }
  return block.sentences.map((sentence, index) =>
    h('span', { id: `${block.eId}-j${String(index + 1)}` }, slice(runs, sentence, block.text, annotations, terms)),
  );
}
