import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../model/document.ts';
import { dateOf, type DocumentMetadata } from '../../model/metadata.ts';
import { wordsStand } from '../../model/words-in-text.ts';
import type { ResolvedAnnotation } from '../../edition/resolve-annotations.ts';
import type { Mention } from '../../library/mentions.ts';
import type { Edition } from '../../edition/edition.ts';
import { annotateRow } from './annotated-row.ts';
import { annotatedText } from './annotated-text.ts';
import { dressNested } from './dress-nested.ts';
import { factList } from './facts.ts';
import { factsInFull, metadataLines } from './metadata-lines.ts';
import { notesBeside } from './notes.ts';
import type { TermWords } from '../../model/term-words.ts';
import { breakBetweenWords } from './word-breaks.ts';

/** What materials put into the text of a document. */
export interface TextMarks {
  /** Terms to be marked in the text. */
  terms: readonly TermWords[];
  /** What uses the block with an eId. */
  mentionsOf: (eId: string) => readonly Mention[];
}

/** What a citation names beside the title: who issued it, its number and date. */
function citedBy(metadata: DocumentMetadata): Record<string, string> {
  const date = dateOf(metadata);
  const [year = '', month, day] = date?.split('-') ?? [];
  const written = date === null ? [] : [`${year}年${String(Number(month))}月${String(Number(day))}日`];
  const issuer = (metadata.issuer ?? []).join('、');
  const issued = [...(metadata.number ?? []), ...written].join('，');
  return { ...(issuer === '' ? {} : { dataIssuer: issuer }), ...(issued === '' ? {} : { dataIssued: issued }) };
}

/** The number in the margin: a link to the block itself, which the reader's tools name and turn into a menu. */
function numberLink(block: Block): Element {
  return h(
    'a',
    {
      className: ['no'],
      href: `#${block.eId}`,
      dataApparatus: '',
    },
    block.code,
  );
}

/** Where the marked words of a block lead. */
function linkedPaths({ children }: Element, paths = new Set<string>()): Set<string> {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const { href, className } = child.properties;
    if (typeof href === 'string' && Array.isArray(className) && className.includes('term')) paths.add(href);
    linkedPaths(child, paths);
  }
  return paths;
}

const isBlock = (node: ElementContent | RootContent): node is Element =>
  node.type === 'element' && typeof node.properties['id'] === 'string' && node.properties['dataBlock'] !== undefined;

/** True for a heading that opens its paragraph, 一是……。, rather than standing on a line of its own. */
const runsIn = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' && (block.level ?? 2) >= 4 && next?.kind === 'paragraph' && next.continues;

/**
 * Dresses the blocks of a document: sentence anchors and references inside, number and comments beside, run-in headings
 * set in one line with their text. Everything that is not the source's own text is within `[data-apparatus]`.
 */
export function dressBlocks(tree: Root, { document, annotations }: Edition, { terms, mentionsOf }: TextMarks): void {
  const blocks = new Map(document.blocks.map((block) => [block.eId, block]));
  const following = new Map(document.blocks.map((block, index) => [block.eId, document.blocks[index + 1]]));
  const byBlock = new Map<string, ResolvedAnnotation[]>();
  for (const annotation of annotations)
    byBlock.set(annotation.block, [...(byBlock.get(annotation.block) ?? []), annotation]);

  const marked = new Set<string>();
  /** Terms to mark in a block: each once in a part of the outline, or the marks would crowd the text. */
  const termsFor = (block: Block): readonly TermWords[] => {
    const part = block.section.split('-')[0] ?? '';
    return terms.filter(({ key, term, aliases, only }) => {
      if (only) return only.at === `${document.id}#${block.eId}`;
      if (marked.has(`${part} ${key}`) || ![term, ...aliases].some((form) => wordsStand(block.text, form)))
        return false;
      marked.add(`${part} ${key}`);
      return true;
    });
  };

  const links = new Map<string, Set<string>>();
  const fill = (node: Element, block: Block): ResolvedAnnotation[] => {
    const own = byBlock.get(block.eId) ?? [];
    const only = node.children.length === 1 ? node.children[0] : undefined;
    if (own.length === 0 && only?.type === 'text' && block.level !== undefined)
      node.children = breakBetweenWords(block.text);
    else if (node.tagName === 'tr') annotateRow(node, block, own);
    else {
      node.children = annotatedText(node.children, block, own, termsFor(block));
      links.set(block.eId, linkedPaths(node));
    }
    return own;
  };
  const notes = (own: ResolvedAnnotation[], ...of: Block[]): Element[] => {
    const last = of.at(-1);
    const linked = of.flatMap((block) => [...(links.get(block.eId) ?? [])]);
    // What the text itself leads to is not named a second time beside it.
    const mentions = of
      .flatMap((block) => mentionsOf(block.eId))
      .filter(
        ({ path, together }) => !linked.some((link) => link === path || (together && link.startsWith(`${path}#`))),
      );
    if (!last || own.length + mentions.length === 0) return [];
    return [notesBeside(own, last, blocks, mentions)];
  };

  const blockOf = (node: Element): Block | undefined =>
    isBlock(node) ? blocks.get(node.properties['id'] as string) : undefined;
  const number = (block: Block): Element => numberLink(block);
  const dressing = { blockOf, fill, number, notes };

  const dressed: RootContent[] = [];
  const elements = tree.children.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  for (let index = 0; index < elements.length; index += 1) {
    const node = elements[index];
    if (!node) continue;
    const block = node.type === 'element' ? blockOf(node) : undefined;
    if (!isBlock(node) || !block) {
      dressed.push(...(node.type === 'element' ? dressNested(node, dressing) : [node]));
      continue;
    }
    const own = fill(node, block);
    if (block.kind === 'title') {
      Object.assign(node.properties, citedBy(document.metadata ?? {}));
      const facts = factsInFull(document.frontmatter);
      const known = metadataLines(document.frontmatter);
      const lines = facts.length + known.length > 0 ? [factList(facts, blocks, known)] : [];
      dressed.push(h('div', { className: ['title-block'] }, [node, ...lines]));
      continue;
    }
    const kind = block.kind === 'heading' ? `level-${String(block.level ?? 2)}` : 'text';
    const next = following.get(block.eId);
    const after = elements[index + 1];
    if (runsIn(block, next) && next && after && isBlock(after)) {
      const all = [...own, ...fill(after, next)];
      index += 1;
      dressed.push(
        h('div', { className: ['block', 'run-in'] }, [
          number(block),
          h('div', { className: ['line'] }, [node, after]),
          ...notes(all, block, next),
        ]),
      );
      continue;
    }
    dressed.push(h('div', { className: ['block', kind] }, [number(block), node, ...notes(own, block)]));
  }
  tree.children = dressed.flatMap((node): RootContent[] => [node, { type: 'text', value: '\n' }]);
}
