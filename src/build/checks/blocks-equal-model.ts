import type { StructuredDocument } from '../../model/document.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { BuiltPage } from './read-page.ts';

/** The words of each block on a page are exactly those of the document, in order, with nothing left out or added. */
export function blocksEqualModel(
  found: BuiltPage['blocks'],
  document: Pick<StructuredDocument, 'id' | 'blocks'>,
): Fault[] {
  const index = document.blocks.findIndex((block, n) => found[n]?.eId !== block.eId || found[n].text !== block.text);
  const wanted = document.blocks[index];
  if (!wanted && found.length === document.blocks.length) return [];
  const extra = found[document.blocks.length];
  return [
    {
      rule: 'page-equals-document',
      file: `documents/${document.id}.html`,
      what: `生成的页面与文稿不一致，在 ${wanted?.eId ?? extra?.eId ?? ''}。`,
      details: [
        `文稿：${wanted?.text ?? '（到此为止）'}`,
        `页面：${(wanted ? found[index] : extra)?.text ?? '（没有）'}`,
      ],
      remedy: '这是程序的错误，不是文稿的错误：请把这几行原样交给维护程序的人。',
    },
  ];
}
