import { buildStream, type Stream } from '../../search/core/stream.ts';

/** A document page's words: the stream, and the text nodes that each block's words stand in. */
export interface PageStream {
  stream: Stream;
  blocks: HTMLElement[];
  nodes: Text[][];
}

/** Reads the blocks of a document page; what is within `[data-apparatus]` is not the source's. */
export function readPage(article: HTMLElement): PageStream {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  const nodes = blocks.map((block) => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      // A block inside another block is read by itself.
      if (!node.parentElement!.closest('[data-apparatus]') && node.parentElement!.closest('[data-block]') === block)
        found.push(node);
    }
    return found;
  });
  const texts = blocks.map((block, index) => ({
    text: nodes[index]!.map((node) => node.data).join(''),
    continues: 'continues' in block.dataset,
  }));
  return { stream: buildStream(texts), blocks, nodes };
}
