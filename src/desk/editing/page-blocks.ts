import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { parseMdx } from '../../edition/document/parse-mdx.ts';
import { ARTICLE_ELEMENTS } from '../../materials/articles/elements.ts';
import { attributesOf, isElement } from '../../materials/articles/own-words.ts';
import type { PageBlock } from '../shared/pages.ts';

/** The elements that stand in a line of text too; only alone they have a form of their own. */
function formOf(node: RootContent): Pick<PageBlock, 'kind' | 'fields'> {
  if (node.type === 'heading') return { kind: 'heading', fields: { words: toString(node), depth: String(node.depth) } };
  const [only, ...more] = node.type === 'paragraph' ? node.children : [node];
  if (more.length > 0 || !isElement(only)) return { kind: 'text', fields: {} };
  const attributes = attributesOf(only);
  if (!attributes || only.name === null || !Object.hasOwn(ARTICLE_ELEMENTS, only.name))
    return { kind: 'text', fields: {} };
  // What is emphasised within a quotation has no place in a form.
  const plain = only.children.every((child) => child.type === 'text' || child.type === 'paragraph');
  return plain
    ? { kind: only.name as PageBlock['kind'], fields: { ...attributes, words: toString(only) } }
    : { kind: 'text', fields: {} };
}

/**
 * The text of an article in the pieces that a person changes one by one, each as it is written.
 * @throws FaultError when it cannot be read
 */
export function pageBlocks(body: string, file: string): PageBlock[] {
  return parseMdx(body, file).children.map((node) => {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const source = body.slice(start.offset, end.offset);
    return { source, ...formOf(node) };
  });
}

const ELEMENT = new RegExp(`^</?(?:${Object.keys(ARTICLE_ELEMENTS).join('|')})\\b`, 'u');

/** What a person wrote with the signs that the file would take for code escaped; elements of articles stay. */
export const settleText = (text: string): string =>
  text
    .replaceAll(/(?<!\\)[{}]/gu, '\\$&')
    .replaceAll(/(?<!\\)</gu, (sign, offset: number, whole: string) =>
      ELEMENT.test(whole.slice(offset)) ? sign : `\\${sign}`,
    );
